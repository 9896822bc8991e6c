// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <sodium.h>
#include <utility>

namespace joust::base {
namespace {

constexpr std::string_view kMark = "[redacted]";
constexpr std::size_t kShortest = 4; // characters of a secret that tell it from chance

bool isBase64(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || std::string_view("+/-_").find(c) != std::string::npos;
}

// The number behind `prefix` in `base`; its end goes to `length`, with `suffix` where one is wanted.
int escapedByte(std::string_view text, std::string_view prefix, int base, std::size_t digits, char suffix,
                std::size_t& length)
{
    if (!text.starts_with(prefix))
        return -1;
    const std::string_view number = text.substr(prefix.size(), digits);
    int value = -1;
    const char* const end = std::from_chars(number.data(), number.data() + number.size(), value, base).ptr;
    const auto used = static_cast<std::size_t>(end - number.data());
    if (used == 0 || (suffix == '\0' && used != digits))
        return -1;
    length = prefix.size() + used;
    if (suffix != '\0') {
        if (length >= text.size() || text[length] != suffix)
            return -1;
        ++length;
    }
    return value;
}

// How many bytes at the start of `text` stand for `wanted`, plain or escaped; 0 = they do not.
std::size_t spelling(std::string_view text, char wanted)
{
    if (text.front() == wanted && std::string_view("%\\&").find(wanted) == std::string_view::npos)
        return 1;
    constexpr std::array<std::pair<std::string_view, char>, 5> kEntities = {
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    for (const auto& [entity, character] : kEntities) {
        if (character == wanted && text.starts_with(entity))
            return entity.size();
    }
    const int byte = static_cast<unsigned char>(wanted);
    std::size_t length = 0;
    if (escapedByte(text, "%", 16, 2, '\0', length) == byte || escapedByte(text, "\\u", 16, 4, '\0', length) == byte ||
        escapedByte(text, "&#x", 16, 6, ';', length) == byte || escapedByte(text, "&#", 10, 7, ';', length) == byte)
        return length;
    if (text.size() > 1 && text[0] == '\\' && text[1] == wanted)
        return 2;
    return text.front() == wanted ? 1 : 0;
}

char standardBase64(char c)
{
    return c == '-' ? '+' : c == '_' ? '/' : c;
}

// Bytes of `text` that spell `needle` from its beginning; 0 = they do not. A text that ends before counts from
// kShortest characters on: servers and our own limits cut.
std::size_t matchLength(std::string_view text, std::string_view needle, bool base64)
{
    if (text.starts_with(needle))
        return needle.size();
    std::size_t at = 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        if (at == text.size())
            return i >= kShortest ? at : 0;
        std::size_t step = spelling(text.substr(at), needle[i]);
        if (step == 0 && base64 && standardBase64(text[at]) == needle[i])
            step = 1;
        if (step == 0) // an escape that is cut off is no letter of its own
            return i >= kShortest && text.size() - at < 6 && (text[at] == '%' || text[at] == '\\' || text[at] == '&')
                       ? text.size()
                       : 0;
        at += step;
    }
    return at;
}

// The characters of base64 that depend on nothing but the secret, when `before` bytes stand in front of it.
std::string base64Core(std::string_view secret, std::size_t before)
{
    const std::string padded = std::string(before, '\0') + std::string(secret);
    std::string encoded(sodium_base64_encoded_len(padded.size(), sodium_base64_VARIANT_ORIGINAL_NO_PADDING), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(), reinterpret_cast<const unsigned char*>(padded.data()),
                      padded.size(), sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    const std::size_t first = (before * 8 + 5) / 6;
    const std::size_t last = padded.size() * 8 / 6;
    return encoded.substr(first, last - first);
}

bool isTokenCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("-_.~+/=").find(c) != std::string_view::npos;
}

// Whatever follows `prefix` up to the end of the token goes, provided it is long enough to be a key.
void replaceAfter(std::string& text, std::string_view prefix, std::size_t minimum)
{
    for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + 1)) {
        const std::size_t begin = at + prefix.size();
        std::size_t end = begin;
        while (end < text.size() && isTokenCharacter(text[end]))
            ++end;
        if (end - begin >= minimum)
            text.replace(begin, end - begin, kMark);
    }
}

} // namespace

void Redactor::add(std::string_view secret)
{
    const auto known = [&](const Needle& needle) { return !needle.base64 && needle.text.view() == secret; };
    if (secret.size() < kShortest || std::any_of(m_needles.begin(), m_needles.end(), known))
        return;
    m_needles.push_back({secret, false});
    for (std::size_t before = 0; before < 3; ++before)
        m_needles.push_back({base64Core(secret, before), true});
}

std::size_t Redactor::longestMatch(std::string_view text, std::size_t at, bool& base64) const
{
    std::size_t longest = 0;
    for (const Needle& needle : m_needles) {
        const std::size_t length = matchLength(text.substr(at), needle.text.view(), needle.base64);
        if (length > longest) {
            longest = length;
            base64 = needle.base64;
        }
    }
    return longest;
}

std::string Redactor::clean(std::string_view text) const
{
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        bool base64 = false;
        const std::size_t length = longestMatch(text, at, base64);
        if (length == 0) {
            clean.push_back(text[at++]);
            continue;
        }
        at += length;
        while (base64 && !clean.empty() && isBase64(clean.back()))
            clean.pop_back();
        while (base64 && at < text.size() && (isBase64(text[at]) || text[at] == '='))
            ++at;
        clean += kMark;
    }
    replaceAfter(clean, "sk-", 8);
    replaceAfter(clean, "Bearer ", 4);
    replaceAfter(clean, "bearer ", 4);
    replaceAfter(clean, "key=", 4);
    return clean;
}

std::string withoutCredentials(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return std::string(url.substr(0, url.find_first_of("?#")));
    const std::size_t authority = scheme + 3;
    const std::size_t path = std::min(url.find_first_of("/?#", authority), url.size());
    const std::size_t at = url.substr(authority, path - authority).rfind('@');
    const std::size_t host = at == std::string_view::npos ? authority : authority + at + 1;
    const std::size_t end = std::min(url.find_first_of("?#", host), url.size());
    return std::string(url.substr(0, authority)) + std::string(url.substr(host, end - host));
}

} // namespace joust::base
