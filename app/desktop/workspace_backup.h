// SPDX-License-Identifier: GPL-3.0-or-later
// Copies the open workspace while it is in use, through a connection of its own. UI thread only.
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <stop_token>
#include <string>

namespace joust::desktop {

class WorkspaceBackup final
{
public:
    explicit WorkspaceBackup(std::string path);
    ~WorkspaceBackup(); // stops a copy that is under way, which then leaves nothing

    // The user has agreed to replace what is at `target`. `progress` and `done` run on the UI thread, and not after
    // `receiver` has died.
    void start(const QString& target, QObject* receiver, std::function<void(qint64, qint64)> progress,
               std::function<void(base::Result<void>)> done);
    void stop() { m_stop.request_stop(); }

private:
    std::string m_path;
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace joust::desktop
