// SPDX-License-Identifier: GPL-3.0-or-later
// The transport over libcurl: one thread of its own, one multi handle, every request its own timers.
#pragma once

#include "base/clock.h"
#include "base/rng.h"
#include "endpoint/reply_limits.h"
#include "endpoint/retry_policy.h"
#include "endpoint/transport.h"

#include <memory>
#include <vector>

namespace joust::endpoint {

struct TransportOptions
{
    ReplyLimits reply;
    RetryLimits retry;
};

// Errors are redacted: no detail holds the key or the value of a header that looks like one, in any usual encoding.
// Redirects are never followed, no proxy is used for loopback addresses, and certificates are always verified.
class CurlTransport final : public Transport
{
public:
    // `rng` is used on the transport's thread only. Both must outlive the transport.
    CurlTransport(base::Rng& rng, base::Clock& clock, TransportOptions options = {});
    // Ends every request with Cancelled first; a `done` that answers Cancelled with another send() never lets it end.
    ~CurlTransport() override;
    CurlTransport(const CurlTransport&) = delete;
    CurlTransport& operator=(const CurlTransport&) = delete;

    std::vector<RequestId> sendTogether(std::vector<Outgoing> group) override;
    void cancel(RequestId id) override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace joust::endpoint
