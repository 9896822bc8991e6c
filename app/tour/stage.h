// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tour takes place: the real program over a demo server, with settings and data of its own. It works the
// program as a person would, by pressing what is on the screen, and takes the pictures. UI thread only.
#pragma once

#include "app/demo/demo_session.h"
#include "app/desktop/composition.h"
#include "base/clock.h"
#include "base/rng.h"

#include <QDir>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace joust::tour {

// What a round of pictures varies.
struct Look
{
    QString name; // ends the file names
    ui::SchemeChoice scheme = ui::SchemeChoice::Light;
    QString language = QStringLiteral("en");
    double textScale = 1.0;
    QSize size{1440, 900};
};

class Stage
{
public:
    Stage(QApplication& application, const QString& pictures);

    // Starts the demo and the program. False when there is nothing to show.
    bool open();

    ui::MainWindow& window() { return m_program->window(); }
    ui::BattleSession& battle() { return m_program->workspace()->battle(); }
    bool openWorkspace(const QString& path, ui::WorkspaceThread::How how = ui::WorkspaceThread::How::Open);
    QString demoWorkspace() const { return QString::fromStdString(m_demo->workspacePath()); }
    QString newWorkspace() const { return m_folder.filePath(QStringLiteral("study.joust")); }
    QString failingWorkspace() const { return m_folder.filePath(QStringLiteral("failing.joust")); }

    QString promptsFile(); // a table to import, with duplicates in it

    void wear(const Look& look);
    bool showPage(ui::PageId page);
    void takeFocusBack(); // after a dialog: without a window manager nobody gives it back
    // Presses a button, looked for by its object name in what is visible.
    bool press(const char* name);
    // False, and a failure of the tour, when it does not come about in time.
    bool reach(const char* what, const std::function<bool()>& reached);
    // `what` empty = the window.
    void shoot(const QString& name, QWidget* what = nullptr);
    template <class Widget>
    Widget* find(const char* name)
    {
        for (Widget* widget : window().findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    const QStringList& failures() const { return m_failures; }
    int pictures() const { return m_pictures; }

private:
    bool makeFailingWorkspace();
    QList<const QObject*> answerDocuments();
    static void settle();

    QApplication& m_application;
    QTemporaryDir m_folder;
    QDir m_target;
    base::SeededRng m_rng;
    base::SystemClock m_clock;
    std::unique_ptr<demo::DemoSession> m_demo;
    std::unique_ptr<desktop::Composition> m_program;
    Look m_look;
    QStringList m_failures;
    int m_pictures = 0;
};

} // namespace joust::tour
