// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/identity_leaks.h"

#include "base/utf8.h"
#include "text/unicode_classes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace joust::text {
namespace {

constexpr std::size_t kFewestSigns = 3;        // of a name
constexpr std::size_t kLongestGap = 5;         // bytes between two words of a name
constexpr std::size_t kIntroductionWords = 25; // from "I am" to "made by"
constexpr std::size_t kWordsAfterMadeBy = 3;   // are part of what is shown
constexpr std::size_t kMaxWords = 1U << 20U;   // of an answer that are looked at

struct Word
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string folded;
};

enum class Sign { None, Letter, Digit, Cjk };

Sign signOf(char32_t c)
{
    if (isCjkPiece(c))
        return Sign::Cjk;
    if (isDecimalDigit(c))
        return Sign::Digit;
    return c != U'_' && isWordCharacter(c) ? Sign::Letter : Sign::None;
}

// Letters and digits are words of their own, so that "gpt4" is "GPT-4"; every CJK character is one.
std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    Sign before = Sign::None;
    for (std::size_t at = 0; at < text.size() && words.size() < kMaxWords;) {
        const std::size_t begin = at;
        const Sign sign = signOf(base::nextCodePoint(text, at));
        if (sign == Sign::None) {
            before = sign;
            continue;
        }
        if (sign != before || sign == Sign::Cjk)
            words.push_back({begin, begin, {}});
        for (std::size_t i = begin; i < at; ++i) {
            const char c = text[i];
            words.back().folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        words.back().end = at;
        before = sign;
    }
    return words;
}

std::vector<std::string> folded(std::string_view text)
{
    std::vector<std::string> result;
    for (Word& word : wordsOf(text))
        result.push_back(std::move(word.folded));
    return result;
}

// What may stand inside a name: nothing, a space, a hyphen of some kind, marks of emphasis.
bool joins(std::string_view gap)
{
    return gap.size() <= kLongestGap && gap.find_first_of("\n\r,;!?()[]{}<>\"") == std::string_view::npos;
}

bool standsAt(const std::vector<Word>& words, std::size_t at, const std::vector<std::string>& wanted,
              std::string_view text)
{
    if (at + wanted.size() > words.size())
        return false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (words[at + i].folded != wanted[i])
            return false;
        if (i > 0 && !joins(text.substr(words[at + i - 1].end, words[at + i].begin - words[at + i - 1].end)))
            return false;
    }
    return true;
}

// In one language: how somebody begins to say who they are, and how they say who made them.
struct Introduction
{
    std::vector<std::vector<std::string>> openings;
    std::vector<std::vector<std::string>> makers;
};

Introduction introduction(std::initializer_list<const char*> openings, std::initializer_list<const char*> makers)
{
    Introduction made;
    for (const char* opening : openings)
        made.openings.push_back(folded(opening));
    for (const char* maker : makers)
        made.makers.push_back(folded(maker));
    return made;
}

const std::vector<Introduction>& introductions()
{
    static const std::vector<Introduction> kAll{
        introduction(
            {"I am", "I'm", "I’m", "my name is", "as an AI", "as a language model", "as a large language model"},
            {"made by", "developed by", "created by", "trained by", "built by", "designed by"}),
        introduction(
            {"ich bin", "mein Name ist", "ich heiße", "als KI", "als Sprachmodell"},
            {"entwickelt", "entwickelter", "entwickeltes", "trainiert", "trainierter", "trainiertes", "erschaffen"}),
        introduction({"je suis", "je m'appelle", "je m’appelle", "mon nom est"},
                     {"développé par", "créé par", "entraîné par", "conçu par", "formé par"}),
        introduction({"soy", "me llamo", "mi nombre es"},
                     {"desarrollado por", "creado por", "entrenado por", "hecho por"}),
        introduction({"sou", "meu nome é", "me chamo"},
                     {"desenvolvido por", "criado por", "treinado por", "desenvolvida pela"}),
        introduction({"sono", "mi chiamo", "il mio nome è"}, {"sviluppato da", "creato da", "addestrato da"}),
        introduction({"я", "Я", "меня зовут", "Меня зовут"}, {"разработанный", "разработан", "созданный", "обученный"}),
        introduction({"我是", "我叫", "我的名字"}, {"开发", "研发", "训练", "創造", "开创", "推出", "開發"}),
        introduction({"私は", "私の名前"}, {"開発", "作成", "訓練"}),
    };
    return kAll;
}

