// SPDX-License-Identifier: GPL-3.0-or-later
// The curtain of a workspace with a study password: until the password is given the window stays in Annotate mode. It
// closes again whenever somebody goes back to Annotate mode. UI thread only.
#pragma once

#include "base/result.h"
#include "ui/async/workspace_thread.h"

#include <QObject>

#include <functional>

class QWidget;

namespace joust::ui {

class StudyLock final : public QObject
{
    Q_OBJECT

public:
    // Closed where the workspace has a password. The thread outlives this object.
    StudyLock(WorkspaceThread& thread, bool hasPassword);

    bool hasPassword() const { return m_has; }
    bool isClosed() const { return m_has && !m_passed; }
    void close() { m_passed = false; }

    // Calls `go` once the curtain is open, after asking for the password if it is not.
    void pass(QWidget* window, std::function<void()> go);
    void askNew(QWidget* window);
    void remove();

Q_SIGNALS:
    void changed(); // hasPassword()
    void said(const QString& text);
    void failed(const base::Error& error);

private:
    void keep(const QString& password, std::function<void()> done);

    WorkspaceThread& m_thread;
    bool m_has;
    bool m_passed = false;
};

} // namespace joust::ui
