// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/document_fetch.h"

#include "base/redaction.h"
#include "base/utf8.h"
#include "endpoint/chat_failure.h"
#include "endpoint/curl_error.h"
#include "endpoint/curl_handle.h"
#include "endpoint/curl_setup.h"

#include <array>
#include <utility>

namespace joust::endpoint {
namespace {

using base::ErrorCode;

struct Receipt
{
    std::string body;
    std::size_t limit = 0;
    bool tooLarge = false;
    std::stop_token stop;
};

std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self)
{
    auto& receipt = *static_cast<Receipt*>(self);
    receipt.tooLarge = receipt.body.size() + size * count > receipt.limit;
    if (receipt.tooLarge)
        return CURL_WRITEFUNC_ERROR;
    receipt.body.append(data, size * count);
    return size * count;
}

// libcurl calls it at least once a second, also while nothing comes.
int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Receipt*>(self)->stop.stop_requested() ? 1 : 0;
}

base::Error errorOf(CURL* handle, CURLcode code, const char* words, const Receipt& receipt)
{
    if (receipt.stop.stop_requested())
        return {ErrorCode::Cancelled, "stopped"};
    if (receipt.tooLarge)
        return {ErrorCode::TooLarge, "The server sent more than " + std::to_string(receipt.limit) + " bytes."};
    curl_off_t connected = 0;
    curl_easy_getinfo(handle, CURLINFO_PRETRANSFER_TIME_T, &connected);
    if (code == CURLE_OPERATION_TIMEDOUT && connected > 0)
        return {ErrorCode::TotalTimeout, "The list was not complete in time."};
    return curlError(code, words, connected > 0);
}

base::Result<std::string> perform(CURL* handle, Receipt& receipt)
{
    std::array<char, CURL_ERROR_SIZE> words{};
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, words.data());
    const CURLcode code = curl_easy_perform(handle);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, nullptr);
    if (code != CURLE_OK)
        return errorOf(handle, code, words.data(), receipt);
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 400)
        return httpFailure(static_cast<int>(status), receipt.body).error;
    if (status < 200 || status >= 300)
        return base::Error{ErrorCode::Redirected,
                           "HTTP " + std::to_string(status) + ": the server sends elsewhere; that is not followed."};
    return std::move(receipt.body);
}

} // namespace

std::string withoutSecrets(std::string_view text, const Connection& connection, const base::Secret& key)
{
    base::Redactor redactor;
    for (const std::string& secret : secretsOf(connection, key))
        redactor.add(secret);
    return redactor.clean(text);
}

base::Error redacted(base::Error error, const Connection& connection, const base::Secret& key)
{
    constexpr std::size_t kDetailBytes = 600;
    error.detail = base::printable(withoutSecrets(error.detail, connection, key), kDetailBytes);
    return error;
}

base::Result<std::string> fetchDocument(const WireRequest& wire, const Connection& connection, const base::Secret& key,
                                        const FetchLimits& limits, const std::stop_token& stop)
{
    const CurlGlobal global;
    HeaderList headers;
    const EasyHandle handle(curl_easy_init());
    Receipt receipt{{}, limits.bytes, false, stop};
    addHeaders(headers, wire, connection, key);
    configureHandle(handle.get(), wire, headers, connection);
    curl_easy_setopt(handle.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
    curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, &onBody);
    curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, static_cast<void*>(&receipt));
    curl_easy_setopt(handle.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle.get(), CURLOPT_XFERINFOFUNCTION, &onProgress);
    curl_easy_setopt(handle.get(), CURLOPT_XFERINFODATA, static_cast<void*>(&receipt));
    base::Result<std::string> body = perform(handle.get(), receipt);
    if (!body)
        return redacted(body.error(), connection, key);
    return body;
}

} // namespace joust::endpoint
