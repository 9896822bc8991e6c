// SPDX-License-Identifier: GPL-3.0-or-later
// Which model predicts votes it has not seen? Prompts are dealt into folds; each fold is predicted from the others, and
// the mean of ln P(outcome) over its votes compares models of ties and of style (I. J. Good, "Rational decisions", JRSS
// B 14, 1952). Outcomes are side A, side B, and tie of either kind; half and drop know no tie, so they get the constant
// share of ties of the votes they were fitted to.
#pragma once

#include "base/result.h"
#include "rating/comparison.h"
#include "rating/tie_rule.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::rating {

struct HeldOutModel
{
    TieRule ties = TieRule::Half; // not BadAware: it predicts four outcomes
    std::vector<std::string> controls;
    bool position = false;

    bool operator==(const HeldOutModel&) const = default;
};

struct HeldOutOptions
{
    std::size_t folds = 5;
    std::uint64_t seed = 1;
};
// InvalidArgument for fewer than two folds, and for bad-aware ties.
base::Result<void> validate(const HeldOutOptions& options, const std::vector<HeldOutModel>& models);

struct HeldOut
{
    // Parallel to the models: mean of ln P over the same votes for all of them, so that the numbers can be compared.
    // Unset for a model that some fold cannot fit (the side decides every vote, say; the others are compared without
    // it), and for all when no vote could be predicted by all.
    std::vector<std::optional<double>> logScores;
    std::uint64_t votes = 0;   // that all models predict
    std::uint64_t skipped = 0; // on contestants that the other folds do not tie together, or without a covariate
    std::string message;       // an English sentence; empty when there is nothing to say
};

// Preconditions: validate(set) and validate(options, models) hold. Votes without a prompt are dealt one by one. Work:
// folds x models fits, twice when one cannot be fitted. After a stop request nothing is set.
HeldOut heldOutScores(const ComparisonSet& set, const std::vector<HeldOutModel>& models,
                      const HeldOutOptions& options = {}, std::stop_token stop = {});

} // namespace joust::rating
