// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons from a drawing that a reader checks at a glance: "A>B 3; B=C; C<A 2 @ann" is three wins of A (side A)
// over B, one tie, and two wins of A on side B, judged by ann.
#pragma once

#include "rating/comparison.h"

#include <string_view>

namespace joust::rating::test {

// Outcomes: > side A wins, < side B wins, = tie, ! both bad. `*W` behind the count is a weight.
ComparisonSet drawnVotes(std::string_view drawing);

} // namespace joust::rating::test
