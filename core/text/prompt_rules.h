// SPDX-License-Identifier: GPL-3.0-or-later
// Categories of a prompt by rules that anyone can read; several may hold. No model decides. Pure, thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace joust::text {

struct PromptFacts
{
    std::string_view text; // all turns joined by a line break
    std::string folded;    // the same in lower-case ASCII
    std::size_t turns = 1;
    std::size_t pieces = 0; // words, as style counts count length
};

struct PromptRule
{
    std::string_view id;      // stored: [a-z_]+
    std::string_view meaning; // the whole rule, in a sentence
    bool (*holds)(const PromptFacts&);
    std::vector<std::string> (*marks)(const PromptFacts&); // what of the rule's list stands in the prompt, for people
};

// Why a rule holds.
struct RuleFinding
{
    std::string id;
    std::vector<std::string> marks; // words that were found; empty for rules that count
    std::size_t count = 0;          // of turns (multi_turn) or words (long, short)
};

std::span<const PromptRule> promptRules();
// The ids of the rules that hold, in the order of promptRules().
std::vector<std::string> rulesOf(const std::vector<std::string>& turns);
// The same with what was found.
std::vector<RuleFinding> explainRules(const std::vector<std::string>& turns);

} // namespace joust::text
