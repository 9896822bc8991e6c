// SPDX-License-Identifier: GPL-3.0-or-later
// The open workspace on a thread of its own: one writer, no waiting on the UI thread. Jobs run in the order of the
// calls; results come back as run_async.h says. UI thread only, but for runAndWait().
#pragma once

#include "base/result.h"
#include "store/workspace.h"
#include "ui/async/run_async.h"

#include <QString>
#include <QThreadPool>

#include <functional>
#include <future>
#include <memory>
#include <utility>

namespace joust::ui {

class WorkspaceThread final
{
public:
    // `services` outlive this object and are used on its thread.
    explicit WorkspaceThread(store::Services services);
    // Finishes the jobs that were given, then closes the workspace: what was acknowledged is on disk anyway.
    ~WorkspaceThread();
    WorkspaceThread(const WorkspaceThread&) = delete;
    WorkspaceThread& operator=(const WorkspaceThread&) = delete;

    enum class How { Open, Create };
    // `done` gets the error, or success; until then no other job may be given. A failed start leaves nothing open.
    void start(const QString& path, How how, QObject* receiver, std::function<void(base::Result<void>)> done);

    // `job` is called with the workspace on the workspace's thread; its result goes to `done`.
    template <typename Job, typename Done>
    void run(QObject* receiver, Job job, Done done)
    {
        runAsync(
            m_pool, receiver, [this, work = std::move(job)]() mutable { return work(*m_workspace); }, std::move(done));
    }

    // The result of job(workspace), which runs on the workspace's thread after what was given before. Blocks: for a
    // worker that needs the workspace now and then; any thread but the UI thread and the workspace's own. (Not through
    // QFuture: waiting for one may run its job on the waiting thread.)
    template <typename Job>
    auto runAndWait(Job job) -> std::invoke_result_t<Job&, store::Workspace&>
    {
        using Value = std::invoke_result_t<Job&, store::Workspace&>;
        const auto promise = std::make_shared<std::promise<Value>>();
        m_pool.start([this, promise, &job] { promise->set_value(job(*m_workspace)); });
        return promise->get_future().get();
    }
    base::Clock& clock() const { return m_services.clock; }

private:
    store::Services m_services;
    std::unique_ptr<store::Workspace> m_workspace; // touched on the pool's one thread only
    QThreadPool m_pool;
};

} // namespace joust::ui
