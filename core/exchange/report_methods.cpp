// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_html.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/timestamp.h"
#include "rating/cluster_sandwich.h"

#include <algorithm>
#include <cmath>

namespace joust::exchange {
namespace {

constexpr std::size_t kNameBytes = 80;

using rating::ClusterChoice;
using rating::IntervalKind;
using rating::Leaderboard;
using rating::Simultaneous;
using rating::TieRule;

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

std::string model(const rating::RankOptions& options)
{
    if (options.method == rating::Method::Elo)
        return "Ratings are online Elo (K = 4, base 10, scale 400, start 1000), vote by vote in order of time; they "
               "depend on that order and have no intervals.";
    std::string text;
    switch (options.ties) {
    case TieRule::Half:
        text = "Ratings are the maximum of the Bradley-Terry quasi-likelihood in which a tie of either kind is half a "
               "win for each side";
        break;
    case TieRule::Drop:
        text = "Ratings are the maximum likelihood of the Bradley-Terry model of the decided votes; ties of either "
               "kind are left out";
        break;
    case TieRule::Davidson:
        text = "Ratings are the maximum likelihood of Davidson's model, in which a tie of either kind is an outcome of "
               "its own";
        break;
    case TieRule::RaoKupper:
        text = "Ratings are the maximum likelihood of the Rao-Kupper model, in which a tie of either kind is a "
               "difference below a threshold";
        break;
    case TieRule::BadAware:
        return "Ratings are the maximum likelihood of a model in which \"both bad\" is measured against an absolute "
               "zero and a tie against a threshold, as theta * 400 / ln 10: zero is as good as bad.";
    }
    return text + ", found by Newton's method to full precision, as 1000 + theta * 400 / ln 10 centred on 1000.";
}

std::string covariates(const Leaderboard& board)
{
    const rating::RankOptions& options = board.options;
    std::string text;
    if (!options.controls.empty())
        text = "The model controls for " + listed(options.controls) +
               ": for each, (a - b) / (|a| + |b|) of the two answers, divided by its root mean square.";
    if (options.position)
        text +=
            (text.empty() ? "" : " ") + std::string("A constant advantage of side A is estimated with the ratings.");
    if (options.compat != rating::Compat::None)
        text += " The definitions are those of " + std::string(word(options.compat)) + '.';
    if (options.reweight)
        text += " Each vote weighs 1 / max(votes of its pair, 50).";
    if (options.prior > 0.0)
        text += " A prior of " + shortDecimal(options.prior) +
                " half-won votes of each contestant against an average one is included.";
    return text;
}

// An anchor that is not among the rated ones moves nothing; the fit's message says so.
std::string anchor(const Leaderboard& board)
{
    const std::optional<rating::Anchor>& wanted = board.options.anchor;
    const bool rated = wanted && std::any_of(board.rows.begin(), board.rows.end(),
                                             [&](const auto& row) { return row.name == wanted->name && row.rating; });
    return rated ? "All ratings are then shifted so that " + base::printable(wanted->name, kNameBytes) + " has " +
                       shortDecimal(wanted->rating) + '.'
                 : std::string();
}

std::string hidden(const rating::RankOptions& options)
{
    return options.minBattles > 0 ? "Contestants with fewer than " + std::to_string(options.minBattles) +
                                        " battles are not listed; their votes count."
                                  : std::string();
}

std::string dates(const VoteFilter& filter)
{
    constexpr double kDay = 86400.0;
    const auto day = [](double seconds) { return isoDay(static_cast<std::int64_t>(std::floor(seconds / kDay))); };
    std::string text;
    if (filter.since)
        text += " from " + day(*filter.since) + " on";
    if (filter.until) // exclusive: the day before a midnight is the last one
        text += (text.empty() ? " up to " : " and up to ") + day(*filter.until - 1.0);
    return text;
}

std::string clusters(const Leaderboard& board)
{
    const rating::FitSummary& fit = board.fit;
    if (fit.clusters == 0)
        return "each vote being taken as independent";
    const char* whose = fit.clusteredBy == ClusterChoice::Both     ? "annotator and by prompt"
                        : fit.clusteredBy == ClusterChoice::Prompt ? "prompt"
                                                                   : "annotator";
    const char* type = "";
    if (board.options.interval == IntervalKind::Sandwich)
        type = board.options.clusterType == rating::ClusterType::Cr0 ? ", uncorrected (CR0)"
               : fit.clusters > rating::kMaxJackknifeClusters        ? ", by CR0 times C / (C - 1)"
                                                                     : ", as a jackknife (CR3)";
    return "clustered by " + std::string(whose) + type + " (" + std::to_string(fit.clusters) + " clusters" +
           (fit.clustersEffective ? ", effectively " + fixedDecimal(*fit.clustersEffective, 1) : "") + ')';
}

std::string intervals(const Leaderboard& board)
{
    const rating::RankOptions& options = board.options;
    if (!board.fit.critical)
        return board.options.interval == IntervalKind::Bootstrap
                   ? "No intervals are given: too many of the bootstrap's rounds have no finite maximum."
                   : "No intervals are given.";
    std::string text = "Intervals are at the level " + shortDecimal(options.level);
    if (options.interval == IntervalKind::Bootstrap)
        text += ", percentiles of " + std::to_string(board.fit.rounds) + " bootstrap rounds with seed " +
                std::to_string(options.seed) + " (" + std::to_string(board.fit.roundsFailed) + " without a fit)";
    else if (options.interval == IntervalKind::Model)
        text += ", from the inverse information of the model";
    else
        text += ", from the sandwich covariance";
    text += ", " + clusters(board) + '.';
    if (board.fit.df)
        text += " Quantiles are Student's with " + fixedDecimal(*board.fit.df, 1) + " degrees of freedom.";
    return text;
}

std::string ranks(const Leaderboard& board)
{
    const std::string seed = std::to_string(board.options.seed);
    switch (board.fit.ranks) {
    case Simultaneous::Contestant:
        return "A range of ranks holds for each contestant against all others at once (20,000 draws, seed " + seed +
               ").";
    case Simultaneous::MaxZ:
        return "Ranges of ranks hold for all contestants at once (largest |z| of 20,000 draws, seed " + seed + ").";
    case Simultaneous::Bonferroni:
        return "Ranges of ranks hold for all contestants at once (Bonferroni).";
    case Simultaneous::None:
        break;
    }
    return board.fit.critical ? "Ranges of ranks are pointwise." : "";
}

std::string selection(const VoteFilter& filter)
{
    std::string text = filter.judgeVotes == JudgeVotes::Exclude ? "Votes of people count"
                       : filter.judgeVotes == JudgeVotes::Only  ? "Votes of model judges count"
                                                                : "Votes of people and of model judges count";
    if (filter.category)
        text += ", of the category \"" + *filter.category + '"';
    if (filter.language)
        text += ", in the language \"" + *filter.language + '"';
    if (!filter.annotators.empty())
        text += filter.annotators.size() == 1
                    ? ", of one annotator"
                    : ", of " + std::to_string(filter.annotators.size()) + " chosen annotators";
    if (!filter.contestants.empty())
        text += ", between " + std::to_string(filter.contestants.size()) + " chosen contestants";
    if (filter.since || filter.until)
        text += "," + dates(filter);
    text += ". Retracted votes never count";
    std::vector<std::string> out;
    if (!filter.includeExcluded)
        out.emplace_back("votes excluded by hand");
    if (!filter.includeLeaked)
        out.emplace_back("votes on answers that name their maker");
    if (!filter.includeNotBlind)
        out.emplace_back("battles that were not blind");
    if (filter.excludeKnown)
        out.emplace_back("votes of annotators who knew who it was");
    return out.empty() ? text + '.' : text + "; left out are also " + listed(out) + '.';
}

std::string heads(const std::vector<std::string>& hashes)
{
    return " The workspace's hash chains ended in " + listed(hashes) +
           "; joust-cli check --head verifies that no vote from before is missing or changed.";
}

} // namespace

std::string reportMethods(const ReportContents& contents)
{
    const Leaderboard& board = contents.board;
    std::string text;
    for (const std::string& sentence :
         {model(board.options), anchor(board), covariates(board), selection(contents.query.filter), intervals(board),
          ranks(board), hidden(board.options)}) {
        if (!sentence.empty())
            text += (text.empty() ? "" : " ") + sentence;
    }
    if (board.fit.critical)
        text += " Intervals assume that the number of votes was fixed beforehand.";
    return contents.heads.empty() ? text : text + heads(contents.heads);
}

} // namespace joust::exchange
