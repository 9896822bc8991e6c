// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <sodium.h>

namespace joust::base {
namespace {

constexpr std::string_view kMark = "[redacted]";

void replaceAll(std::string& text, std::string_view needle)
{
    if (needle.size() < 4) // a shorter "secret" would eat ordinary words
        return;
    for (std::size_t at = text.find(needle); at != std::string::npos; at = text.find(needle, at + kMark.size()))
        text.replace(at, needle.size(), kMark);
}

std::string urlEncoded(std::string_view secret)
{
    std::string encoded;
    for (const char c : secret) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '-' || c == '_' || c == '.' || c == '~') {
            encoded.push_back(c);
            continue;
        }
        std::array<char, 4> hex{};
        std::snprintf(hex.data(), hex.size(), "%%%02X", byte);
        encoded += hex.data();
    }
    return encoded;
}

std::string base64(std::string_view secret)
{
    std::string encoded(sodium_base64_encoded_len(secret.size(), sodium_base64_VARIANT_ORIGINAL_NO_PADDING), '\0');
    const std::basic_string<unsigned char> bytes(secret.begin(), secret.end());
    sodium_bin2base64(encoded.data(), encoded.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    encoded.resize(encoded.size() - 1); // the terminating zero
    return encoded;
}

std::string jsonEscaped(std::string_view secret)
{
    std::string escaped;
    for (const char c : secret) {
        if (c == '"' || c == '\\' || c == '/')
            escaped.push_back('\\');
        escaped.push_back(c);
    }
    return escaped;
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

std::string redact(std::string_view text, std::span<const std::string> secrets)
{
    std::string clean(text);
    for (const std::string& secret : secrets) {
        replaceAll(clean, secret);
        replaceAll(clean, urlEncoded(secret));
        replaceAll(clean, base64(secret));
        replaceAll(clean, jsonEscaped(secret));
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
