// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl's handles with owners. For the .cpp files of this layer.
#pragma once

#include "base/secret.h"

#include <curl/curl.h>

#include <cstring>
#include <memory>
#include <string>

namespace joust::endpoint {

struct EasyDeleter
{
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
using EasyHandle = std::unique_ptr<CURL, EasyDeleter>;

struct MultiDeleter
{
    void operator()(CURLM* handle) const { curl_multi_cleanup(handle); }
};
using MultiHandle = std::unique_ptr<CURLM, MultiDeleter>;

// A list of header lines that lives as long as the transfer that uses it.
class HeaderList
{
public:
    HeaderList() = default;
    ~HeaderList()
    {
        for (const curl_slist* line = m_head; line != nullptr; line = line->next)
            base::wipe(line->data, std::strlen(line->data)); // one of them holds the key
        curl_slist_free_all(m_head);
    }
    HeaderList(const HeaderList&) = delete;
    HeaderList& operator=(const HeaderList&) = delete;

    void append(const std::string& line)
    {
        if (curl_slist* const grown = curl_slist_append(m_head, line.c_str()))
            m_head = grown;
    }
    curl_slist* get() const { return m_head; }

private:
    curl_slist* m_head = nullptr;
};

// libcurl's global state; counted by libcurl, so every transport may hold one.
class CurlGlobal
{
public:
    CurlGlobal() { curl_global_init(CURL_GLOBAL_DEFAULT); }
    ~CurlGlobal() { curl_global_cleanup(); }
    CurlGlobal(const CurlGlobal&) = delete;
    CurlGlobal& operator=(const CurlGlobal&) = delete;
};

} // namespace joust::endpoint
