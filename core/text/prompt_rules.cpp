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

using Marks = std::vector<std::string>;

template <std::size_t N>
Marks wordsOf(const PromptFacts& prompt, const std::array<std::string_view, N>& words)
{
    Marks found;
    for (const std::string_view word : words) {
        if (hasWord(prompt.folded, word))
            found.emplace_back(word);
    }
    return found;
}

template <std::size_t N>
Marks partsOf(const PromptFacts& prompt, const std::array<std::string_view, N>& parts)
{
    Marks found;
    for (const std::string_view part : parts) {
        if (prompt.text.find(part) != std::string_view::npos)
            found.emplace_back(part);
    }
    return found;
}

Marks joined(Marks marks, const Marks& further)
{
    marks.insert(marks.end(), further.begin(), further.end());
    return marks;
}

constexpr std::array<std::string_view, 1> kFence{"```"};

constexpr std::array<std::string_view, 31> kCodingWords{
    "python",    "javascript", "typescript", "java",     "c++",      "rust",   "golang",  "sql",
    "html",      "css",        "bash",       "shell",    "regex",    "json",   "api",     "function",
    "class",     "method",     "code",       "bug",      "debug",    "script", "compile", "compiler",
    "unit test", "algorithm",  "program",    "funktion", "programm", "代码",   "函数"};

Marks codingMarks(const PromptFacts& prompt)
{
    return joined(partsOf(prompt, kFence), wordsOf(prompt, kCodingWords));
}

bool isCoding(const PromptFacts& prompt)
{
    return !partsOf(prompt, kFence).empty() || wordsOf(prompt, kCodingWords).size() >= 2;
}

constexpr std::array<std::string_view, 22> kMathsWords{
    "solve",      "equation",  "integral", "derivative", "prove",     "theorem",  "probability", "triangle",
    "polynomial", "matrix",    "prime",    "calculate",  "remainder", "fraction", "square root", "sum",
    "integer",    "gleichung", "berechne", "beweise",    "方程",      "计算"};
constexpr std::array<std::string_view, 4> kLatex{"\\frac", "\\sqrt", "\\int", "$$"};

Marks mathsMarks(const PromptFacts& prompt)
{
    return joined(partsOf(prompt, kLatex), wordsOf(prompt, kMathsWords));
}

bool isMaths(const PromptFacts& prompt)
{
    return !partsOf(prompt, kLatex).empty() || wordsOf(prompt, kMathsWords).size() >= 2;
}

constexpr std::array<std::string_view, 20> kCreativeWords{
    "poem",       "haiku",          "sonnet",          "limerick", "lyrics",    "short story", "a story",
    "screenplay", "fan fiction",    "novel",           "rhyme",    "monologue", "role play",   "pretend you are",
    "gedicht",    "kurzgeschichte", "eine geschichte", "诗",       "小说",      "故事"};

Marks creativeMarks(const PromptFacts& prompt)
{
    return wordsOf(prompt, kCreativeWords);
}

// Only ASCII is folded, hence both cases of the umlaut.
constexpr std::array<std::string_view, 7> kTranslationWords{"translate", "translation", "übersetze", "übersetzung",
                                                            "Übersetze", "Übersetzung", "翻译"};

Marks translationMarks(const PromptFacts& prompt)
{
    return wordsOf(prompt, kTranslationWords);
}

Marks noMarks(const PromptFacts&)
{
    return {};
}

constexpr std::array<PromptRule, 7> kRules{{
    {"coding", "has a fenced code block, or two of a list of programming words (python, function, sql, code ...)",
     isCoding, codingMarks},
    {"maths", "has LaTeX (\\frac, \\sqrt, \\int, $$), or two of a list of mathematical words (solve, equation ...)",
     isMaths, mathsMarks},
    {"creative_writing", "has a word of creative writing (poem, haiku, short story, lyrics ...)",
     [](const PromptFacts& prompt) { return !creativeMarks(prompt).empty(); }, creativeMarks},
    {"translation", "has translate, translation or the same in German or Chinese",
     [](const PromptFacts& prompt) { return !translationMarks(prompt).empty(); }, translationMarks},
    {"multi_turn", "has more than one turn", [](const PromptFacts& prompt) { return prompt.turns > 1; }, noMarks},
    {"long", "has more than 300 words", [](const PromptFacts& prompt) { return prompt.pieces > 300; }, noMarks},
    {"short", "has at most 12 words", [](const PromptFacts& prompt) { return prompt.pieces <= 12; }, noMarks},
}};

std::string joinedTurns(const std::vector<std::string>& turns)
{
    std::string text;
    for (const std::string& turn : turns)
        text += (text.empty() ? "" : "\n") + turn;
    return text;
}

// `text` outlives the facts.
PromptFacts factsOf(const std::string& text, std::size_t turns)
{
    PromptFacts facts{text, text, turns, static_cast<std::size_t>(countStyle(text).length)};
    std::transform(facts.folded.begin(), facts.folded.end(), facts.folded.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return facts;
}

} // namespace

std::span<const PromptRule> promptRules()
{
    return kRules;
}

std::vector<std::string> rulesOf(const std::vector<std::string>& turns)
{
    const std::string text = joinedTurns(turns);
    const PromptFacts facts = factsOf(text, turns.size());
    std::vector<std::string> ids;
    for (const PromptRule& rule : kRules) {
        if (rule.holds(facts))
            ids.emplace_back(rule.id);
    }
    return ids;
}

std::vector<RuleFinding> explainRules(const std::vector<std::string>& turns)
{
    const std::string text = joinedTurns(turns);
    const PromptFacts facts = factsOf(text, turns.size());
    std::vector<RuleFinding> findings;
    for (const PromptRule& rule : kRules) {
        if (rule.holds(facts))
            findings.push_back(
                {std::string(rule.id), rule.marks(facts), rule.id == "multi_turn" ? facts.turns : facts.pieces});
    }
    return findings;
}

} // namespace joust::text
