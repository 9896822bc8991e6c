// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outcome.h"

namespace joust::base {

std::string_view outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::A:
        return "a";
    case Outcome::B:
        return "b";
    case Outcome::Tie:
        return "tie";
    case Outcome::BothBad:
        return "both_bad";
    }
    return "";
}

std::optional<Outcome> parseOutcomeWord(std::string_view word)
{
    for (const Outcome outcome : {Outcome::A, Outcome::B, Outcome::Tie, Outcome::BothBad}) {
        if (word == outcomeWord(outcome))
            return outcome;
    }
    return std::nullopt;
}

} // namespace joust::base
