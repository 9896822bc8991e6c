// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/workspace_thread.h"

namespace joust::ui {

WorkspaceThread::WorkspaceThread(store::Services services)
    : m_services(services)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection stays on the thread that opened it
}

WorkspaceThread::~WorkspaceThread()
{
    m_pool.start([this] { m_workspace.reset(); });
    m_pool.waitForDone();
}

void WorkspaceThread::start(const QString& path, How how, QObject* receiver,
                            std::function<void(base::Result<void>)> done)
{
    const auto open = [this, file = path.toStdString(), how]() -> base::Result<void> {
        base::Result<std::unique_ptr<store::Workspace>> workspace =
            how == How::Create ? store::Workspace::create(file, m_services)
                               : store::Workspace::open(file, store::Access::ReadWrite, m_services);
        if (!workspace)
            return workspace.error();
        m_workspace = std::move(*workspace);
        return {};
    };
    runAsync(m_pool, receiver, open, std::move(done));
}

} // namespace joust::ui
