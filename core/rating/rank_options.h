// SPDX-License-Identifier: GPL-3.0-or-later
// How a leaderboard is to be computed, with the words of the command line and of JSON for each choice.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace joust::rating {

enum class Method { BradleyTerry, Elo };
enum class TieRule { Half, Drop };                 // both kinds of tie: half a win for each side, or left out
enum class IntervalKind { Sandwich, Model, None }; // Model = inverse information
enum class ClusterChoice { Auto, None, Annotator };
enum class ClusterType { Cr3, Cr0 };
enum class Simultaneous { Contestant, MaxZ, Bonferroni, None };

std::string_view word(Method method);             // bt, elo
std::string_view word(TieRule ties);              // half, drop
std::string_view word(IntervalKind interval);     // sandwich, model, none
std::string_view word(ClusterChoice cluster);     // auto, none, annotator
std::string_view word(ClusterType type);          // cr3, cr0
std::string_view word(Simultaneous simultaneous); // contestant, maxz, bonferroni, none

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
    IntervalKind interval = IntervalKind::Sandwich;
    ClusterChoice cluster = ClusterChoice::Auto; // Auto: by annotator when at least five are known
    ClusterType clusterType = ClusterType::Cr3;
    double level = 0.95; // of intervals and rank claims
    Simultaneous simultaneous = Simultaneous::Contestant;
    std::uint64_t seed = 1; // of the draws behind simultaneous claims
    std::optional<Anchor> anchor;
    std::uint64_t minBattles = 0; // rows below are hidden; their votes stay in the fit

    bool operator==(const RankOptions&) const = default;
};

// InvalidArgument when the level is not inside (0.5, 1) or the anchor has no name or no finite rating.
base::Result<void> validate(const RankOptions& options);

} // namespace joust::rating
