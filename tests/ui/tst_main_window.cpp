// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"
#include "desktop_fixture.h"
#include "support/test_workspace.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_menus.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <unistd.h>

using namespace joust;
using base::ErrorCode;
using ui::MainWindow;
using ui::Mode;
using ui::PageId;
using State = ui::BattleSession::State;

namespace {

// A window with every page; they count how often they are shown and hidden.
struct Frame
{
    Frame() { window.show(); }

    void open()
    {
        std::map<PageId, ui::PageEntry> pages;
        for (const PageId id : ui::pagesOf(Mode::Manage))
            pages[id] = {new QWidget, [this, id] { ++active[id]; }, [this, id] { --active[id]; }};
        window.showWorkspace(QStringLiteral("study.joust"), std::move(pages));
    }
    bool shows(PageId page) const
    {
        const auto* button = window.findChild<QToolButton*>(QStringLiteral("nav_") + ui::pageIcon(page));
        return button != nullptr && !button->isHidden();
    }
    // The pages that believe to be shown.
    std::vector<PageId> activePages() const
    {
        std::vector<PageId> pages;
        for (const auto& [page, count] : active) {
            if (count != 0)
                pages.insert(pages.end(), static_cast<std::size_t>(qAbs(count)), page);
        }
        return pages;
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }

    std::map<PageId, int> active;
    MainWindow window;
    ui::WindowMenus menus{window};
    QWidget* settings = new QWidget;
};

// The program over a folder, with a battle of "ann" that waits for a vote.
struct Program
{
    explicit Program(const QString& folder, bool withWorkspace)
        : settingsFile(folder + QStringLiteral("/settings.ini"))
    {
        battle = files.readyBattle();
        support::must(files.workspace->ledger().saveDraft(battle.id, files.annotator, {}));
        files.workspace.reset();
        desktop::StartOptions options;
        options.annotator = QStringLiteral("ann");
        options.settingsFile = settingsFile;
        options.dataFolder = folder;
        if (withWorkspace)
            options.workspace = QString::fromStdString(files.path);
        composition = std::make_unique<desktop::Composition>(*qApp, options);
        composition->preferences().setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        composition->window().show();
    }
    bool opened()
    {
        return QTest::qWaitFor([this] {
            return composition->workspace() != nullptr && composition->workspace()->battle().state() == State::Held;
        });
    }

    support::TestWorkspace files;
    battle::SealedBattle battle;
    QString settingsFile;
    std::unique_ptr<desktop::Composition> composition;
};

QMessageBox* openBox()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* box = qobject_cast<QMessageBox*>(widget); box != nullptr && box->isVisible())
            return box;
    }
    return nullptr;
}

// A file of the given kind that cannot be opened; keeps what must live as long.
std::shared_ptr<support::TestWorkspace> unusable(const QString& path, const QString& kind)
{
    if (kind == QLatin1String("foreign")) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("no workspace at all") < 0)
            qFatal("cannot write the test's file");
        return nullptr;
    }
    auto other = std::make_shared<support::TestWorkspace>();
    if (kind == QLatin1String("newer"))
        other->workspace->connection().database().exec("PRAGMA user_version = 99");
    if (kind != QLatin1String("locked"))
        other->workspace.reset();
    if (kind == QLatin1String("read-only"))
        std::filesystem::permissions(other->dir.path(),
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    return other;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

public:
    explicit TestMainWindow(const test::OwnHome& home)
        : m_home(home)
    {
    }

private Q_SLOTS:
    void init();
    void modesShowTheirPages_data();
    void modesShowTheirPages();
    void annotateHasNoWayToNames();
    void onlyThePageThatIsShownIsActive();
    void aChangeOfModeLeavesAForbiddenPage();
    void withoutAWorkspaceNoPageOpens();
    void theSettingsAreLeftAgainWithoutAWorkspace();
    void theTitleNamesFileAndModeOnly();
    void aChangeOfLanguageKeepsWorkspaceAndBattle();
    void anUnusableFileIsSaidAndChangesNothing_data();
    void anUnusableFileIsSaidAndChangesNothing();
    void closingForgetsThePages();
    void undoOfTheMenuIsThePagesWhereNoTextIsWritten();

private:
    const test::OwnHome& m_home;
    QString m_folder;
    int m_number = 0;
};

