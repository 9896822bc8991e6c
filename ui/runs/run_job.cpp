// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_job.h"

#include <algorithm>
#include <mutex>
#include <numeric>
#include <utility>

namespace joust::ui {
namespace {

using battle::RunId;
using battle::RunLane;

constexpr std::int64_t kLeastFinished = 3; // before a rate means something

// The ledger of a run for a thread that does not own the workspace.
class LedgerElsewhere final : public battle::RunLedger
{
public:
    explicit LedgerElsewhere(WorkspaceThread& workspace)
        : m_workspace(workspace)
    {
    }

    base::Result<std::int64_t> begin(RunId run, bool retryFailed) override
    {
        return m_workspace.runAndWait(
            [run, retryFailed](store::Workspace& workspace) { return workspace.runs().begin(run, retryFailed); });
    }
    base::Result<std::vector<battle::RunTask>> claim(RunId run, std::int64_t perLane) override
    {
        return m_workspace.runAndWait(
            [run, perLane](store::Workspace& workspace) { return workspace.runs().claim(run, perLane); });
    }
    base::Result<std::vector<double>> record(RunId run, const std::vector<battle::RunReply>& replies) override
    {
        return m_workspace.runAndWait(
            [run, &replies](store::Workspace& workspace) { return workspace.runs().record(run, replies); });
    }
    base::Result<std::vector<RunLane>> lanes(RunId run) override
    {
        return m_workspace.runAndWait([run](store::Workspace& workspace) { return workspace.runs().lanes(run); });
    }

private:
    WorkspaceThread& m_workspace;
};

} // namespace

struct RunJob::Inbox
{
    std::mutex mutex;
    std::vector<RunLane> lanes;
    bool posted = false; // the UI thread was told and has not looked yet
};

RunJob::RunJob(WorkspaceThread& workspace, endpoint::Transport& transport, endpoint::KeySource& keys, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_transport(transport)
    , m_keys(keys)
{
    m_pool.setMaxThreadCount(1);
}

RunJob::~RunJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void RunJob::start(const store::RunRow& run, const battle::RunOptions& options)
{
    if (m_state != State::Idle)
        return;
    m_state = State::Running;
    m_run = run.id;
    m_name = QString::fromStdString(run.name);
    m_lanes.clear();
    m_end.reset();
    m_error.reset();
    m_interrupted = 0;
    m_finishedBefore = -1;
    m_inbox = std::make_shared<Inbox>();
    const auto progress = [this, inbox = m_inbox](const std::vector<RunLane>& lanes) {
        const std::scoped_lock lock(inbox->mutex);
        inbox->lanes = lanes;
        // The job waits for this thread before it dies, so it is still there.
        if (!std::exchange(inbox->posted, true))
            QMetaObject::invokeMethod(this, &RunJob::takeProgress, Qt::QueuedConnection);
    };
    m_stop = runAsync(
        m_pool, this,
        [id = run.id, options, progress, &workspace = m_workspace, &transport = m_transport,
         &keys = m_keys](std::stop_token stop) {
            LedgerElsewhere ledger(workspace);
            return battle::generateAnswers(id, ledger, transport, keys, options, progress, stop);
        },
        [this](base::Result<battle::RunOutcome> outcome) { finish(std::move(outcome)); });
    Q_EMIT stateChanged();
}

void RunJob::pause()
{
    if (m_state != State::Running)
        return;
    m_state = State::Pausing;
    m_stop.request_stop();
    Q_EMIT stateChanged();
}

void RunJob::takeProgress()
{
    {
        const std::scoped_lock lock(m_inbox->mutex);
        m_inbox->posted = false;
        m_lanes = m_inbox->lanes;
    }
    if (m_finishedBefore < 0) {
        m_finishedBefore = finished();
        m_startedAt = m_workspace.clock().steadyNow();
    }
    Q_EMIT progressed();
}

void RunJob::finish(base::Result<battle::RunOutcome> outcome)
{
    m_state = State::Idle;
    if (outcome) {
        m_lanes = std::move(outcome->lanes);
        m_end = outcome->end;
        m_interrupted = outcome->interrupted;
    } else {
        m_error = outcome.error();
    }
    Q_EMIT progressed();
    Q_EMIT stateChanged();
}

std::int64_t RunJob::total() const
{
    return std::accumulate(m_lanes.begin(), m_lanes.end(), std::int64_t{0}, [](std::int64_t sum, const RunLane& lane) {
        return sum + lane.pending + lane.claimed + lane.done + lane.failed;
    });
}

std::int64_t RunJob::finished() const
{
    return std::accumulate(m_lanes.begin(), m_lanes.end(), std::int64_t{0},
                           [](std::int64_t sum, const RunLane& lane) { return sum + lane.done + lane.failed; });
}

std::optional<std::chrono::milliseconds> RunJob::timeLeft() const
{
    const std::int64_t made = finished() - m_finishedBefore;
    if (m_state != State::Running || m_finishedBefore < 0 || made < kLeastFinished)
        return std::nullopt;
    const std::chrono::milliseconds spent = m_workspace.clock().steadyNow() - m_startedAt;
    return spent * (total() - finished()) / made;
}

} // namespace joust::ui