// Where the words of an opening end, if one stands at `at`.
std::optional<std::size_t> openingAt(const Introduction& language, const std::vector<Word>& words, std::size_t at,
                                     std::string_view text)
{
    for (const std::vector<std::string>& opening : language.openings) {
        if (standsAt(words, at, opening, text))
            return at + opening.size();
    }
    return std::nullopt;
}

// The word behind "made by", when it comes soon and in the same line.
std::optional<std::size_t> makerBehind(const Introduction& language, const std::vector<Word>& words, std::size_t from,
                                       std::string_view text)
{
    const std::size_t last = std::min(words.size(), from + kIntroductionWords);
    for (std::size_t i = from; i < last; ++i) {
        const std::size_t before = words[i - 1].end;
        if (text.substr(before, words[i].begin - before).find('\n') != std::string_view::npos)
            return std::nullopt;
        for (const std::vector<std::string>& maker : language.makers) {
            if (standsAt(words, i, maker, text))
                return i + maker.size();
        }
    }
    return std::nullopt;
}

std::optional<LeakHit> introductionAt(const std::vector<Word>& words, std::size_t at, std::string_view text)
{
    for (const Introduction& language : introductions()) {
        const std::optional<std::size_t> opened = openingAt(language, words, at, text);
        const std::optional<std::size_t> made =
            opened ? makerBehind(language, words, *opened, text) : std::optional<std::size_t>();
        if (!made)
            continue;
        const std::size_t last = std::min(words.size(), *made + kWordsAfterMadeBy) - 1;
        const std::size_t begin = words[at].begin;
        return LeakHit{LeakHit::Kind::Introduction, begin, words[last].end,
                       std::string(text.substr(begin, words[*opened - 1].end - begin))};
    }
    return std::nullopt;
}

} // namespace

LeakScanner::LeakScanner(const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        std::vector<std::string> words = folded(name);
        std::size_t signs = 0;
        for (const std::string& word : words)
            signs += word.size();
        const bool known =
            std::any_of(m_names.begin(), m_names.end(), [&](const Name& other) { return other.words == words; });
        if (signs >= kFewestSigns && !known)
            m_names.push_back({name, std::move(words)});
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& x, const Name& y) { return x.words.size() > y.words.size(); });
}

std::vector<LeakHit> LeakScanner::scan(std::string_view answer) const
{
    const std::vector<Word> words = wordsOf(answer);
    std::vector<LeakHit> hits;
    std::size_t introduced = 0; // the byte where the last introduction ended
    for (std::size_t at = 0; at < words.size() && hits.size() < kMaxLeakHits;) {
        if (words[at].begin >= introduced) {
            if (std::optional<LeakHit> found = introductionAt(words, at, answer)) {
                introduced = found->end;
                hits.push_back(std::move(*found));
            }
        }
        const auto name = std::find_if(m_names.begin(), m_names.end(),
                                       [&](const Name& wanted) { return standsAt(words, at, wanted.words, answer); });
        if (name == m_names.end() || hits.size() == kMaxLeakHits) {
            ++at;
            continue;
        }
        const std::size_t last = at + name->words.size() - 1;
        hits.push_back({LeakHit::Kind::Name, words[at].begin, words[last].end, name->given});
        at = last + 1;
    }
    return hits;
}

std::span<const std::string_view> knownMakers()
{
    static constexpr std::array<std::string_view, 36> kNames{
        "OpenAI",  "ChatGPT",   "GPT-3.5", "GPT-4",   "GPT-4o", "GPT-5",      "Anthropic", "Claude",     "DeepMind",
        "Gemini",  "Gemma",     "PaLM 2",  "Meta AI", "Llama",  "Mistral",    "Mixtral",   "Magistral",  "DeepSeek",
        "Alibaba", "Qwen",      "QwQ",     "Tongyi",  "Zhipu",  "ChatGLM",    "Moonshot",  "Kimi",       "MiniMax",
        "Baidu",   "ERNIE Bot", "xAI",     "Grok",    "Cohere", "Command R+", "Nemotron",  "Falcon LLM", "OLMo"};
    return kNames;
}

} // namespace joust::text
