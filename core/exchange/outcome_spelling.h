// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of outcome words found in votes files. Pure.
#pragma once

#include "base/outcome.h"

#include <optional>
#include <string_view>

namespace joust::exchange {

// Letter case and surrounding blanks do not matter; an unknown word is nullopt and must be refused, never read as a
// tie.
std::optional<base::Outcome> parseOutcomeSpelling(std::string_view spelling);

// The words of our own CSV: model_a, model_b, tie, both_bad.
std::string_view csvOutcomeWord(base::Outcome outcome);
// The words of the arena files: model_a, model_b, tie, tie (bothbad).
std::string_view arenaOutcomeWord(base::Outcome outcome);

} // namespace joust::exchange
