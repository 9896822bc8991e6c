// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: File, Edit, View, Go, Tools, Help. Each entry is a signal or acts on the focused text field.
// UI thread only.
#pragma once

#include "ui/shell/mode.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace joust::ui {

class MainWindow;

class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow& window);

    void setRecentFiles(const QStringList& files);
    void setHasPassword(bool has);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void recentRequested(const QString& path);
    void demoRequested();
    void closeRequested();
    void importRequested();
    void exportVotesRequested();
    void exportPackRequested();
    void mergePackRequested();
    void mergeWorkspaceRequested();
    void backupRequested();
    void checkRequested();
    void modeRequested(Mode mode);
    void setPasswordRequested();
    void removePasswordRequested();
    void textScaleRequested(int steps); // +1, -1; 0 = back to normal
    void keysRequested();
    void aboutRequested();

private:
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys, std::function<void()> action);
    void buildFile();
    void buildEdit();
    void buildView();
    void buildGo();
    void buildTools();
    void buildHelp();
    void showMode();
    void enable();

    MainWindow& m_window;
    QMenu* m_recent = nullptr;
    QAction* m_close = nullptr;
    QAction* m_setPassword = nullptr;
    QAction* m_removePassword = nullptr;
    bool m_hasPassword = false;
    std::vector<QAction*> m_needWorkspace;
    std::vector<QAction*> m_forLead; // not in Annotate mode: annotators see no votes of others
    std::vector<std::pair<Mode, QAction*>> m_modes;
};

} // namespace joust::ui
