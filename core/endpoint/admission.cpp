// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/admission.h"

#include <algorithm>
#include <utility>

namespace joust::endpoint {

Ticket ticketFor(RequestId id, const ChatRequest& request)
{
    const Identity& identity = request.identity;
    std::size_t bytes = identity.systemPrompt.size();
    for (const Message& message : request.messages)
        bytes += message.content.size();
    return {id, identity.baseUrl + '\n' + identity.model + '\n' + keyRefText(request.connection.key),
            static_cast<std::int64_t>(bytes / 4) + identity.maxTokens.value_or(0), request.connection.limits};
}

void Admission::enqueue(std::vector<Ticket> group)
{
    m_queue.push_back(std::move(group));
}

std::vector<RequestId> Admission::admit(Milliseconds now)
{
    std::vector<RequestId> started;
    std::set<std::string> waiting; // lanes with limits in which an earlier group waits
    m_nextAt.reset();
    for (auto group = m_queue.begin(); group != m_queue.end();) {
        const bool behind = std::any_of(group->begin(), group->end(),
                                        [&](const Ticket& ticket) { return waiting.count(ticket.lane) > 0; });
        const std::optional<Milliseconds> at = behind ? std::nullopt : freeAt(*group, now);
        if (at && *at <= now) {
            start(*group, now, started);
            group = m_queue.erase(group);
            continue;
        }
        if (at)
            m_nextAt = std::min(m_nextAt.value_or(*at), *at);
        for (const Ticket& ticket : *group) {
            if (ticket.limits != RequestLimits{}) // where there is room for everybody, nobody's place is taken
                waiting.insert(ticket.lane);
        }
        ++group;
    }
    return started;
}

void Admission::finish(RequestId id, std::optional<std::int64_t> tokens)
{
    const auto running = m_running.find(id);
    if (running == m_running.end())
        return unqueue(id);
    m_lanes[running->second.lane].finish(id, tokens.value_or(running->second.tokens));
    m_running.erase(running);
}

void Admission::again(RequestId id, Milliseconds now)
{
    m_lanes[m_running.at(id).lane].again(id, now);
}

void Admission::hold(RequestId id, Milliseconds until)
{
    m_lanes[m_running.at(id).lane].holdUntil(until);
}

// When every lane of the group has room for its share; nullopt = not before something ends.
std::optional<Admission::Milliseconds> Admission::freeAt(const Group& group, Milliseconds now)
{
    std::map<std::string, Load> loads;
    for (const Ticket& ticket : group) {
        Load& load = loads[ticket.lane];
        ++load.requests;
        load.tokens += ticket.tokens;
    }
    Milliseconds latest = now;
    for (const Ticket& ticket : group) {
        const std::optional<Milliseconds> at = m_lanes[ticket.lane].freeAt(loads[ticket.lane], ticket.limits, now);
        if (!at)
            return std::nullopt;
        latest = std::max(latest, *at);
    }
    return latest;
}

void Admission::start(const Group& group, Milliseconds now, std::vector<RequestId>& started)
{
    for (const Ticket& ticket : group) {
        m_lanes[ticket.lane].start(ticket.id, ticket.tokens, now);
        m_running.emplace(ticket.id, ticket);
        started.push_back(ticket.id);
    }
}

void Admission::unqueue(RequestId id)
{
    for (Group& group : m_queue)
        std::erase_if(group, [&](const Ticket& ticket) { return ticket.id == id; });
    std::erase_if(m_queue, [](const Group& group) { return group.empty(); });
}

} // namespace joust::endpoint
