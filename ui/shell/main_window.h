// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: rail, pages, menus, status bar. It shows pages and knows nothing of what they do; only the page that is
// shown is active, so that a hidden one can hold no names. UI thread only.
#pragma once

#include "ui/shell/mode.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <optional>

class QLabel;
class QStackedWidget;

namespace joust::ui {

class JobsButton;
class NavigationRail;
class StartPage;

// A page and what it must do when it is shown and hidden.
struct PageEntry
{
    QWidget* widget = nullptr; // becomes a child of the window
    std::function<void()> activate;
    std::function<void()> deactivate;
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    // Leaves the workspace: its pages are deleted, the start page is shown.
    void showStart();
    // `name` is the workspace's file name. Takes the pages over; those of an earlier workspace are deleted.
    void showWorkspace(const QString& name, std::map<PageId, PageEntry> pages);
    // A pack has one page and nothing to manage or analyse: Annotate mode until it is left.
    void showPack(const QString& name, std::map<PageId, PageEntry> pages);
    void setSettingsPage(QWidget* page);
    void setMode(Mode mode);
    void showPage(PageId page);
    void setAnnotator(const QString& name);
    void setStatus(const QString& text);
    void setEndpointCount(int count); // < 0: no workspace

    Mode mode() const { return m_mode; }
    PageId currentPage() const { return m_page; }
    bool hasWorkspace() const { return !m_pages.empty() && !m_modeBeforePack; }
    bool hasPack() const { return m_modeBeforePack.has_value(); }
    StartPage* startPage() const { return m_start; }
    JobsButton* jobs() const { return m_jobs; }

Q_SIGNALS:
    void modeChanged();
    void workspaceShown(bool shown); // false for a pack, and when nothing is open
    void closing();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void takePages(const QString& name, std::map<PageId, PageEntry> pages);
    void removePages();
    void leavePack();
    void leavePage();
    void retitle();

    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    StartPage* m_start;
    QWidget* m_settings = nullptr;
    QLabel* m_status;
    JobsButton* m_jobs;
    QLabel* m_network;
    std::map<PageId, PageEntry> m_pages;
    QString m_workspaceName;
    Mode m_mode = Mode::Manage;
    std::optional<Mode> m_modeBeforePack;
    PageId m_page = PageId::Battle;
    bool m_pageActive = false;
};

} // namespace joust::ui
