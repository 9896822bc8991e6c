// SPDX-License-Identifier: GPL-3.0-or-later
// Which two contestants meet, and on which sides. Pure; the same inputs give the same draw on every platform.
#pragma once

#include "base/result.h"
#include "base/rng.h"

#include <cstddef>
#include <string_view>

namespace joust::battle {

struct Pairing
{
    std::size_t a = 0; // index of the contestant on side A
    std::size_t b = 0;

    bool operator==(const Pairing&) const = default;
};

// Uniform over the ordered pairs of `candidates` contestants, so each unordered pair and each side is equally likely.
// `subject` is the battle's id. TooFewContestants below two.
base::Result<Pairing> drawPairing(const base::Seed& seed, std::string_view subject, std::size_t candidates);

// The seed of battles whose draw the user fixes with a number; such battles are not blind.
base::Seed explicitSeed(std::uint64_t number);

} // namespace joust::battle
