// SPDX-License-Identifier: GPL-3.0-or-later
// Who may start now. Requests wait in one queue, in groups that start in the same instant or not yet: both sides of a
// battle must have the same chance. Pure: times are points of one monotonic clock, passed in.
#pragma once

#include "endpoint/lane.h"
#include "endpoint/transport.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace joust::endpoint {

// A request as the queue sees it.
struct Ticket
{
    RequestId id = 0;
    std::string lane; // requests with the same text share their limits
    std::int64_t tokens = 0;
    RequestLimits limits;
};

// The lane is base URL, model and key reference: what servers count by. The tokens are a quarter of the bytes, and the
// whole answer limit, as servers reckon them too.
Ticket ticketFor(RequestId id, const ChatRequest& request);

class Admission
{
public:
    using Milliseconds = std::chrono::milliseconds;

    void enqueue(std::vector<Ticket> group);
    // The groups that start now, in order. A group never overtakes another one that
    // waits for a place at the same endpoint.
    std::vector<RequestId> admit(Milliseconds now);
    // When to ask again, if nothing ends before; nullopt = only then.
    std::optional<Milliseconds> nextAt() const { return m_nextAt; }

    // The request has ended or was cancelled, admitted or not. `tokens`: what it cost, if that is known.
    void finish(RequestId id, std::optional<std::int64_t> tokens);
    void again(RequestId id, Milliseconds now);
    // Its server wants a pause.
    void hold(RequestId id, Milliseconds until);

private:
    using Group = std::vector<Ticket>;
    std::optional<Milliseconds> freeAt(const Group& group, Milliseconds now);
    void start(const Group& group, Milliseconds now, std::vector<RequestId>& started);
    void unqueue(RequestId id);

    std::deque<Group> m_queue;
    std::map<RequestId, Ticket> m_running;
    std::map<std::string, Lane> m_lanes;
    std::optional<Milliseconds> m_nextAt;
};

} // namespace joust::endpoint
