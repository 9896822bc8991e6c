// SPDX-License-Identifier: GPL-3.0-or-later
// One request with its attempts, from send() to its one reply. Lives and dies on the transport's thread.
#pragma once

#include "base/clock.h"
#include "base/redaction.h"
#include "base/rng.h"
#include "endpoint/curl_attempt.h"
#include "endpoint/curl_transport.h"
#include "endpoint/dialect.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace joust::endpoint {

class ChatJob
{
public:
    // `sent`: when send() was called.
    ChatJob(ChatRequest request, std::chrono::milliseconds sent, const TransportOptions& options, base::Clock& clock,
            const base::Redactor& redactor);

    const ChatRequest& request() const { return m_request; }
    // What is wrong with the request itself; nullopt when it can be sent.
    std::optional<base::Error> prepare();
    // Makes the next attempt; its handle is ready to be added to a multi handle. Time limits count from the first on.
    CURL* startAttempt();
    // The handle of the attempt under way; nullptr between two attempts.
    CURL* handle() const { return m_attempt ? m_attempt->handle() : nullptr; }
    // When there is something to do next without libcurl: a time-out or the end of a wait.
    std::optional<std::chrono::milliseconds> wakeAt() const;
    bool wantsAttempt(std::chrono::milliseconds now) const { return !m_attempt && m_retryAt && *m_retryAt <= now; }
    // The error when a time-out has run out.
    std::optional<base::Error> timedOut(std::chrono::milliseconds now) const;

    // The attempt has ended: the reply, or nullopt when there will be another attempt. Either way the attempt is gone,
    // so its handle must have left the multi handle.
    std::optional<Reply> conclude(CURLcode code, base::Rng& rng);
    // The pause that the server wants before any other request; after conclude().
    std::optional<std::chrono::milliseconds> pauseUntil() const { return m_pauseUntil; }
    // The reply when we end the request ourselves. The handle must have left the multi handle.
    Reply abandon(base::Error error);

private:
    void notePause();
    bool planRetry(const ChatFailure& failure, base::Rng& rng, std::string& refusal);
    std::string shown(std::string_view said) const;
    Reply reply(std::optional<base::Error> error);

    ChatRequest m_request;
    std::chrono::milliseconds m_sent;
    std::chrono::milliseconds m_started{0}; // the first attempt
    const TransportOptions& m_options;
    base::Clock& m_clock;
    const base::Redactor& m_redactor;
    RequestForm m_form;
    WireRequest m_wire;
    int m_attempts = 0;
    int m_failures = 0; // those that count against the retries
    std::unique_ptr<CurlAttempt> m_attempt;
    std::optional<std::chrono::milliseconds> m_retryAt;
    std::optional<std::chrono::milliseconds> m_pauseUntil;
};

} // namespace joust::endpoint
