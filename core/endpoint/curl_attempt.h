// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP exchange of a chat request. Lives and dies on the transport's thread.
#pragma once

#include "base/clock.h"
#include "endpoint/curl_handle.h"
#include "endpoint/deadlines.h"
#include "endpoint/reply_reader.h"
#include "endpoint/response_head.h"
#include "endpoint/transport.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>

namespace joust::endpoint {

class CurlAttempt
{
public:
    // Makes the handle ready; the caller adds it to its multi handle, and removes it before this dies. `wire` and
    // `request` must outlive the attempt.
    CurlAttempt(const WireRequest& wire, const ChatRequest& request, ReplyLimits limits, base::Clock& clock);
    CurlAttempt(const CurlAttempt&) = delete;
    CurlAttempt& operator=(const CurlAttempt&) = delete;

    CURL* handle() const { return m_handle.get(); }
    std::optional<Deadline> deadline(const Timeouts& limits, std::chrono::milliseconds requested) const;

    // libcurl says that the transfer has ended. nullopt = a complete answer.
    std::optional<ChatFailure> conclude(CURLcode code);
    // We end it, because of a time-out or a cancel.
    void abandon();

    const ReplyReader& reader() const { return m_reader; }
    std::optional<std::chrono::milliseconds> retryAfter() const;
    std::optional<std::chrono::milliseconds> exhaustedFor() const;
    // Fills in what has been measured. Call after conclude() or abandon().
    void measure(Measurement& measurement) const;

private:
    static std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self);
    std::size_t takeBody(std::string_view bytes);
    bool keepErrorBody(std::string_view bytes);
    ChatFailure refusal() const;
    ChatFailure broken(CURLcode code) const;
    bool proxyRefused() const;
    bool cameInOneBurst() const;

    base::Clock& m_clock;
    HeaderList m_headers;
    EasyHandle m_handle;
    std::array<char, CURL_ERROR_SIZE> m_message{};
    ResponseHead m_head;
    bool m_headTooLarge = false;
    ReplyReader m_reader;
    std::string m_errorBody; // of a status other than 2xx
    AnswerTimes m_times;
    std::optional<std::chrono::milliseconds> m_firstToken;
    std::chrono::milliseconds m_lastToken{0};
    std::chrono::milliseconds m_ended{0};
};

} // namespace joust::endpoint
