// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/endpoint_url.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace joust::endpoint {
namespace {

struct UrlDeleter
{
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Url = std::unique_ptr<CURLU, UrlDeleter>;

base::Error refused(const char* sentence)
{
    return {base::ErrorCode::InvalidArgument, sentence};
}

// Empty when the URL has no such part.
std::string part(CURLU* url, CURLUPart which)
{
    char* text = nullptr;
    if (curl_url_get(url, which, &text, 0) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

bool hasForbiddenByte(std::string_view url)
{
    return std::any_of(url.begin(), url.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7F;
    });
}

// With a host behind it: libcurl would take "http:///v1" for a server of the name v1.
bool hasHttpScheme(std::string_view url)
{
    std::string head(url.substr(0, 8));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::size_t host = head.starts_with("http://") ? 7 : head.starts_with("https://") ? 8 : url.size();
    return host < url.size() && url[host] != '/';
}

bool hasParameter(std::string_view query, const std::string& name)
{
    return ("&" + std::string(query)).find("&" + name + "=") != std::string::npos;
}

} // namespace

base::Result<std::string> routeUrl(std::string_view baseUrl, std::string_view route,
                                   const std::pair<std::string, std::string>& parameter)
{
    if (hasForbiddenByte(baseUrl))
        return refused("The URL holds a space or a control character.");
    if (!hasHttpScheme(baseUrl))
        return refused("The URL does not start with http:// or https:// and a server.");
    const Url url(curl_url());
    const CURLUcode parsed = curl_url_set(url.get(), CURLUPART_URL, std::string(baseUrl).c_str(), CURLU_DISALLOW_USER);
    if (parsed == CURLUE_USER_NOT_ALLOWED)
        return refused("The URL holds a user name or a password. Use a key instead.");
    if (parsed != CURLUE_OK || part(url.get(), CURLUPART_HOST).empty())
        return refused("The URL cannot be read.");
    if (!part(url.get(), CURLUPART_FRAGMENT).empty())
        return refused("The URL holds a # part, which no server receives.");

    std::string path = part(url.get(), CURLUPART_PATH);
    while (path.ends_with('/'))
        path.pop_back();
    if (!path.ends_with(route))
        path += route;
    if (curl_url_set(url.get(), CURLUPART_PATH, path.c_str(), 0) != CURLUE_OK)
        return refused("The URL cannot be read.");
    if (!parameter.first.empty() && !hasParameter(part(url.get(), CURLUPART_QUERY), parameter.first)) {
        const std::string added = parameter.first + "=" + percentEncoded(parameter.second);
        curl_url_set(url.get(), CURLUPART_QUERY, added.c_str(), CURLU_APPENDQUERY);
    }
    return part(url.get(), CURLUPART_URL);
}

std::string_view pathOf(std::string_view baseUrl)
{
    baseUrl = baseUrl.substr(0, baseUrl.find_first_of("?#"));
    const std::size_t scheme = baseUrl.find("://");
    const std::size_t path = baseUrl.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    baseUrl = path == std::string_view::npos ? std::string_view() : baseUrl.substr(path);
    while (baseUrl.ends_with('/'))
        baseUrl.remove_suffix(1);
    return baseUrl;
}

std::string percentEncoded(std::string_view segment)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr std::string_view kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string encoded;
    for (const char c : segment) {
        const auto byte = static_cast<unsigned char>(c);
        if (kUnreserved.find(c) != std::string_view::npos)
            encoded += c;
        else
            encoded.append({'%', kHex[byte >> 4U], kHex[byte & 15U]});
    }
    return encoded;
}

} // namespace joust::endpoint
