// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/study_lock.h"

#include "ui/shell/study_password_dialog.h"

#include <QPointer>

namespace joust::ui {

StudyLock::StudyLock(WorkspaceThread& thread, bool hasPassword)
    : m_thread(thread)
    , m_has(hasPassword)
{
}

void StudyLock::pass(QWidget* window, std::function<void()> go)
{
    if (!isClosed())
        return go();
    auto* dialog = new StudyPasswordDialog(StudyPasswordDialog::Ask::Set, window);
    connect(dialog, &StudyPasswordDialog::given, this, [this, dialog, go = std::move(go)](const QString& password) {
        m_thread.run(
            dialog,
            [word = password.toStdString()](store::Workspace& workspace) {
                return workspace.settings().isStudyPassword(word);
            },
            [this, dialog, go](const base::Result<bool>& right) {
                if (!right) { // the workspace could not be asked: nothing is said of the password
                    dialog->reject();
                    Q_EMIT failed(right.error());
                    return;
                }
                if (!*right)
                    return dialog->refuse();
                m_passed = true;
                dialog->accept();
                go();
            });
    });
    dialog->open();
}

void StudyLock::keep(const QString& password, std::function<void()> done)
{
    m_thread.run(
        this,
        [word = password.toStdString()](store::Workspace& workspace) {
            return workspace.settings().setStudyPassword(word);
        },
        [this, has = !password.isEmpty(), done = std::move(done)](const base::Result<void>& kept) {
            if (kept) {
                m_has = has;
                m_passed = true; // whoever sets it is the lead
                Q_EMIT changed();
            } else {
                Q_EMIT failed(kept.error());
            }
            done();
        });
}

void StudyLock::askNew(QWidget* window)
{
    auto* dialog = new StudyPasswordDialog(StudyPasswordDialog::Ask::New, window);
    connect(dialog, &StudyPasswordDialog::given, this, [this, dialog](const QString& password) {
        keep(password, [this, open = QPointer<StudyPasswordDialog>(dialog)] {
            if (open)
                open->accept();
            if (m_has)
                Q_EMIT said(tr("The study password is set. Go to Annotate mode to close the curtain."));
        });
    });
    dialog->open();
}

void StudyLock::remove()
{
    keep({}, [this] {
        if (!m_has)
            Q_EMIT said(tr("The study password is gone."));
    });
}

} // namespace joust::ui
