// SPDX-License-Identifier: GPL-3.0-or-later
// Does the answer of a leaderboard hang on how it was computed, and does it hold everywhere? Four answers in one
// report: the multiverse of options (multiverse.h), which model predicts votes it has not seen (held_out.h), whether
// strengths differ between categories (category_test.h), and what the best of several variants is worth once its being
// picked is taken off (winners_curse.h). Pure; any thread.
#pragma once

#include "base/result.h"
#include "rating/category_test.h"
#include "rating/held_out.h"
#include "rating/multiverse.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace joust::rating {

struct RobustnessOptions
{
    RankOptions base;                       // the leaderboard in question
    std::vector<std::string> controls;      // what "style" stands for; unknown to the votes: left out
    HeldOutOptions heldOut;                 // folds and their seed
    std::vector<std::string> variants = {}; // contestants that are variants of one thing; at least three, or none
};
// The report on a leaderboard as it stands: style is what it controls for, or the four features where it does not.
RobustnessOptions robustnessOf(RankOptions board);
// InvalidArgument as for a ranking and for held-out scores, and for one or two variants or one named twice.
base::Result<void> validate(const RobustnessOptions& options);

struct Variant
{
    std::string name;
    double rating = 0.0;   // Elo, as in the leaderboard
    double shrunken = 0.0; // Elo, drawn to the mean of the variants
};

// Why the ranking itself is not to be leaned on, whatever the ways to compute it say.
enum class Caution {
    GroupsApart,       // contestants that never met, not even through others
    NoFiniteDistances, // someone only won or only lost
    NotConverged,
    FewVotes, // on average fewer than kFewBattles battles a contestant
};
inline constexpr double kFewBattles = 20.0;
std::string_view word(Caution caution); // "groups_apart"

struct RobustnessReport
{
    RobustnessOptions options;
    std::vector<std::string> controls; // of the options' controls, those that the votes know
    std::vector<Universe> universes;   // the first is `base`
    std::vector<Caution> cautions;     // in the order of the enum
    std::vector<HeldOutModel> models;
    HeldOut heldOut;                      // parallel to `models`
    std::vector<CategoryTest> categories; // empty without categories
    std::vector<Variant> variants;        // best first; empty without variants
    std::string variantsMessage;          // why there are none; empty when none were asked for
};

// Preconditions: validate(set) and validate(options) hold. Work: about thirty leaderboards and folds x models fits.
// After a stop request what is missing is empty.
RobustnessReport robustness(const ComparisonSet& set, const RobustnessOptions& options, std::stop_token stop = {});

} // namespace joust::rating
