// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "ui/shell/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace joust::ui {
namespace {

// Runs `method` on the focused text widget, whichever of the three kinds it is.
template <typename Line, typename Plain, typename Rich>
void onFocusedText(Line line, Plain plain, Rich rich)
{
    QWidget* focus = QApplication::focusWidget();
    if (auto* edit = qobject_cast<QLineEdit*>(focus))
        line(*edit);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(focus))
        plain(*text);
    else if (auto* document = qobject_cast<QTextEdit*>(focus))
        rich(*document);
}

// Where no text has the focus: what the page around it has for these keys.
void onFocusedPage(const QKeySequence& keys)
{
    for (QWidget* around = QApplication::focusWidget(); around; around = around->parentWidget()) {
        for (QAction* action : around->actions()) {
            if (action->isEnabled() && action->shortcut() == keys)
                return action->trigger();
        }
    }
}

bool isText(const QWidget* widget)
{
    const auto* document = qobject_cast<const QTextEdit*>(widget);
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           (document && !document->isReadOnly());
}

} // namespace

WindowMenus::WindowMenus(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    buildFile();
    buildEdit();
    buildView();
    buildGo();
    buildTools();
    buildHelp();
    connect(&window, &MainWindow::workspaceShown, this, &WindowMenus::enable);
    connect(&window, &MainWindow::modeChanged, this, &WindowMenus::showMode);
    enable();
    showMode();
}

void WindowMenus::enable()
{
    const bool shown = m_window.hasWorkspace();
    const bool pack = m_window.hasPack();
    const bool lead = shown && !pack && m_window.mode() != Mode::Annotate;
    for (QAction* action : m_needWorkspace)
        action->setEnabled(shown && !pack);
    for (QAction* action : m_forLead)
        action->setEnabled(lead);
    m_setPassword->setEnabled(lead);
    m_removePassword->setEnabled(lead && m_hasPassword);
    m_close->setEnabled(shown || pack);
    m_close->setText(pack ? tr("&Close pack") : tr("&Close workspace"));
    for (const auto& [mode, entry] : m_modes)
        entry->setEnabled(!pack);
}

void WindowMenus::setHasPassword(bool has)
{
    m_hasPassword = has;
    enable();
}

QAction* WindowMenus::add(QMenu& menu, const QString& text, const QKeySequence& keys, std::function<void()> action)
{
    QAction* entry = menu.addAction(text);
    entry->setShortcut(keys);
    connect(entry, &QAction::triggered, this, [action = std::move(action)] { action(); });
    return entry;
}