void TestMainWindow::init()
{
    m_folder = m_home.file("run" + std::to_string(m_number++));
    QDir().mkpath(m_folder);
}

void TestMainWindow::modesShowTheirPages_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("battle");
    QTest::addColumn<bool>("leaderboard");
    QTest::addColumn<bool>("endpoints");
    QTest::newRow("annotate") << int(Mode::Annotate) << true << false << false;
    QTest::newRow("manage") << int(Mode::Manage) << true << true << true;
    QTest::newRow("analyse") << int(Mode::Analyse) << false << true << false;
}

void TestMainWindow::modesShowTheirPages()
{
    QFETCH(int, mode);
    Frame frame;
    frame.window.setSettingsPage(frame.settings);
    frame.window.setMode(static_cast<Mode>(mode));
    frame.open();
    QTEST(frame.shows(PageId::Battle), "battle");
    QTEST(frame.shows(PageId::Leaderboard), "leaderboard");
    QTEST(frame.shows(PageId::Analysis), "leaderboard"); // who sees the one sees the other
    QTEST(frame.shows(PageId::Data), "leaderboard");
    QTEST(frame.shows(PageId::Prompts), "endpoints"); // the lead's
    QTEST(frame.shows(PageId::Runs), "endpoints");
    QTEST(frame.shows(PageId::Endpoints), "endpoints");
    QVERIFY(frame.shows(PageId::Settings));
    QCOMPARE(frame.activePages(), std::vector<PageId>{ui::pagesOf(static_cast<Mode>(mode)).front()});
}

void TestMainWindow::annotateHasNoWayToNames()
{
    Frame frame;
    frame.window.setSettingsPage(frame.settings);
    frame.window.setMode(Mode::Annotate);
    frame.open();
    QApplication::setActiveWindow(&frame.window);
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
        frame.press(key);
        QCOMPARE(frame.window.currentPage(), PageId::Battle);
    }
    for (QAction* action : frame.window.menuBar()->findChildren<QAction*>()) {
        for (const PageId page : ui::pagesOf(Mode::Manage)) {
            if (page == PageId::Battle)
                continue;
            if (action->text() == ui::pageText(page))
                action->trigger();
        }
    }
    QCOMPARE(frame.window.currentPage(), PageId::Battle);
    QCOMPARE(frame.activePages(), std::vector<PageId>{PageId::Battle});
    frame.press(Qt::Key_8);
    QCOMPARE(frame.window.currentPage(), PageId::Settings);
    frame.window.setMode(Mode::Manage); // and with the mode they come back
    const std::pair<Qt::Key, PageId> keys[] = {{Qt::Key_1, PageId::Battle},   {Qt::Key_2, PageId::Leaderboard},
                                               {Qt::Key_3, PageId::Analysis}, {Qt::Key_4, PageId::Prompts},
                                               {Qt::Key_5, PageId::Runs},     {Qt::Key_6, PageId::Endpoints},
                                               {Qt::Key_7, PageId::Data},     {Qt::Key_8, PageId::Settings}};
    for (const auto& [key, page] : keys) {
        frame.press(key);
        QCOMPARE(frame.window.currentPage(), page);
    }
}

void TestMainWindow::onlyThePageThatIsShownIsActive()
{
    Frame frame;
    frame.window.setSettingsPage(frame.settings);
    frame.open();
    for (const PageId page : {PageId::Leaderboard, PageId::Endpoints, PageId::Endpoints, PageId::Battle}) {
        frame.window.showPage(page);
        QCOMPARE(frame.activePages(), std::vector<PageId>{page});
    }
    frame.window.showPage(PageId::Settings);
    QVERIFY(frame.activePages().empty());
    frame.window.showPage(PageId::Leaderboard);
    frame.window.showStart();
    QVERIFY(frame.activePages().empty());
}

