// SPDX-License-Identifier: GPL-3.0-or-later
// What a vote says. A closed set: an unknown word is refused, never read as a tie.
#pragma once

#include <optional>
#include <string_view>

namespace joust::base {

enum class Outcome { A, B, Tie, BothBad };

// The words of the command line and the workspace: a, b, tie, both_bad.
std::string_view outcomeWord(Outcome outcome);
std::optional<Outcome> parseOutcomeWord(std::string_view word);

} // namespace joust::base
