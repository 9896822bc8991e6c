// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/curl_setup.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace joust::endpoint {
namespace {

constexpr const char* kUserAgent = "Joust"; // says nothing about the machine
constexpr const char* kLoopback = "localhost,127.0.0.1,::1";

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool hasHeader(const Connection& connection, std::string_view name)
{
    const auto& headers = connection.headers;
    const std::string lower = lowerCase(name);
    return std::any_of(headers.begin(), headers.end(), [&](const auto& h) { return lowerCase(h.first) == lower; });
}

// libcurl sends requests to 127.0.0.1 through a proxy too, when the environment names one.
void configureProxy(CURL* handle, const std::string& proxy)
{
    std::string direct = kLoopback;
    if (proxy == "none") {
        curl_easy_setopt(handle, CURLOPT_PROXY, "");
    } else if (!proxy.empty()) {
        curl_easy_setopt(handle, CURLOPT_PROXY, proxy.c_str());
    } else {
        for (const char* name : {"no_proxy", "NO_PROXY"}) {
            const char* const value = std::getenv(name);
            if (value != nullptr && *value != '\0')
                direct.append(",").append(value);
        }
    }
    curl_easy_setopt(handle, CURLOPT_NOPROXY, direct.c_str());
}

// Every other time-out is the transport's own: libcurl's count the wait for the first token as a failure.
void configureConnectTimeout(CURL* handle, std::chrono::milliseconds limit)
{
    constexpr auto kNever = static_cast<std::chrono::milliseconds::rep>(std::numeric_limits<int>::max());
    const auto milliseconds = limit.count() > 0 ? std::min(limit.count(), kNever) : kNever;
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(milliseconds));
}

// A redirect is never followed: libcurl would hand the prompt, and every key header but Authorization, to another host.
void configureSecurity(CURL* handle, const Connection& connection)
{
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!connection.caFile.empty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, connection.caFile.c_str());
}

} // namespace

void addHeaders(HeaderList& headers, const WireRequest& wire, const Connection& connection, const base::Secret& key)
{
    for (const auto& [name, value] : wire.headers) {
        if (!hasHeader(connection, name))
            headers.append(name + ": " + value);
    }
    const KeyHeader& place = wire.keyHeader;
    if (!key.empty() && !hasHeader(connection, place.name))
        headers.append(place.name + ": " + place.prefix + std::string(key.view()));
    headers.append("Expect:"); // a prompt over 1 MiB would otherwise wait for "100 Continue"
    for (const auto& [name, value] : connection.headers)
        headers.append(value.empty() ? name + ";" : name + ": " + value); // the semicolon: sent, with no value
}

void configureHandle(CURL* handle, const WireRequest& wire, const HeaderList& headers, const Connection& connection)
{
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L); // a cancel never waits for a name server
    curl_easy_setopt(handle, CURLOPT_URL, wire.url.c_str());
    if (wire.method == WireRequest::Method::Post) {
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, wire.body.c_str());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(wire.body.size()));
    }
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(handle, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "gzip, deflate"); // without it a compressed stream arrives raw
    curl_easy_setopt(handle, CURLOPT_USERAGENT, kUserAgent);
    curl_easy_setopt(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    configureConnectTimeout(handle, connection.timeouts.connect);
    configureProxy(handle, connection.proxy);
    configureSecurity(handle, connection);
}

std::vector<std::string> secretsOf(const Connection& connection, const base::Secret& key)
{
    constexpr std::array<std::string_view, 6> kWords = {"key", "auth", "token", "secret", "cookie", "password"};
    std::vector<std::string> secrets;
    if (!key.empty())
        secrets.emplace_back(key.view());
    for (const auto& [name, value] : connection.headers) {
        const std::string lower = lowerCase(name);
        const auto names = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
        if (value.empty() || std::none_of(kWords.begin(), kWords.end(), names))
            continue;
        secrets.push_back(value);
        secrets.push_back(value.substr(value.rfind(' ') + 1)); // behind "Bearer" or "Basic"
    }
    return secrets;
}

} // namespace joust::endpoint
