// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/run_generation.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <utility>

namespace joust::battle {
namespace {

constexpr double kUsualAnswerTokens = 500.0;
constexpr std::int64_t kBytesPerToken = 4;

// Replies as they come in on the transport's thread.
class Inbox
{
public:
    void add(RunReply reply)
    {
        const std::scoped_lock lock(m_mutex);
        m_replies.push_back(std::move(reply));
        m_changed.notify_all();
    }
    void wake()
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
        m_changed.notify_all();
    }
    // Waits for a reply or a wake().
    std::vector<RunReply> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_replies.empty() || m_woken; });
        m_woken = false;
        return std::exchange(m_replies, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<RunReply> m_replies;
    bool m_woken = false;
};

class Generation
{
public:
    Generation(RunId run, RunLedger& ledger, endpoint::Transport& transport, endpoint::KeySource& keys,
               const RunOptions& options)
        : m_run(run)
        , m_ledger(ledger)
        , m_transport(transport)
        , m_keys(keys)
        , m_options(options)
    {
    }
    // Callbacks refer to the inbox: none may be left.
    ~Generation()
    {
        cancelAll();
        while (m_underWay > 0)
            m_underWay -= static_cast<std::int64_t>(m_inbox.take().size());
    }
    Generation(const Generation&) = delete;
    Generation& operator=(const Generation&) = delete;

    base::Result<RunOutcome> run(const RunProgress& progress, const std::stop_token& stop);

private:
    base::Result<std::int64_t> begin();
    base::Result<void> requirePrices();
    base::Result<void> askMore();
    base::Result<void> recordWhatCame();
    void ask(RunTask task);
    void cancelAll();
    bool budgetSpent() const;
    RunLane& laneOf(base::ContestantId contestant);
    RunEnd endOf(const std::stop_token& stop) const;

    RunId m_run;
    RunLedger& m_ledger;
    endpoint::Transport& m_transport;
    endpoint::KeySource& m_keys;
    const RunOptions& m_options;
    Inbox m_inbox;
    std::int64_t m_underWay = 0;
    std::vector<std::pair<RunPlace, endpoint::RequestId>> m_requests;
    std::vector<RunLane> m_lanes; // kept in step with the ledger, which would have to count anew each time
};

base::Result<RunOutcome> Generation::run(const RunProgress& progress, const std::stop_token& stop)
{
    const base::Result<std::int64_t> interrupted = begin();
    if (!interrupted)
        return interrupted.error();
    const std::stop_callback onStop(stop, [this] { m_inbox.wake(); });
    bool cancelled = false;
    while (true) {
        if (progress)
            progress(m_lanes);
        if (!stop.stop_requested() && !budgetSpent()) {
            const base::Result<void> asked = askMore();
            if (!asked)
                return asked.error();
        }
        if (m_underWay == 0)
            break;
        if (stop.stop_requested() && !std::exchange(cancelled, true))
            cancelAll();
        const base::Result<void> recorded = recordWhatCame();
        if (!recorded)
            return recorded.error();
    }
    return RunOutcome{endOf(stop), *interrupted, m_lanes};
}

base::Result<std::int64_t> Generation::begin()
{
    const base::Result<void> affordable = requirePrices();
    if (!affordable)
        return affordable.error();
    const base::Result<std::int64_t> interrupted = m_ledger.begin(m_run, m_options.retryFailed);
    if (!interrupted)
        return interrupted;
    base::Result<std::vector<RunLane>> lanes = m_ledger.lanes(m_run);
    if (!lanes)
        return lanes.error();
    m_lanes = std::move(*lanes);
    return interrupted;
}

base::Result<void> Generation::requirePrices()
{
    if (!m_options.budget)
        return {};
    const base::Result<std::vector<RunLane>> lanes = m_ledger.lanes(m_run);
    if (!lanes)
        return lanes.error();
    for (const RunLane& lane : *lanes) {
        if (!lane.priceIn || !lane.priceOut)
            return base::Error{base::ErrorCode::InvalidArgument,
                               "a budget needs the prices of every contestant, and " + lane.name + " has none"};
    }
    return {};
}

base::Result<void> Generation::askMore()
{
    base::Result<std::vector<RunTask>> tasks = m_ledger.claim(m_run, m_options.perLane);
    if (!tasks)
        return tasks.error();
    for (RunTask& task : *tasks) {
        RunLane& lane = laneOf(task.place.contestant);
        --lane.pending;
        ++lane.claimed;
        ask(std::move(task));
    }
    return {};
}

