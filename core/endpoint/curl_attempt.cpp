// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/curl_attempt.h"

#include "base/redaction.h"
#include "endpoint/curl_error.h"
#include "endpoint/curl_setup.h"

#include <algorithm>

namespace joust::endpoint {
namespace {

using base::ErrorCode;

constexpr std::size_t kErrorBodyBytes = 64U << 10U;

ChatFailure plain(ErrorCode code, std::string detail)
{
    return {{code, std::move(detail)}};
}

} // namespace

CurlAttempt::CurlAttempt(const WireRequest& wire, const ChatRequest& request, ReplyLimits limits, base::Clock& clock)
    : m_clock(clock)
    , m_handle(curl_easy_init())
    , m_reader(dialectOf(request.identity.protocol), limits)
{
    addHeaders(m_headers, wire, request.connection, request.key);
    configureHandle(handle(), wire, m_headers, request.connection);
    curl_easy_setopt(handle(), CURLOPT_ERRORBUFFER, m_message.data());
    curl_easy_setopt(handle(), CURLOPT_HEADERFUNCTION, &CurlAttempt::onHeader);
    curl_easy_setopt(handle(), CURLOPT_HEADERDATA, static_cast<void*>(this));
    curl_easy_setopt(handle(), CURLOPT_WRITEFUNCTION, &CurlAttempt::onBody);
    curl_easy_setopt(handle(), CURLOPT_WRITEDATA, static_cast<void*>(this));
    m_times.started = clock.steadyNow();
    m_times.lastByte = m_times.started;
}

std::optional<Deadline> CurlAttempt::deadline(const Timeouts& limits, std::chrono::milliseconds requested) const
{
    AnswerTimes times = m_times;
    times.requested = requested;
    times.sawDelta = m_firstToken.has_value();
    return nextDeadline(limits, times);
}

std::optional<ChatFailure> CurlAttempt::conclude(CURLcode code)
{
    m_ended = m_clock.steadyNow();
    m_reader.finish(code == CURLE_OK);
    if (m_headTooLarge)
        return plain(ErrorCode::TooLarge, "The server sent too many headers.");
    if (m_head.status() != 0 && !m_head.succeeded() && m_head.status() >= 200)
        return refusal();
    // Ending the transfer at the end mark, or because the reader has seen enough, is an error only to libcurl.
    if (m_head.succeeded() && (code == CURLE_OK || code == CURLE_WRITE_ERROR))
        return m_reader.failure();
    if (m_head.succeeded() && !m_reader.failure())
        return std::nullopt; // the end mark was there before the connection broke
    return broken(code);
}

void CurlAttempt::abandon()
{
    m_ended = m_clock.steadyNow();
    m_reader.finish(false);
}

std::optional<std::chrono::milliseconds> CurlAttempt::retryAfter() const
{
    return m_head.retryAfter(std::chrono::floor<std::chrono::seconds>(m_clock.utcNow()));
}

std::optional<std::chrono::milliseconds> CurlAttempt::exhaustedFor() const
{
    return m_head.exhaustedFor(std::chrono::floor<std::chrono::seconds>(m_clock.utcNow()));
}

void CurlAttempt::measure(Measurement& measurement) const
{
    curl_off_t connected = 0;
    curl_easy_getinfo(handle(), CURLINFO_PRETRANSFER_TIME_T, &connected);
    if (connected > 0)
        measurement.connectMs = connected / 1000;
    measurement.oneBurst = cameInOneBurst();
    const ChatAnswer& answer = m_reader.answer();
    if (m_firstToken)
        measurement.firstTokenMs = (*m_firstToken - m_times.started).count();
    measurement.totalMs = (m_ended - m_times.started).count();
    measurement.promptTokens = answer.promptTokens;
    measurement.answerTokens = answer.answerTokens;
    measurement.finishReason = answer.finishReason;
    measurement.reportedModel = answer.model;
    measurement.systemFingerprint = answer.systemFingerprint;
    measurement.streamed = m_reader.streamed();
    measurement.httpStatus = m_head.status();
}

std::size_t CurlAttempt::onHeader(char* data, std::size_t size, std::size_t count, void* self)
{
    auto& attempt = *static_cast<CurlAttempt*>(self);
    attempt.m_times.lastByte = attempt.m_clock.steadyNow();
    attempt.m_headTooLarge = !attempt.m_head.takeLine({data, size * count});
    return attempt.m_headTooLarge ? CURL_WRITEFUNC_ERROR : size * count;
}

std::size_t CurlAttempt::onBody(char* data, std::size_t size, std::size_t count, void* self)
{
    return static_cast<CurlAttempt*>(self)->takeBody({data, size * count});
}

std::size_t CurlAttempt::takeBody(std::string_view bytes)
{
    m_times.lastByte = m_clock.steadyNow();
    if (!m_head.succeeded())
        return keepErrorBody(bytes) ? bytes.size() : CURL_WRITEFUNC_ERROR;
    const ChatDecoder::State state = m_reader.feed(bytes);
    if (m_reader.sawDelta()) {
        m_firstToken = m_firstToken.value_or(m_times.lastByte);
        m_lastToken = m_times.lastByte;
    }
    return state == ChatDecoder::State::Reading ? bytes.size() : CURL_WRITEFUNC_ERROR;
}

// The beginning is enough for a message; the rest of a huge page is not worth waiting for.
bool CurlAttempt::keepErrorBody(std::string_view bytes)
{
    m_errorBody += bytes.substr(0, kErrorBodyBytes - m_errorBody.size());
    return m_errorBody.size() < kErrorBodyBytes;
}

ChatFailure CurlAttempt::refusal() const
{
    if (m_head.status() >= 400)
        return httpFailure(m_head.status(), m_errorBody);
    if (m_head.location().empty())
        return plain(ErrorCode::HttpStatus, "HTTP " + std::to_string(m_head.status()) + " is no answer.");
    return plain(ErrorCode::Redirected, "The server redirects to " + base::withoutCredentials(m_head.location()) +
                                            ". Redirects are not followed; put the right URL into the endpoint.");
}

ChatFailure CurlAttempt::broken(CURLcode code) const
{
    if (proxyRefused())
        return plain(ErrorCode::ConnectFailed, "The proxy refused the connection.");
    curl_off_t connectTime = 0;
    curl_easy_getinfo(handle(), CURLINFO_PRETRANSFER_TIME_T, &connectTime);
    const bool connected = connectTime > 0 || m_head.status() != 0;
    return {curlError(code, m_message.data(), connected)};
}

// A model writes as steadily as it thinks; a long answer that needs no time after its first token was complete before.
bool CurlAttempt::cameInOneBurst() const
{
    constexpr std::size_t kLongAnswer = 400; // bytes
    const ChatAnswer& answer = m_reader.answer();
    if (!m_reader.streamed() || !m_firstToken || answer.text.size() + answer.reasoning.size() < kLongAnswer)
        return false;
    return (m_lastToken - *m_firstToken) * 20 < *m_firstToken - m_times.started;
}

bool CurlAttempt::proxyRefused() const
{
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_HTTP_CONNECTCODE, &status);
    return status >= 300;
}

} // namespace joust::endpoint