void WindowMenus::buildFile()
{
    QMenu* file = m_window.menuBar()->addMenu(tr("&File"));
    add(*file, tr("&New workspace..."), QKeySequence::New, [this] { Q_EMIT newRequested(); });
    add(*file, tr("&Open..."), QKeySequence::Open, [this] { Q_EMIT openRequested(); });
    m_recent = file->addMenu(tr("Open &recent"));
    add(*file, tr("Open the &demo"), {}, [this] { Q_EMIT demoRequested(); });
    file->addSeparator();
    m_forLead.push_back(
        add(*file, tr("&Import votes..."), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { Q_EMIT importRequested(); }));
    m_forLead.push_back(add(*file, tr("&Export votes..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                            [this] { Q_EMIT exportVotesRequested(); }));
    m_forLead.push_back(add(*file, tr("Export &pack..."), {}, [this] { Q_EMIT exportPackRequested(); }));
    m_forLead.push_back(add(*file, tr("&Merge pack..."), {}, [this] { Q_EMIT mergePackRequested(); }));
    m_forLead.push_back(add(*file, tr("Merge &workspace..."), {}, [this] { Q_EMIT mergeWorkspaceRequested(); }));
    m_forLead.push_back(add(*file, tr("&Back up..."), {}, [this] { Q_EMIT backupRequested(); }));
    file->addSeparator();
    m_close = add(*file, tr("&Close workspace"), QKeySequence::Close, [this] { Q_EMIT closeRequested(); });
    QAction* quit = add(*file, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void WindowMenus::buildEdit()
{
    QMenu* edit = m_window.menuBar()->addMenu(tr("&Edit"));
    // Undo and Redo have no shortcut here: a text field, or the page for its own steps, takes the key itself.
    add(*edit, tr("&Undo"), {}, [] {
        if (!isText(QApplication::focusWidget()))
            return onFocusedPage(QKeySequence::Undo);
        onFocusedText([](QLineEdit& e) { e.undo(); }, [](QPlainTextEdit& e) { e.undo(); },
                      [](QTextEdit& e) { e.undo(); });
    });
    add(*edit, tr("&Redo"), {}, [] {
        if (!isText(QApplication::focusWidget()))
            return onFocusedPage(QKeySequence::Redo);
        onFocusedText([](QLineEdit& e) { e.redo(); }, [](QPlainTextEdit& e) { e.redo(); },
                      [](QTextEdit& e) { e.redo(); });
    });
    edit->addSeparator();
    add(*edit, tr("Cu&t"), {}, [] {
        onFocusedText([](QLineEdit& e) { e.cut(); }, [](QPlainTextEdit& e) { e.cut(); }, [](QTextEdit& e) { e.cut(); });
    });
    add(*edit, tr("&Copy"), {}, [] {
        onFocusedText([](QLineEdit& e) { e.copy(); }, [](QPlainTextEdit& e) { e.copy(); },
                      [](QTextEdit& e) { e.copy(); });
    });
    add(*edit, tr("&Paste"), {}, [] {
        onFocusedText([](QLineEdit& e) { e.paste(); }, [](QPlainTextEdit& e) { e.paste(); },
                      [](QTextEdit& e) { e.paste(); });
    });
    edit->addSeparator();
    QAction* preferences =
        add(*edit, tr("Pre&ferences"), QKeySequence::Preferences, [this] { m_window.showPage(PageId::Settings); });
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowMenus::buildView()
{
    QMenu* view = m_window.menuBar()->addMenu(tr("&View"));
    auto* group = new QActionGroup(this);
    for (const Mode mode : {Mode::Annotate, Mode::Manage, Mode::Analyse}) {
        QAction* entry = add(*view, modeText(mode), {}, [this, mode] {
            Q_EMIT modeRequested(mode);
            showMode(); // it may have been refused
        });
        entry->setCheckable(true);
        group->addAction(entry);
        m_modes.emplace_back(mode, entry);
    }
    view->addSeparator();
    add(*view, tr("&Larger text"), QKeySequence::ZoomIn, [this] { Q_EMIT textScaleRequested(1); });
    add(*view, tr("&Smaller text"), QKeySequence::ZoomOut, [this] { Q_EMIT textScaleRequested(-1); });
    add(*view, tr("&Normal text size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { Q_EMIT textScaleRequested(0); });
    view->addSeparator();
    add(*view, tr("&Full screen"), QKeySequence::FullScreen,
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

void WindowMenus::buildGo()
{
    QMenu* go = m_window.menuBar()->addMenu(tr("&Go"));
    int number = 1;
    for (const PageId page : {PageId::Battle, PageId::Leaderboard, PageId::Analysis, PageId::Prompts, PageId::Runs,
                              PageId::Endpoints, PageId::Data, PageId::Settings}) {
        const QKeySequence keys(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_0 + number++)));
        QAction* entry = add(*go, pageText(page), keys, [this, page] {
            const std::vector<PageId> shown = pagesOf(m_window.mode());
            if (page == PageId::Settings || std::find(shown.begin(), shown.end(), page) != shown.end())
                m_window.showPage(page);
        });
        if (page != PageId::Settings)
            m_needWorkspace.push_back(entry);
    }
}

void WindowMenus::buildTools()
{
    QMenu* tools = m_window.menuBar()->addMenu(tr("&Tools"));
    m_forLead.push_back(add(*tools, tr("&Check this workspace"), {}, [this] { Q_EMIT checkRequested(); }));
    tools->addSeparator();
    m_setPassword = add(*tools, tr("Set study &password..."), {}, [this] { Q_EMIT setPasswordRequested(); });
    m_removePassword = add(*tools, tr("&Remove study password"), {}, [this] { Q_EMIT removePasswordRequested(); });
}

void WindowMenus::buildHelp()
{
    QMenu* help = m_window.menuBar()->addMenu(tr("&Help"));
    add(*help, tr("&Keyboard"), QKeySequence::HelpContents, [this] { Q_EMIT keysRequested(); });
    QAction* about = add(*help, tr("&About Joust"), {}, [this] { Q_EMIT aboutRequested(); });
    about->setMenuRole(QAction::AboutRole);
}

void WindowMenus::showMode()
{
    for (const auto& [mode, entry] : m_modes)
        entry->setChecked(mode == m_window.mode());
    enable();
}

void WindowMenus::setRecentFiles(const QStringList& files)
{
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString& path : files) {
        QAction* entry = m_recent->addAction(QFileInfo(path).fileName());
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT recentRequested(path); });
    }
}

} // namespace joust::ui
