// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/chat_job.h"

#include "base/utf8.h"
#include "endpoint/retry_policy.h"

#include <algorithm>
#include <utility>

namespace joust::endpoint {
namespace {

using base::ErrorCode;
using std::chrono::milliseconds;

constexpr std::size_t kSaidBytes = 32U << 10U; // bounds the work of redaction
constexpr std::size_t kDetailBytes = 600;

std::string seconds(milliseconds time)
{
    return std::to_string((time.count() + 999) / 1000) + " s";
}

base::Error timeoutError(ErrorCode code, const Timeouts& limits)
{
    switch (code) {
    case ErrorCode::FirstTokenTimeout:
        return {code, "No text came within " + seconds(limits.firstToken) + "."};
    case ErrorCode::IdleTimeout:
        return {code, "Nothing came for " + seconds(limits.idle) + " in the middle of the answer."};
    default:
        return {code, "The answer was not complete after " + seconds(limits.total) + "."};
    }
}

} // namespace

ChatJob::ChatJob(ChatRequest request, milliseconds sent, const TransportOptions& options, base::Clock& clock,
                 const base::Redactor& redactor)
    : m_request(std::move(request))
    , m_sent(sent)
    , m_options(options)
    , m_clock(clock)
    , m_redactor(redactor)
    , m_form(firstForm(m_request.connection))
{
}

std::optional<base::Error> ChatJob::prepare()
{
    if (base::Result<void> valid = validate(m_request.identity, m_request.connection); !valid)
        return valid.error();
    if (m_request.key.view().find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
        return base::Error{ErrorCode::InvalidArgument, "The key holds a line end or a zero byte."};
    base::Result<WireRequest> wire = dialectOf(m_request.identity.protocol).encode(m_request, m_form);
    if (!wire)
        return wire.error();
    m_wire = std::move(wire).value();
    return std::nullopt;
}

CURL* ChatJob::startAttempt()
{
    m_retryAt.reset();
    if (++m_attempts == 1)
        m_started = m_clock.steadyNow();
    m_attempt = std::make_unique<CurlAttempt>(m_wire, m_request, m_options.reply, m_clock);
    return m_attempt->handle();
}

std::optional<milliseconds> ChatJob::wakeAt() const
{
    const Timeouts& limits = m_request.connection.timeouts;
    std::optional<milliseconds> at = m_retryAt;
    if (m_attempt) {
        if (const std::optional<Deadline> next = m_attempt->deadline(limits, m_started))
            at = next->at;
    } else if (limits.total.count() > 0 && at) {
        at = std::min(*at, m_started + limits.total);
    }
    return at;
}

std::optional<base::Error> ChatJob::timedOut(milliseconds now) const
{
    const Timeouts& limits = m_request.connection.timeouts;
    if (m_attempt) {
        const std::optional<Deadline> next = m_attempt->deadline(limits, m_started);
        if (next && next->at <= now)
            return timeoutError(next->code, limits);
        return std::nullopt;
    }
    if (m_attempts > 0 && limits.total.count() > 0 && m_started + limits.total <= now)
        return timeoutError(ErrorCode::TotalTimeout, limits);
    return std::nullopt;
}

std::optional<Reply> ChatJob::conclude(CURLcode code, base::Rng& rng)
{
    std::optional<ChatFailure> failure = m_attempt->conclude(code);
    notePause();
    const bool unmarked = failure && failure->error.code == ErrorCode::NoEndMark;
    if (!failure || (unmarked && !m_request.connection.endMarkExpected))
        return reply(std::nullopt);
    std::string refusal;
    if (planRetry(*failure, rng, refusal)) {
        m_attempt.reset();
        return std::nullopt;
    }
    failure->error.detail = shown(failure->error.detail) + refusal;
    return reply(std::move(failure->error));
}

Reply ChatJob::abandon(base::Error error)
{
    if (m_attempt)
        m_attempt->abandon();
    error.detail = shown(error.detail);
    return reply(std::move(error));
}

// A pause longer than a retry would wait for is left to the server's own refusals.
void ChatJob::notePause()
{
    m_pauseUntil.reset();
    const std::optional<milliseconds> pause = m_attempt->exhaustedFor();
    if (pause && *pause <= m_options.retry.longestRetryAfter)
        m_pauseUntil = m_clock.steadyNow() + *pause;
}

// Asking again in another form is no retry after a failure: nothing had failed but the form.
bool ChatJob::planRetry(const ChatFailure& failure, base::Rng& rng, std::string& refusal)
{
    const Dialect& dialect = dialectOf(m_request.identity.protocol);
    if (const std::optional<RequestForm> other = dialect.reworded(m_form, m_request, failure)) {
        m_form = *other;
        m_retryAt = m_clock.steadyNow();
        return !prepare();
    }
    ++m_failures;
    std::optional<milliseconds> asked = m_attempt->retryAfter();
    if (!asked && failure.error.code == ErrorCode::RateLimited)
        asked = m_attempt->exhaustedFor();
    const RetryDecision decision =
        decideRetry(failure, m_attempt->reader().sawDelta(), m_failures, asked, m_options.retry, rng);
    if (decision.again)
        m_retryAt = m_clock.steadyNow() + decision.wait;
    if (decision.again && failure.error.code == ErrorCode::RateLimited)
        m_pauseUntil = std::max(m_pauseUntil.value_or(*m_retryAt), *m_retryAt);
    if (decision.askedTooLong)
        refusal = " The server asks to wait " + seconds(*asked) + ", which is too long.";
    return decision.again;
}

// What a server says beside its answer, without the secrets that it may say back.
std::string ChatJob::shown(std::string_view said) const
{
    return base::printable(m_redactor.clean(said.substr(0, kSaidBytes)), kDetailBytes);
}

Reply ChatJob::reply(std::optional<base::Error> error)
{
    Reply result;
    result.error = std::move(error);
    result.measurement.sentBody = m_wire.body;
    result.measurement.sentUrl = m_redactor.clean(m_wire.url);
    result.measurement.attempts = m_attempts;
    if (m_attempts > 0)
        result.measurement.queuedMs = (m_started - m_sent).count();
    if (m_attempt) {
        m_attempt->measure(result.measurement);
        result.measurement.reportedModel = shown(result.measurement.reportedModel);
        result.measurement.systemFingerprint = shown(result.measurement.systemFingerprint);
        result.text = m_attempt->reader().answer().text;
        result.reasoning = m_attempt->reader().answer().reasoning;
        m_attempt.reset();
    }
    return result;
}

} // namespace joust::endpoint
