// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that the demo contestants put around a prompt's authored pieces, one set a language.
#pragma once

#include <array>
#include <string_view>

namespace joust::demo {

struct Phrases
{
    std::string_view colon; // separates a point's label from its text
    std::string_view shortAnswer;
    std::string_view why;
    std::string_view keyPoints;
    std::string_view example; // above code
    std::string_view glance;  // above a table
    std::string_view inShort;
    std::string_view flashyTitle;
    std::string_view flashyLead;
    std::string_view flashyFacts;
    std::string_view flashyGlance;
    std::string_view flashyAspect;
    std::string_view flashyWeight;
    std::string_view flashyHigh;
    std::string_view flashyVerdict;
    std::string_view flashyClose;
    std::array<std::string_view, 3> filler; // says nothing
    std::string_view demoRemark;            // the answer to a prompt that is not ours
    std::string_view demoReason;
    std::array<std::string_view, 3> demoPoints;
    std::string_view demoVague;
    std::string_view demoWrong;
};

// `language` is en, de or zh; any other means en.
const Phrases& phrasesFor(std::string_view language);
// A guess that is enough for choosing phrases: Chinese characters mean zh, umlauts or sharp s mean de, all else en.
std::string_view guessLanguage(std::string_view text);

} // namespace joust::demo
