// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/component_fit.h"

#include "rating/bradley_terry.h"
#include "rating/evaluation.h"
#include "rating/information_inverse.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>
#include <utility>

namespace joust::rating {
namespace {

struct OutcomesSeen
{
    bool decisive = false;
    bool tie = false;
    bool bothBad = false;
};

OutcomesSeen outcomesIn(const Design& design)
{
    OutcomesSeen seen;
    for (const PairOutcome outcome : design.outcome) {
        seen.decisive = seen.decisive || outcome == PairOutcome::First || outcome == PairOutcome::Second;
        seen.tie = seen.tie || outcome == PairOutcome::Tie;
        seen.bothBad = seen.bothBad || outcome == PairOutcome::BothBad;
    }
    return seen;
}

// Without a tie the models of ties are Bradley-Terry; bad-aware loses its threshold only.
void setTies(TieRule rule, const OutcomesSeen& seen, Model& model)
{
    model.ties = rule;
    if (rule == TieRule::BadAware) {
        model.tieParameter = seen.tie;
    } else if (hasTieParameter(rule)) {
        model.tieParameter = seen.tie || seen.bothBad;
        model.ties = model.tieParameter ? rule : TieRule::Drop;
    }
}

// The presets' penalties, see statistics of the peers: FastChat's 0.25 (|r|^2 + |g|^2) with r in powers of ten,
// arena-rank's |g|^2 / 2 on the mean loss.
void setPenalties(const RankOptions& options, const Design& design, Model& model)
{
    model.prior = options.prior;
    if (model.covariates == 0)
        return;
    if (options.compat == Compat::FastChat) {
        model.strengthRidge = 0.5 / (std::numbers::ln10 * std::numbers::ln10);
        model.coefficientRidge = 0.5;
    } else if (options.compat == Compat::ArenaRank) {
        model.coefficientRidge = design.totalWeight();
    }
}

// With the zero as one more contestant: who wins or ties stands above it, and "both bad" puts it above both.
bool bracketsZero(const Design& design)
{
    PairCounts counts = countPairs(design);
    std::vector<PairCell> against(design.contestants);
    for (const PairSpan& pair : design.pairs) {
        for (std::size_t i = pair.begin; i < pair.end; ++i) {
            const PairOutcome outcome = design.outcome[i];
            for (const std::uint32_t who : {pair.first, pair.second}) {
                const bool lost = outcome == (who == pair.first ? PairOutcome::Second : PairOutcome::First);
                against[who].losses += outcome == PairOutcome::BothBad ? 1.0 : 0.0;
                against[who].wins += outcome != PairOutcome::BothBad && !lost ? 1.0 : 0.0;
            }
        }
    }
    // "Both bad" says nothing about the two against each other.
    for (std::size_t p = 0; p < design.pairs.size(); ++p) {
        counts.cells[p].ties = 0.0;
        for (std::size_t i = design.pairs[p].begin; i < design.pairs[p].end; ++i)
            counts.cells[p].ties += design.outcome[i] == PairOutcome::Tie ? 1.0 : 0.0;
    }
    for (std::uint32_t i = 0; i < design.contestants; ++i) {
        against[i].a = i;
        against[i].b = design.contestants;
        if (against[i].total() > 0.0)
            counts.cells.push_back(against[i]);
    }
    std::erase_if(counts.cells, [](const PairCell& cell) { return cell.total() <= 0.0; });
    ++counts.contestants;
    return connectivity(counts).strongMembers.size() == 1;
}

std::string whyNoMaximum(TieRule ties, const OutcomesSeen& seen, const Design& design)
{
    if (ties == TieRule::BadAware && !seen.bothBad)
        return "No vote says \"both bad\", so the zero of the bad-aware model is nowhere.";
    if (hasTieParameter(ties) && !seen.decisive)
        return "Every vote is a tie: a model of ties has no finite maximum.";
    if (ties == TieRule::BadAware && !bracketsZero(design))
        return "Some contestant was never better than bad, or never bad nor beaten: its strength against \"bad\" has "
               "no finite value.";
    return {};
}

// The strengths alone, from sums per pair: a fit that costs next to nothing, and saves one with covariates about two
// passes over all votes.
void startAtStrengths(const ComponentFit& component, std::vector<double>& start)
{
    const BradleyTerryFit plain = fitBradleyTerry(countPairs(component.design));
    if (plain.converged)
        std::copy(plain.theta.begin(), plain.theta.end(), start.begin());
}

// Where the fit begins. Penalties stand for contestants whose strengths alone have no maximum.
std::vector<double> startOf(const ComponentFit& component, const RankOptions& options)
{
    const Model& model = component.model;
    std::vector<double> start(model.parameters(), 0.0);
    if (model.tieParameter)
        start[model.tieParameterAt()] = initialTieParameter(model.ties);
    else if (model.covariates > 0 && options.prior == 0.0 && options.compat != Compat::FastChat)
        startAtStrengths(component, start);
    return start;
}

// Leaves out what the votes cannot tell apart from the strengths (for example the position, when every contestant
// always stood on one side). `there` is what holds at `start`, and is kept when nothing was left out.
void dropUnidentified(const Covariates& covariates, std::optional<Evaluation>& there, std::vector<double>& start,
                      ComponentFit& component)
{
    Model& model = component.model;
    const std::vector<std::size_t> lost = unidentifiedExtras(there->information, model);
    if (!lost.empty())
        there.reset();
    for (auto k = lost.rbegin(); k != lost.rend(); ++k) {
        start.erase(start.begin() + static_cast<std::ptrdiff_t>(model.contestants + *k));
        if (*k >= model.covariates) { // the tie parameter is always identified
            model.position = false;
            component.notes.push_back("The position cannot be told apart from the strengths and is left out.");
            continue;
        }
        const auto offset = static_cast<std::ptrdiff_t>(*k);
        component.notes.push_back("'" + covariates.used[component.columns[*k]].name +
                                  "' cannot be told apart from the contestants' strengths and is left out.");
        component.design.covariates.erase(component.design.covariates.begin() + offset);
        component.columns.erase(component.columns.begin() + offset);
    }
    model.covariates = component.columns.size();
}

void fitOne(const Covariates& covariates, const RankOptions& options, std::stop_token stop, ComponentFit& component)
{
    component.theta.assign(component.members.size(), 0.0);
    component.fit.beta = component.theta;
    if (component.members.size() < 2) {
        component.fit.converged = true;
        return;
    }
    if (component.members.size() > kMaxFittedContestants)
        return;
    const OutcomesSeen seen = outcomesIn(component.design);
    component.model.contestants = component.members.size();
    component.model.covariates = component.columns.size();
    component.model.position = options.position;
    setTies(options.ties, seen, component.model);
    if (std::string why = whyNoMaximum(options.ties, seen, component.design); !why.empty()) {
        component.notes.push_back(std::move(why));
        component.fit.separated = true;
        return;
    }
    std::vector<double> start = startOf(component, options);
    std::optional<Evaluation> there;
    if (component.model.covariates + (component.model.position ? 1U : 0U) > 0) {
        there = evaluate(component.design, component.model, start, {}, options.threads);
        dropUnidentified(covariates, there, start, component);
    }
    setPenalties(options, component.design, component.model);
    const bool known = there && component.model.prior == 0.0 && component.model.strengthRidge == 0.0 &&
                       component.model.coefficientRidge == 0.0;
    component.fit =
        fitModel(component.design, component.model, {.atStart = known ? &*there : nullptr, .threads = options.threads},
                 start, {}, std::move(stop));
    Model votesOnly = component.model;
    votesOnly.prior = votesOnly.strengthRidge = votesOnly.coefficientRidge = 0.0;
    component.logLikelihood = logLikelihood(component.design, votesOnly, component.fit.beta, options.threads);
    std::vector<double> beta = component.fit.beta;
    centreStrengths(component.model, beta);
    component.theta.assign(beta.begin(), beta.begin() + static_cast<std::ptrdiff_t>(component.members.size()));
}

} // namespace

std::vector<ComponentFit> fitComponents(Design design, const Connectivity& graph, const Covariates& covariates,
                                        const RankOptions& options, std::stop_token stop)
{
    const bool whole = graph.strongMembers.size() == 1 && graph.strongMembers.front().size() == design.contestants;
    std::vector<Design> parts;
    if (whole)
        parts.push_back(std::move(design));
    else
        parts = splitDesign(design, graph.strong, graph.strongMembers.size());
    std::vector<ComponentFit> fits(parts.size());
    for (std::size_t c = 0; c < parts.size(); ++c) {
        fits[c].members = graph.strongMembers[c];
        fits[c].design = std::move(parts[c]);
        fits[c].columns.resize(fits[c].members.size() < 2 ? 0 : covariates.used.size());
        std::iota(fits[c].columns.begin(), fits[c].columns.end(), std::size_t{0});
        fitOne(covariates, options, stop, fits[c]);
    }
    return fits;
}

ModelFit refitWithOtherPosition(const ComponentFit& component, const RankOptions& options, Model& model,
                                std::stop_token stop)
{
    model = component.model;
    std::vector<double> start = component.fit.beta;
    const auto at = start.begin() + static_cast<std::ptrdiff_t>(model.positionAt());
    if (model.position)
        start.erase(at);
    else
        start.insert(at, 0.0);
    model.position = !model.position;
    const Evaluation there = evaluate(component.design, model, start, {}, options.threads);
    if (model.position && !unidentifiedExtras(there.information, model).empty())
        return {};
    return fitModel(component.design, model,
                    {.finish = false, .keepInformation = true, .atStart = &there, .threads = options.threads}, start,
                    {}, std::move(stop));
}

} // namespace joust::rating
