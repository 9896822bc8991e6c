// SPDX-License-Identifier: GPL-3.0-or-later
// The run whose answers are being made: one at a time, on a thread of its own, while everything else goes on. What was
// recorded is on disk; a start after a pause, a crash or another start of the program asks only what is missing.
// Keys are read where a battle reads them. UI thread only.
#pragma once

#include "base/clock.h"
#include "battle/run_generation.h"
#include "store/run_repository.h"
#include "ui/async/workspace_thread.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace joust::ui {

class RunJob final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Pausing };

    // All outlive the job.
    RunJob(WorkspaceThread& workspace, endpoint::Transport& transport, endpoint::KeySource& keys,
           QObject* parent = nullptr);
    // Stops as pause() does, and waits for it.
    ~RunJob() override;

    // Ignored unless idle.
    void start(const store::RunRow& run, const battle::RunOptions& options);
    // Cancels what is under way, which is asked again by the next start; the job is idle some time later.
    void pause();

    State state() const { return m_state; }
    // Of the run that was started last.
    const std::optional<battle::RunId>& run() const { return m_run; }
    const QString& name() const { return m_name; }
    const std::vector<battle::RunLane>& lanes() const { return m_lanes; }
    // How it ended; unset while it goes on, before the first start, and after an error.
    const std::optional<battle::RunEnd>& end() const { return m_end; }
    const std::optional<base::Error>& error() const { return m_error; }
    std::int64_t interrupted() const { return m_interrupted; } // answers that an earlier program left under way

    std::int64_t total() const;
    std::int64_t finished() const; // answers and failures
    // Unset until it can be told.
    std::optional<std::chrono::milliseconds> timeLeft() const;

Q_SIGNALS:
    void progressed();   // the lanes changed
    void stateChanged(); // comes after the last progressed()

private:
    struct Inbox; // what the worker reports, in front of the UI thread

    void takeProgress();
    void finish(base::Result<battle::RunOutcome> outcome);

    WorkspaceThread& m_workspace;
    endpoint::Transport& m_transport;
    endpoint::KeySource& m_keys;
    State m_state = State::Idle;
    std::optional<battle::RunId> m_run;
    QString m_name;
    std::vector<battle::RunLane> m_lanes;
    std::optional<battle::RunEnd> m_end;
    std::optional<base::Error> m_error;
    std::int64_t m_interrupted = 0;
    std::int64_t m_finishedBefore = -1; // at the first progress
    std::chrono::milliseconds m_startedAt{0};
    std::shared_ptr<Inbox> m_inbox;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace joust::ui
