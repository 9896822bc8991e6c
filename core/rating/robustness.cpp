// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/robustness.h"

#include "rating/leaderboard.h"
#include "rating/pair_counts.h"
#include "rating/winners_curse.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace joust::rating {
namespace {

bool known(const ComparisonSet& set, const std::string& name)
{
    const auto column =
        std::find_if(set.columns.begin(), set.columns.end(), [&](const SideColumn& each) { return each.name == name; });
    return column != set.columns.end() &&
           std::any_of(column->a.begin(), column->a.end(), [](float value) { return std::isfinite(value); });
}

// Every rule for three outcomes, each without and with style, and the position. Without ties the rules are one, and the
// parameter that some have for them has no finite value.
std::vector<HeldOutModel> modelsOf(const ComparisonSet& set, const std::vector<std::string>& controls)
{
    std::vector<TieRule> rules{TieRule::Half};
    if (std::any_of(set.rows.begin(), set.rows.end(), [](const Comparison& vote) { return isTie(vote.outcome); }))
        rules.insert(rules.end(), {TieRule::Drop, TieRule::Davidson, TieRule::RaoKupper});
    std::vector<HeldOutModel> models;
    for (const TieRule ties : rules) {
        for (const bool position : {false, true}) {
            models.push_back({ties, {}, position});
            if (!controls.empty())
                models.push_back({ties, controls, position});
        }
    }
    return models;
}

std::vector<CategoryTest> categoriesOf(const ComparisonSet& set, TieRule ties, std::stop_token stop)
{
    if (set.categories.empty())
        return {};
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> categories;
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        if (set.categoryOf[row] == kUnknown)
            continue;
        rows.push_back(static_cast<std::uint32_t>(row));
        categories.push_back(static_cast<std::uint32_t>(set.categoryOf[row]));
    }
    return testCategories(selectRows(set, rows), categories, static_cast<std::uint32_t>(set.categories.size()),
                          ties == TieRule::Drop ? TieRule::Drop : TieRule::Half, stop);
}

// The covariance of strengths centred on their mean, from the variances d of their differences:
// V_ij = (mean_i d + mean_j d - mean d - d_ij) / 2.
Matrix centredCovariance(const Matrix& d)
{
    const std::size_t k = d.rows();
    std::vector<double> means(k, 0.0);
    double mean = 0.0;
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = 0; j < k; ++j)
            means[i] += d(i, j) / static_cast<double>(k);
        mean += means[i] / static_cast<double>(k);
    }
    Matrix v(k, k);
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = 0; j < k; ++j)
            v(i, j) = 0.5 * (means[i] + means[j] - mean - d(i, j));
    }
    return v;
}

// Variances of the differences between the variants; unset when two of them have none.
std::optional<Matrix> differenceVariances(const Leaderboard& board, const std::vector<Variant>& variants)
{
    std::map<std::pair<std::string, std::string>, double> errors;
    for (const PairDifference& pair : board.pairs) {
        errors[{pair.a, pair.b}] = pair.stdError;
        errors[{pair.b, pair.a}] = pair.stdError;
    }
    Matrix d(variants.size(), variants.size());
    for (std::size_t i = 0; i < variants.size(); ++i) {
        for (std::size_t j = 0; j < variants.size(); ++j) {
            if (i == j)
                continue;
            const auto error = errors.find({variants[i].name, variants[j].name});
            if (error == errors.end())
                return std::nullopt;
            d(i, j) = error->second * error->second;
        }
    }
    return d;
}

std::vector<Caution> cautionsAbout(const Leaderboard& board)
{
    const std::pair<FitStatus, Caution> kinds[] = {{FitStatus::Disconnected, Caution::GroupsApart},
                                                   {FitStatus::NoFiniteMle, Caution::NoFiniteDistances},
                                                   {FitStatus::NotConverged, Caution::NotConverged}};
    std::vector<Caution> cautions;
    for (const auto& [status, caution] : kinds) {
        if (board.fit.status == status)
            cautions.push_back(caution);
    }
    const auto comparisons = static_cast<double>(board.data.comparisons);
    if (comparisons > 0.0 && 2.0 * comparisons < kFewBattles * static_cast<double>(board.data.contestants))
        cautions.push_back(Caution::FewVotes);
    return cautions;
}

// `board` is the base, with its pairs.
void shrink(const Leaderboard& board, RobustnessReport& report)
{
    const std::vector<std::string>& wanted = report.options.variants;
    if (wanted.empty() || board.cancelled)
        return;
    std::vector<Variant> variants;
    for (const LeaderboardRow& row : board.rows) {
        if (row.rating && std::find(wanted.begin(), wanted.end(), row.name) != wanted.end())
            variants.push_back({row.name, *row.rating, 0.0});
    }
    const std::optional<Matrix> d = differenceVariances(board, variants);
    if (variants.size() < wanted.size() || !d) {
        report.variantsMessage = "Not every variant has a rating with an error that can be compared with the others'.";
        return;
    }
    std::vector<double> ratings;
    for (const Variant& variant : variants)
        ratings.push_back(variant.rating);
    const base::Result<Shrunken> shrunken = shrinkVariants(ratings, centredCovariance(*d));
    if (!shrunken) {
        report.variantsMessage = "The variants' ratings have no errors, so nothing is to be taken off.";
        return;
    }
    for (std::size_t i = 0; i < variants.size(); ++i)
        variants[i].shrunken = shrunken->shrunken[i];
    report.variants = std::move(variants);
}

} // namespace

RobustnessOptions robustnessOf(RankOptions board)
{
    RobustnessOptions options;
    options.base = std::move(board);
    options.controls = options.base.controls.empty() ? styleControls() : options.base.controls;
    options.heldOut.seed = options.base.seed;
    return options;
}

std::string_view word(Caution caution)
{
    switch (caution) {
    case Caution::GroupsApart:
        return "groups_apart";
    case Caution::NoFiniteDistances:
        return "no_finite_distances";
    case Caution::NotConverged:
        return "not_converged";
    case Caution::FewVotes:
        break;
    }
    return "few_votes";
}

base::Result<void> validate(const RobustnessOptions& options)
{
    if (base::Result<void> valid = validate(options.base); !valid)
        return valid;
    if (base::Result<void> valid = validate(options.heldOut, {}); !valid)
        return valid;
    std::vector<std::string> variants = options.variants;
    std::sort(variants.begin(), variants.end());
    if (std::adjacent_find(variants.begin(), variants.end()) != variants.end())
        return base::Error{base::ErrorCode::InvalidArgument, "a variant is named twice"};
    if (variants.size() == 1 || variants.size() == 2)
        return base::Error{base::ErrorCode::InvalidArgument, "variants: at least three of them"};
    return {};
}

RobustnessReport robustness(const ComparisonSet& set, const RobustnessOptions& options, std::stop_token stop)
{
    RobustnessReport report;
    report.options = options;
    for (const std::string& control : options.controls) {
        if (known(set, control))
            report.controls.push_back(control);
    }
    report.universes = universes(set, options.base, report.controls);
    RankOptions base = options.base;
    base.pairs = base.pairs || !options.variants.empty(); // the variants' errors are of their differences
    const Leaderboard board = computeLeaderboard(set, base, stop);
    if (!board.cancelled)
        report.cautions = cautionsAbout(board);
    explore(set, board, report.universes, stop);
    report.models = modelsOf(set, report.controls);
    report.heldOut = heldOutScores(set, report.models, options.heldOut, stop);
    report.categories = categoriesOf(set, options.base.ties, stop);
    shrink(board, report);
    return report;
}

} // namespace joust::rating