void TestMainWindow::aChangeOfModeLeavesAForbiddenPage()
{
    Frame frame;
    frame.window.setSettingsPage(frame.settings);
    frame.open();
    frame.window.showPage(PageId::Endpoints);
    frame.window.setMode(Mode::Annotate);
    QCOMPARE(frame.activePages(), std::vector<PageId>{PageId::Battle});
    frame.window.setMode(Mode::Analyse);
    QCOMPARE(frame.activePages(), std::vector<PageId>{PageId::Leaderboard});
}

void TestMainWindow::withoutAWorkspaceNoPageOpens()
{
    Frame frame;
    frame.window.setSettingsPage(frame.settings);
    QApplication::setActiveWindow(&frame.window);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        frame.press(key);
    QVERIFY(!frame.window.hasWorkspace());
    QVERIFY(frame.window.startPage()->isVisible());
    QVERIFY(frame.activePages().empty());
}

void TestMainWindow::theSettingsAreLeftAgainWithoutAWorkspace()
{
    Frame frame;
    frame.window.setSettingsPage(frame.settings);
    for (const Mode mode : {Mode::Annotate, Mode::Manage, Mode::Analyse}) {
        frame.window.setMode(mode);
        frame.window.showPage(PageId::Settings);
        QVERIFY(frame.settings->isVisible());
        const QString name = QStringLiteral("nav_") + ui::pageIcon(ui::pagesOf(mode).front());
        frame.window.findChild<QToolButton*>(name)->click();
        QVERIFY(frame.window.startPage()->isVisible());
    }
}

void TestMainWindow::theTitleNamesFileAndModeOnly()
{
    Frame frame;
    frame.window.setSettingsPage(frame.settings);
    QCOMPARE(frame.window.windowTitle(), QStringLiteral("Joust"));
    frame.open();
    QCOMPARE(frame.window.windowTitle(), QStringLiteral("study.joust - Joust, Manage mode"));
}

void TestMainWindow::aChangeOfLanguageKeepsWorkspaceAndBattle()
{
    Program program(m_folder, true);
    QVERIFY(program.opened());
    desktop::Composition& composition = *program.composition;
    const desktop::OpenWorkspace* workspace = composition.workspace();
    const QPointer<MainWindow> before(&composition.window());
    const Mode mode = composition.window().mode();
    composition.preferences().setLanguage(QStringLiteral("de"));
    QTRY_VERIFY(before.isNull());
    QCOMPARE(composition.workspace(), workspace);
    QVERIFY(composition.workspace()->battle().battle() == program.battle);
    QCOMPARE(composition.workspace()->battle().state(), State::Held);
    QVERIFY(composition.window().isVisible() && composition.window().hasWorkspace());
    QCOMPARE(composition.window().currentPage(), PageId::Settings);
    QCOMPARE(composition.window().mode(), mode);
    composition.window().showPage(PageId::Battle);
    const auto* vote = composition.window().findChild<QAbstractButton*>(QStringLiteral("vote_tie"));
    QTRY_VERIFY(vote->isEnabled() && vote->isChecked()); // the draft is shown again
    const QString settings = composition.window().findChild<QToolButton*>(QStringLiteral("nav_settings"))->text();
    if (QFile::exists(QStringLiteral(":/i18n/joust_de.qm")))
        QCOMPARE(settings, QStringLiteral("Einstellungen"));
    composition.preferences().setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

void TestMainWindow::anUnusableFileIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("open");
    for (const bool open : {false, true}) {
        const char* with = open ? "with a workspace" : "without";
        QTest::addRow("missing, %s", with) << QStringLiteral("missing") << int(ErrorCode::NotFound) << open;
        QTest::addRow("foreign, %s", with) << QStringLiteral("foreign") << int(ErrorCode::NotAWorkspace) << open;
        QTest::addRow("newer, %s", with) << QStringLiteral("newer") << int(ErrorCode::NewerSchema) << open;
        QTest::addRow("locked, %s", with) << QStringLiteral("locked") << int(ErrorCode::WorkspaceLocked) << open;
        QTest::addRow("read-only, %s", with) << QStringLiteral("read-only") << int(ErrorCode::ReadOnly) << open;
    }
}

