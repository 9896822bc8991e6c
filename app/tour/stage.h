// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tour takes place: the real program over a demo server, with settings and data of its own. It works the
// program as a person would, by pressing what is on the screen, and takes the pictures. UI thread only.
#pragma once

#include "app/demo/demo_session.h"
#include "app/desktop/composition.h"
#include "app/tour/look.h"
#include "base/clock.h"
#include "base/rng.h"

#include <QDir>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace joust::tour {

class Stage
{
public:
    static constexpr int kPatienceMs = 20000;

    Stage(QApplication& application, const QString& pictures);

    // Starts the demo and the program. False when there is nothing to show.
    bool open();

    ui::MainWindow& window() { return m_program->window(); }
    ui::BattleSession& battle() { return m_program->workspace()->battle(); }
    // `state` begins the names of the pictures from here on.
    bool openWorkspace(const QString& state, const QString& path,
                       ui::WorkspaceThread::How how = ui::WorkspaceThread::How::Open);
    void openInVain(const QString& path) { m_program->openWorkspace(path); }
    void setState(const QString& state) { m_state = state; }
    const QString& state() const { return m_state; }
    const Look& look() const { return m_look; }
    QString demoWorkspace() const { return QString::fromStdString(m_demo->workspacePath()); }
    std::string serverUrl() const { return m_demo->baseUrl(); }
    store::Services services() { return {m_rng, m_clock}; }
    QString fileOf(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content); // a file to import
    void fail(const QString& what) { m_failures << what; }

    void wear(const Look& look);
    bool showPage(ui::PageId page);
    void takeFocusBack(); // after a dialog: without a window manager nobody gives it back
    // Presses a button, looked for by its object name in what is visible.
    bool press(const char* name);
    bool isEnabled(const char* button); // and visible
    // False, and a failure of the tour, when it does not come about in time.
    bool reach(const char* what, const std::function<bool()>& reached, int patienceMs = kPatienceMs);
    // Takes a picture of the window, or of `what`, and notes its flaws and names.
    void shoot(const QString& stop, QWidget* what = nullptr);
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
    const QStringList& flaws() const { return m_flaws; } // "picture: flaw"
    // Of pictures: "picture: role: name" of what the accessibility tree has, and what is missing in it.
    const QStringList& names() const { return m_names; }
    const QStringList& nameless() const { return m_nameless; }
    int pictures() const { return m_pictures; }

private:
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
    QString m_state = QStringLiteral("start");
    QStringList m_failures;
    QStringList m_flaws;
    QStringList m_names;
    QStringList m_nameless;
    int m_pictures = 0;
};

} // namespace joust::tour
