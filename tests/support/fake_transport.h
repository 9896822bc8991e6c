// SPDX-License-Identifier: GPL-3.0-or-later
// A transport whose replies the test gives, when it wants and from the thread it wants.
#pragma once

#include "endpoint/transport.h"

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace joust::support {

class FakeTransport final : public endpoint::Transport
{
public:
    // Called inside send(); may call reply() at once. Unset: requests stay pending.
    std::function<void(FakeTransport&, endpoint::RequestId, const endpoint::ChatRequest&)> onSend;

    std::vector<endpoint::RequestId> sendTogether(std::vector<endpoint::Outgoing> group) override
    {
        std::vector<endpoint::RequestId> ids;
        {
            const std::scoped_lock lock(m_mutex);
            for (const endpoint::Outgoing& outgoing : group) {
                ids.push_back(++m_lastId);
                m_pending[m_lastId] = outgoing.done;
                m_requests.push_back(outgoing.request);
            }
        }
        for (std::size_t i = 0; onSend && i < group.size(); ++i)
            onSend(*this, ids[i], group[i].request);
        return ids;
    }

    void cancel(endpoint::RequestId id) override
    {
        endpoint::Reply reply;
        reply.error = base::Error{base::ErrorCode::Cancelled, "cancelled"};
        finish(id, std::move(reply));
    }

    void finish(endpoint::RequestId id, endpoint::Reply reply)
    {
        std::function<void(endpoint::Reply)> done;
        {
            const std::scoped_lock lock(m_mutex);
            const auto found = m_pending.find(id);
            if (found == m_pending.end())
                return;
            done = std::move(found->second);
            m_pending.erase(found);
        }
        done(std::move(reply));
    }

    std::vector<endpoint::ChatRequest> requests()
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

    std::vector<endpoint::RequestId> pending()
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<endpoint::RequestId> ids;
        for (const auto& [id, done] : m_pending)
            ids.push_back(id);
        return ids;
    }

private:
    std::mutex m_mutex;
    std::map<endpoint::RequestId, std::function<void(endpoint::Reply)>> m_pending;
    std::vector<endpoint::ChatRequest> m_requests;
    endpoint::RequestId m_lastId = 0;
};

inline endpoint::Reply textReply(const std::string& text)
{
    endpoint::Reply reply;
    reply.text = text;
    reply.measurement.totalMs = 5;
    reply.measurement.finishReason = "stop";
    return reply;
}

inline endpoint::Reply errorReply(base::ErrorCode code, const std::string& detail)
{
    endpoint::Reply reply;
    reply.error = base::Error{code, detail};
    return reply;
}

// Each contestant answers "<model> says: <prompt>".
inline void answerAtOnce(FakeTransport& transport)
{
    transport.onSend = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& request) {
        fake.finish(id, textReply(request.identity.model + " says: " + request.messages.back().content));
    };
}

} // namespace joust::support
