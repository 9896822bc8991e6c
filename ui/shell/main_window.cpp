// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/icons.h"
#include "ui/shell/jobs_button.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/start_page.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kCollapseBelow = 1100;
constexpr QSize kMinimum{1024, 640};

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(m_stack))
    , m_status(new QLabel(this))
    , m_jobs(new JobsButton(this))
    , m_network(new QLabel(this))
{
    setMinimumSize(kMinimum);
    setWindowIcon(QIcon(QStringLiteral(":/joust.svg")));
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    setCentralWidget(frame);
    m_stack->addWidget(m_start);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status);
    statusBar()->addWidget(m_jobs);
    m_jobs->hide(); // the status bar shows what it gets
    statusBar()->addPermanentWidget(m_network);
    connect(m_rail, &NavigationRail::pageRequested, this, &MainWindow::showPage);
    setMode(Mode::Manage);
    setEndpointCount(-1);
    showStart();
}

void MainWindow::showStart()
{
    removePages();
    leavePack();
    m_workspaceName.clear();
    m_jobs->clearJob();
    showPage(pagesOf(m_mode).front());
    setEndpointCount(-1);
    setStatus(tr("No workspace is open"));
    retitle();
    Q_EMIT workspaceShown(false);
}

void MainWindow::showWorkspace(const QString& name, std::map<PageId, PageEntry> pages)
{
    removePages();
    leavePack();
    takePages(name, std::move(pages));
    Q_EMIT workspaceShown(true);
    showPage(pagesOf(m_mode).front());
}

void MainWindow::showPack(const QString& name, std::map<PageId, PageEntry> pages)
{
    removePages();
    if (!m_modeBeforePack)
        m_modeBeforePack = m_mode;
    setMode(Mode::Annotate);
    setEndpointCount(-1);
    takePages(name, std::move(pages));
    Q_EMIT workspaceShown(false);
    showPage(PageId::Battle);
}

void MainWindow::takePages(const QString& name, std::map<PageId, PageEntry> pages)
{
    m_workspaceName = name;
    m_pages = std::move(pages);
    for (const auto& [id, page] : m_pages)
        m_stack->addWidget(page.widget);
    setStatus(tr("Ready"));
    retitle();
}

void MainWindow::leavePack()
{
    if (!m_modeBeforePack)
        return;
    const Mode before = *m_modeBeforePack;
    m_modeBeforePack.reset();
    setMode(before);
}

void MainWindow::removePages()
{
    leavePage();
    for (const auto& [id, page] : m_pages)
        delete page.widget;
    m_pages.clear();
}

void MainWindow::setSettingsPage(QWidget* page)
{
    m_settings = page;
    m_stack->addWidget(page);
}

void MainWindow::setMode(Mode mode)
{
    m_mode = mode;
    m_rail->setMode(mode);
    m_jobs->setForLead(mode == Mode::Manage);
    retitle();
    const std::vector<PageId> shown = pagesOf(mode);
    if (m_page != PageId::Settings && std::find(shown.begin(), shown.end(), m_page) == shown.end())
        showPage(shown.front());
    Q_EMIT modeChanged();
}

void MainWindow::leavePage()
{
    const auto page = m_pages.find(m_page);
    if (m_pageActive && page != m_pages.end())
        page->second.deactivate();
    m_pageActive = false;
}

void MainWindow::showPage(PageId page)
{
    const auto entry = m_pages.find(page);
    if (page != PageId::Settings && entry == m_pages.end()) {
        // Without a workspace every page is the one that opens one: the way back from the settings.
        m_page = page;
        m_rail->setCurrent(page);
        m_stack->setCurrentWidget(m_start);
        m_start->setFocus(Qt::OtherFocusReason);
        return;
    }
    leavePage();
    m_page = page;
    m_rail->setCurrent(page);
    if (page == PageId::Settings) {
        m_stack->setCurrentWidget(m_settings);
        return;
    }
    m_stack->setCurrentWidget(entry->second.widget);
    m_pageActive = true;
    entry->second.activate();
}

void MainWindow::setAnnotator(const QString& name)
{
    m_rail->setAnnotator(name);
}

void MainWindow::setStatus(const QString& text)
{
    m_status->setText(text);
}

void MainWindow::setEndpointCount(int count)
{
    m_network->setText(count < 0 ? tr("Offline: no endpoints")
                                 : tr("Talks to %n endpoint(s) and to nobody else", nullptr, count));
}

void MainWindow::retitle()
{
    // [*] would be Qt's marker for changed documents; a file may be named so.
    const QString name = QString(m_workspaceName).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(name.isEmpty() ? QStringLiteral("Joust") : tr("%1 - Joust, %2").arg(name, modeText(m_mode)));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_rail->setCollapsed(event->size().width() < kCollapseBelow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace joust::ui