void TestMainWindow::anUnusableFileIsSaidAndChangesNothing()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    QFETCH(bool, open);
    if (kind == QLatin1String("read-only") && geteuid() == 0)
        QSKIP("root writes everywhere");
    Program program(m_folder, open);
    QVERIFY(!open || program.opened());
    QString path = m_folder + QStringLiteral("/other.joust");
    const auto other = kind == QLatin1String("missing") ? nullptr : unusable(path, kind);
    if (other)
        path = QString::fromStdString(other->path);

    desktop::Composition& composition = *program.composition;
    composition.openWorkspace(path);
    const QString sentence =
        kind == QLatin1String("missing")
            ? QStringLiteral("There is no such file: %1. Nothing was changed. Open another one.").arg(path)
            : ui::errorText(static_cast<ErrorCode>(code));
    if (open) {
        QTRY_VERIFY(openBox() != nullptr);
        QVERIFY2(openBox()->text().startsWith(sentence), qPrintable(openBox()->text()));
        QCOMPARE(composition.workspace()->path(), QString::fromStdString(program.files.path));
        QVERIFY(composition.workspace()->battle().battle() == program.battle);
        openBox()->close();
    } else {
        QTRY_VERIFY(composition.window().startPage()->message()->text().startsWith(sentence)); // who holds it follows
        QVERIFY(composition.workspace() == nullptr);
        QVERIFY(composition.window().startPage()->isVisible());
    }
    QVERIFY(!composition.preferences().recentFiles().contains(path));
}

void TestMainWindow::undoOfTheMenuIsThePagesWhereNoTextIsWritten()
{
    Frame frame;
    auto* page = new QWidget;
    auto* list = new QPushButton(page);
    auto* field = new QLineEdit(page);
    int undone = 0;
    auto* undo = new QAction(page);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(undo);
    QObject::connect(undo, &QAction::triggered, page, [&undone] { ++undone; });
    std::map<PageId, ui::PageEntry> pages;
    pages[PageId::Prompts] = {page, [] {}, [] {}};
    frame.window.showWorkspace(QStringLiteral("study.joust"), std::move(pages));
    frame.window.showPage(PageId::Prompts);
    QApplication::setActiveWindow(&frame.window);
    QAction* entry = nullptr;
    for (QAction* action : frame.window.menuBar()->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("&Undo"))
            entry = action;
    }
    QVERIFY(entry);
    list->setFocus();
    entry->trigger();
    QCOMPARE(undone, 1);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("word"));
    entry->trigger();
    QCOMPARE(undone, 1);
    QVERIFY(field->text().isEmpty());
}

void TestMainWindow::closingForgetsThePages()
{
    Program program(m_folder, true);
    QVERIFY(program.opened());
    for (QAction* action : program.composition->window().menuBar()->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Close))
            action->trigger();
    }
    QVERIFY(program.composition->workspace() == nullptr);
    QVERIFY(!program.composition->window().hasWorkspace());
    QVERIFY(program.composition->preferences().recentFiles().contains(QString::fromStdString(program.files.path)));
    program.composition->openWorkspace(QString::fromStdString(program.files.path)); // its lock is gone
    QVERIFY(program.opened());
}

int main(int argc, char** argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TestMainWindow tests(home);
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_main_window.moc"
