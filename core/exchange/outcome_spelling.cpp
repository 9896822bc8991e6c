// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outcome_spelling.h"

#include <algorithm>
#include <array>

namespace joust::exchange {
namespace {

using base::Outcome;

struct Spelling
{
    std::string_view text; // lower case
    Outcome outcome;
};

constexpr std::array kSpellings{
    Spelling{"model_a", Outcome::A}, // arena files, our CSV
    Spelling{"model_b", Outcome::B},
    Spelling{"tie", Outcome::Tie},
    Spelling{"tie (bothbad)", Outcome::BothBad},
    Spelling{"both_bad", Outcome::BothBad}, // arena 140k, our CSV
    Spelling{"bothbad", Outcome::BothBad},
    Spelling{"a", Outcome::A}, // command line, AutoArena
    Spelling{"b", Outcome::B},
    Spelling{"-", Outcome::Tie},  // AutoArena
    Spelling{"left", Outcome::A}, // evalica
    Spelling{"right", Outcome::B},
    Spelling{"leftvote", Outcome::A}, // FastChat's raw log
    Spelling{"rightvote", Outcome::B},
    Spelling{"tievote", Outcome::Tie},
    Spelling{"bothbad_vote", Outcome::BothBad},
    Spelling{"both_equal", Outcome::Tie}, // compar:IA
    Spelling{"equal", Outcome::Tie},
    Spelling{"1", Outcome::A}, // Open WebUI: the rated model stands on side A
    Spelling{"-1", Outcome::B},
    Spelling{"0", Outcome::Tie},
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
                      [](char x, char y) { return lower(x) == y; });
}

} // namespace

std::optional<Outcome> parseOutcomeSpelling(std::string_view spelling)
{
    // The four words that make up nearly every file.
    if (spelling == "model_a")
        return Outcome::A;
    if (spelling == "model_b")
        return Outcome::B;
    if (spelling == "tie")
        return Outcome::Tie;
    if (spelling == "tie (bothbad)")
        return Outcome::BothBad;
    const std::string_view text = trimmed(spelling);
    const auto* found = std::find_if(kSpellings.begin(), kSpellings.end(),
                                     [&](const Spelling& known) { return sameIgnoringCase(text, known.text); });
    if (found == kSpellings.end())
        return std::nullopt;
    return found->outcome;
}

std::string_view csvOutcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::A:
        return "model_a";
    case Outcome::B:
        return "model_b";
    case Outcome::Tie:
        return "tie";
    case Outcome::BothBad:
        return "both_bad";
    }
    return "";
}

std::string_view arenaOutcomeWord(Outcome outcome)
{
    return outcome == Outcome::BothBad ? "tie (bothbad)" : csvOutcomeWord(outcome);
}

} // namespace joust::exchange
