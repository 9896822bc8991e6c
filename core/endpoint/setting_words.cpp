// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/settings.h"

#include <array>

namespace joust::endpoint {
namespace {

template <typename T>
struct Word
{
    T value;
    std::string_view word;
};

constexpr std::array<Word<Protocol>, 5> kProtocols = {{{Protocol::OpenAi, "openai"},
                                                       {Protocol::Azure, "azure"},
                                                       {Protocol::Anthropic, "anthropic"},
                                                       {Protocol::Ollama, "ollama"},
                                                       {Protocol::Gemini, "gemini"}}};
constexpr std::array<Word<TokenLimitName>, 4> kTokenLimits = {
    {{TokenLimitName::Auto, "auto"},
     {TokenLimitName::MaxTokens, "max_tokens"},
     {TokenLimitName::MaxCompletionTokens, "max_completion_tokens"},
     {TokenLimitName::Omit, "omit"}}};
constexpr std::array<Word<StreamOptions>, 3> kStreamOptions = {
    {{StreamOptions::Auto, "auto"}, {StreamOptions::On, "on"}, {StreamOptions::Off, "off"}}};

template <typename T, std::size_t N>
std::string_view wordOf(const std::array<Word<T>, N>& words, T value)
{
    for (const Word<T>& known : words) {
        if (known.value == value)
            return known.word;
    }
    return "";
}

template <typename T, std::size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N>& words, std::string_view word)
{
    for (const Word<T>& known : words) {
        if (known.word == word)
            return known.value;
    }
    return std::nullopt;
}

} // namespace

std::string_view protocolWord(Protocol protocol)
{
    return wordOf(kProtocols, protocol);
}

std::optional<Protocol> parseProtocolWord(std::string_view word)
{
    return valueOf(kProtocols, word);
}

std::string_view tokenLimitWord(TokenLimitName name)
{
    return wordOf(kTokenLimits, name);
}

std::optional<TokenLimitName> parseTokenLimitWord(std::string_view word)
{
    return valueOf(kTokenLimits, word);
}

std::string_view streamOptionsWord(StreamOptions options)
{
    return wordOf(kStreamOptions, options);
}

std::optional<StreamOptions> parseStreamOptionsWord(std::string_view word)
{
    return valueOf(kStreamOptions, word);
}

} // namespace joust::endpoint
