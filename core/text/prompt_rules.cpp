// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prompt_rules.h"

#include "text/style_counts.h"

#include <algorithm>
#include <array>

namespace joust::text {
namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// A whole word; a word of another script is found anywhere, since nothing separates words there.
bool hasWord(std::string_view text, std::string_view word)
{
    const bool bounded = (static_cast<unsigned char>(word.front()) & 0x80U) == 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool starts = at == 0 || !isWordByte(text[at - 1]) || !isWordByte(word.front());
        const bool ends = end == text.size() || !isWordByte(text[end]) || !isWordByte(word.back());
        if (!bounded || (starts && ends))
            return true;
    }
    return false;
}

template <std::size_t N>
std::size_t wordsOf(const PromptFacts& prompt, const std::array<std::string_view, N>& words)
{
    return static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [&](std::string_view word) { return hasWord(prompt.folded, word); }));
}

bool isCoding(const PromptFacts& prompt)
{
    static constexpr std::array<std::string_view, 31> kWords{
        "python",    "javascript", "typescript", "java",     "c++",      "rust",   "golang",  "sql",
        "html",      "css",        "bash",       "shell",    "regex",    "json",   "api",     "function",
        "class",     "method",     "code",       "bug",      "debug",    "script", "compile", "compiler",
        "unit test", "algorithm",  "program",    "funktion", "programm", "代码",   "函数"};
    return prompt.text.find("```") != std::string_view::npos || wordsOf(prompt, kWords) >= 2;
}

bool isMaths(const PromptFacts& prompt)
{
    static constexpr std::array<std::string_view, 22> kWords{
        "solve",      "equation",  "integral", "derivative", "prove",     "theorem",  "probability", "triangle",
        "polynomial", "matrix",    "prime",    "calculate",  "remainder", "fraction", "square root", "sum",
        "integer",    "gleichung", "berechne", "beweise",    "方程",      "计算"};
    static constexpr std::array<std::string_view, 4> kLatex{"\\frac", "\\sqrt", "\\int", "$$"};
    const bool latex = std::any_of(kLatex.begin(), kLatex.end(), [&](std::string_view mark) {
        return prompt.text.find(mark) != std::string_view::npos;
    });
    return latex || wordsOf(prompt, kWords) >= 2;
}

bool isCreative(const PromptFacts& prompt)
{
    static constexpr std::array<std::string_view, 20> kWords{
        "poem",       "haiku",          "sonnet",          "limerick", "lyrics",    "short story", "a story",
        "screenplay", "fan fiction",    "novel",           "rhyme",    "monologue", "role play",   "pretend you are",
        "gedicht",    "kurzgeschichte", "eine geschichte", "诗",       "小说",      "故事"};
    return wordsOf(prompt, kWords) >= 1;
}

bool isTranslation(const PromptFacts& prompt)
{
    // Only ASCII is folded, hence both cases of the umlaut.
    static constexpr std::array<std::string_view, 7> kWords{"translate", "translation", "übersetze", "übersetzung",
                                                            "Übersetze", "Übersetzung", "翻译"};
    return wordsOf(prompt, kWords) >= 1;
}

constexpr std::array<PromptRule, 7> kRules{{
    {"coding", "has a fenced code block, or two of a list of programming words (python, function, sql, code ...)",
     isCoding},
    {"maths", "has LaTeX (\\frac, \\sqrt, \\int, $$), or two of a list of mathematical words (solve, equation ...)",
     isMaths},
    {"creative_writing", "has a word of creative writing (poem, haiku, short story, lyrics ...)", isCreative},
    {"translation", "has translate, translation or the same in German or Chinese", isTranslation},
    {"multi_turn", "has more than one turn", [](const PromptFacts& prompt) { return prompt.turns > 1; }},
    {"long", "has more than 300 words", [](const PromptFacts& prompt) { return prompt.pieces > 300; }},
    {"short", "has at most 12 words", [](const PromptFacts& prompt) { return prompt.pieces <= 12; }},
}};

} // namespace

std::span<const PromptRule> promptRules()
{
    return kRules;
}

std::vector<std::string> rulesOf(const std::vector<std::string>& turns)
{
    std::string text;
    for (const std::string& turn : turns)
        text += (text.empty() ? "" : "\n") + turn;
    PromptFacts facts{text, text, turns.size(), static_cast<std::size_t>(countStyle(text).length)};
    std::transform(facts.folded.begin(), facts.folded.end(), facts.folded.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::vector<std::string> ids;
    for (const PromptRule& rule : kRules) {
        if (rule.holds(facts))
            ids.emplace_back(rule.id);
    }
    return ids;
}

} // namespace joust::text