void Generation::ask(RunTask task)
{
    const base::Result<base::Secret> key = m_keys.read(task.connection.key);
    if (!key) {
        endpoint::Reply reply;
        reply.error = key.error();
        m_inbox.add({task.place, std::move(reply)});
        ++m_underWay;
        return;
    }
    const RunPlace place = task.place;
    const endpoint::RequestId id =
        m_transport.send({std::move(task.identity), std::move(task.connection), *key, std::move(task.messages)},
                         [this, place](endpoint::Reply reply) {
                             m_inbox.add({place, std::move(reply)});
                         });
    ++m_underWay;
    m_requests.emplace_back(place, id);
}

base::Result<void> Generation::recordWhatCame()
{
    const std::vector<RunReply> replies = m_inbox.take();
    m_underWay -= static_cast<std::int64_t>(replies.size());
    for (const RunReply& reply : replies)
        std::erase_if(m_requests, [&](const auto& request) { return request.first == reply.place; });
    const base::Result<std::vector<double>> costs = m_ledger.record(m_run, replies);
    if (!costs)
        return costs.error();
    for (std::size_t i = 0; i < replies.size(); ++i) {
        RunLane& lane = laneOf(replies[i].place.contestant);
        const std::optional<base::Error>& error = replies[i].reply.error;
        --lane.claimed;
        lane.cost += (*costs)[i];
        if (!error)
            ++lane.done;
        else
            ++(error->code == base::ErrorCode::Cancelled ? lane.pending : lane.failed);
    }
    return {};
}

void Generation::cancelAll()
{
    for (const auto& [place, id] : m_requests)
        m_transport.cancel(id);
}

bool Generation::budgetSpent() const
{
    const double cost = std::accumulate(m_lanes.begin(), m_lanes.end(), 0.0,
                                        [](double sum, const RunLane& lane) { return sum + lane.cost; });
    return m_options.budget && cost >= *m_options.budget;
}

RunLane& Generation::laneOf(base::ContestantId contestant)
{
    return *std::find_if(m_lanes.begin(), m_lanes.end(),
                         [&](const RunLane& lane) { return lane.contestant == contestant; });
}

RunEnd Generation::endOf(const std::stop_token& stop) const
{
    const bool left = std::any_of(m_lanes.begin(), m_lanes.end(), [](const RunLane& lane) { return lane.pending > 0; });
    if (left && stop.stop_requested())
        return RunEnd::Stopped;
    return left && budgetSpent() ? RunEnd::BudgetSpent : RunEnd::Complete;
}

} // namespace

base::Result<RunOutcome> generateAnswers(RunId run, RunLedger& ledger, endpoint::Transport& transport,
                                         endpoint::KeySource& keys, const RunOptions& options,
                                         const RunProgress& progress, const std::stop_token& stop)
{
    return Generation(run, ledger, transport, keys, options).run(progress, stop);
}

RunEstimate estimateRun(const std::vector<RunLane>& lanes, std::int64_t perLane)
{
    RunEstimate estimate;
    estimate.cost = 0.0;
    estimate.seconds = 0.0;
    for (const RunLane& lane : lanes) {
        const std::int64_t calls = lane.pending + lane.claimed;
        if (calls == 0)
            continue;
        const std::int64_t asked = lane.bytesToAsk / kBytesPerToken;
        const double usual = lane.maxTokens ? *lane.maxTokens : kUsualAnswerTokens;
        const double answered = lane.meanAnswerTokens.value_or(usual) * static_cast<double>(calls);
        estimate.calls += calls;
        estimate.promptTokens += asked;
        estimate.answerTokens += std::llround(answered);
        if (!lane.priceIn || !lane.priceOut)
            estimate.cost.reset();
        if (estimate.cost)
            *estimate.cost += (static_cast<double>(asked) * *lane.priceIn + answered * *lane.priceOut) / 1e6;
        if (!lane.meanMs)
            estimate.seconds.reset();
        if (estimate.seconds)
            estimate.seconds = std::max(*estimate.seconds, *lane.meanMs / 1000.0 * static_cast<double>(calls) /
                                                               static_cast<double>(perLane));
    }
    return estimate;
}

} // namespace joust::battle
