// SPDX-License-Identifier: GPL-3.0-or-later
// What a tie says. Half and Drop are conventions of Bradley-Terry; the others are models of their own, see
// outcome_model.h.
#pragma once

#include <string_view>

namespace joust::rating {

enum class TieRule {
    Half,      // both kinds of tie are half a win for each side: a quasi-likelihood
    Drop,      // both kinds are left out
    Davidson,  // both kinds are one outcome with its own probability
    RaoKupper, // the same, with a threshold instead
    BadAware,  // "both bad" is measured against an absolute zero of strength, tie against a threshold
};

std::string_view word(TieRule ties); // half, drop, davidson, rao-kupper, bad-aware

// Whether the rule has a parameter of its own (ln nu, eta) besides the strengths.
constexpr bool hasTieParameter(TieRule ties)
{
    return ties == TieRule::Davidson || ties == TieRule::RaoKupper || ties == TieRule::BadAware;
}

// Tables that know the two conventions only take the one that is nearest to a rule.
constexpr TieRule conventionFor(TieRule ties)
{
    return ties == TieRule::Drop ? TieRule::Drop : TieRule::Half;
}

} // namespace joust::rating
