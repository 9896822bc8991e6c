// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/answering.h"

#include "battle/sealed_order_content.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace joust::battle {
namespace {

// Collects the two replies; shared with callbacks on the network thread.
class Both
{
public:
    void set(std::size_t side, endpoint::Reply reply)
    {
        const std::scoped_lock lock(m_mutex);
        m_failed = m_failed || reply.error.has_value();
        m_replies[side] = std::move(reply);
        m_changed.notify_all();
    }

    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_failed = true;
        m_changed.notify_all();
    }

    // True when both are there; false when one failed or the user stopped, and the rest should be cancelled.
    bool waitForBothOrFailure()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return complete() || m_failed; });
        return complete();
    }

    std::array<endpoint::Reply, 2> waitForBoth()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return complete(); });
        return {std::move(*m_replies[0]), std::move(*m_replies[1])};
    }

private:
    bool complete() const { return m_replies[0] && m_replies[1]; }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<std::optional<endpoint::Reply>, 2> m_replies;
    bool m_failed = false;
};

endpoint::Reply failedReply(base::Error error)
{
    endpoint::Reply reply;
    reply.error = std::move(error);
    return reply;
}

} // namespace

SealedAnswers answerBoth(const SealedOrder& order, endpoint::Transport& transport, endpoint::KeySource& keys,
                         const std::stop_token& stop)
{
    const SealedOrder::Content& what = order.content();
    auto answers = std::make_unique<SealedAnswers::Content>();
    answers->battle = what.battle;
    answers->turn = what.turn;
    if (!what.sides[0].messages.empty())
        answers->prompt = what.sides[0].messages.back().content;

    // Both keys first, so that a slow keyring cannot delay one side's start against the other's.
    std::array<base::Result<base::Secret>, 2> secrets{keys.read(what.sides[0].connection.key),
                                                      keys.read(what.sides[1].connection.key)};
    if (!secrets[0] || !secrets[1] || stop.stop_requested()) {
        const base::Error notAsked{base::ErrorCode::Cancelled, "not asked"};
        for (std::size_t side = 0; side < 2; ++side)
            answers->replies[side] = failedReply(secrets[side] ? notAsked : secrets[side].error());
        return SealedAnswers(std::move(answers));
    }

    Both both;
    std::vector<endpoint::Outgoing> group;
    for (std::size_t side = 0; side < 2; ++side) {
        group.push_back(
            {{what.sides[side].identity, what.sides[side].connection, *secrets[side], what.sides[side].messages},
             [&both, side](endpoint::Reply reply) { both.set(side, std::move(reply)); }});
    }
    const std::vector<endpoint::RequestId> ids = transport.sendTogether(std::move(group));
    const std::stop_callback onStop(stop, [&both] { both.stop(); });
    if (!both.waitForBothOrFailure()) {
        for (const endpoint::RequestId id : ids)
            transport.cancel(id);
    }
    answers->replies = both.waitForBoth();
    return SealedAnswers(std::move(answers));
}

} // namespace joust::battle
