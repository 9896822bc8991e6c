// SPDX-License-Identifier: GPL-3.0-or-later
// How a leaderboard is to be computed, with the words of the command line and of JSON for each choice.
#pragma once

#include "base/result.h"
#include "rating/tie_rule.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::rating {

enum class Method { BradleyTerry, Elo };
enum class IntervalKind { Sandwich, Model, Bootstrap, None }; // Model = inverse information
enum class ClusterChoice { Auto, None, Annotator, Prompt, Both };
enum class ClusterType { Cr3, Cr0 };
enum class Simultaneous { Contestant, MaxZ, Bonferroni, None };
// Published conventions of other programs, see covariates.h: FastChat's and arena-rank's style control.
enum class Compat { None, FastChat, ArenaRank };

std::string_view word(Method method);             // bt, elo
std::string_view word(IntervalKind interval);     // sandwich, model, bootstrap, none
std::string_view word(ClusterChoice cluster);     // auto, none, annotator, prompt, both
std::string_view word(ClusterType type);          // cr3, cr0
std::string_view word(Simultaneous simultaneous); // contestant, maxz, bonferroni, none
std::string_view word(Compat compat);             // none, fastchat, arena-rank

// A display shift: the named contestant is shown at `rating`, the others move with it; errors do not change.
struct Anchor
{
    std::string name;
    double rating = 1000.0;

    bool operator==(const Anchor&) const = default;
};

struct RankOptions
{
    Method method = Method::BradleyTerry;
    TieRule ties = TieRule::Half;
    // Names of side columns to control for, in the order of the coefficients: style is length, headers, lists, bold.
    std::vector<std::string> controls;
    bool position = false; // a constant advantage of side A as a further coefficient
    IntervalKind interval = IntervalKind::Sandwich;
    ClusterChoice cluster = ClusterChoice::Auto; // Auto: by annotator when at least five are known
    ClusterType clusterType = ClusterType::Cr3;
    std::size_t rounds = 1000; // of the bootstrap
    double level = 0.95;       // of intervals and rank claims
    Simultaneous simultaneous = Simultaneous::Contestant;
    std::uint64_t seed = 1; // of the bootstrap and of the simultaneous draws
    Compat compat = Compat::None;
    bool reweight = false; // each vote weighs 1 / max(votes of its pair, 50)
    double prior = 0.0;    // this many half-won votes of every contestant against one of strength 0
    std::optional<Anchor> anchor;
    std::uint64_t minBattles = 0; // rows below are hidden; their votes stay in the fit
    bool pairs = false;           // also every difference of two contestants
    unsigned threads = 0;         // 0: as many as the machine has; the numbers do not depend on it

    bool operator==(const RankOptions&) const = default;
};

// The four features of style control.
const std::vector<std::string>& styleControls();

// InvalidArgument when the level is not inside (0.5, 1), the anchor has no name or no finite rating, the prior is
// negative or not finite, a control stands twice, rounds are outside 10 .. 100,000, or choices exclude each other
// (Elo and a model of ties, bad-aware ties and covariates, a preset and anything but half ties ...).
base::Result<void> validate(const RankOptions& options);

} // namespace joust::rating
