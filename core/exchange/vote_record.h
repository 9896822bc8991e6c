// SPDX-License-Identifier: GPL-3.0-or-later
// One vote as read, from wherever it was read.
#pragma once

#include "base/outcome.h"

#include <span>
#include <string_view>

namespace joust::exchange {

enum class VoterRole { Human, Judge };
enum class VoteSource { Battle, Import, Simulated, Pack };

// The views need to live only until the vote is added.
struct VoteRecord
{
    std::string_view modelA; // the contestant's name on side A
    std::string_view modelB;
    base::Outcome outcome = base::Outcome::Tie;
    std::string_view annotator; // empty or "unknown": nobody known
    std::string_view promptId;
    std::string_view category;
    std::string_view language;
    VoterRole role = VoterRole::Human;
    bool blind = true;
    VoteSource source = VoteSource::Import;
    double createdUtc = 0.0; // seconds since 1970; 0 = unknown
    bool retracted = false;
    std::string_view excludedReason; // not empty: excluded by a person
    std::string_view leakFlag;       // not empty: an answer named its maker
    bool identityGuessed = false;    // the annotator knew who it was
    double weight = 1.0;
    std::span<const float> numbersA; // of the wanted columns, in their order, for side A; NaN: not known
    std::span<const float> numbersB;
};

} // namespace joust::exchange
