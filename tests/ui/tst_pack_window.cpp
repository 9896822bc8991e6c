// SPDX-License-Identifier: GPL-3.0-or-later
// Packs in the window: voted on with nothing else at hand, exported and merged by dialogs that say what they do.
#include "app/desktop/composition.h"
#include "app/desktop/workspace_packs.h"
#include "desktop_fixture.h"
#include "leak_channels.h"
#include "store/pack_merge.h"
#include "support/test_workspace.h"
#include "ui/common/message_strip.h"
#include "ui/data/pack_export_dialog.h"
#include "ui/data/pack_merge_dialog.h"
#include "ui/shell/start_page.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace joust;
using support::must;
using State = ui::BattleSession::State;

namespace {

constexpr int kBattles = 3;
constexpr int kPatience = 20000; // ms; a loaded machine

// A workspace whose contestants are canaries, and a pack of its battles.
struct Exported
{
    Exported()
        : files({"ZQX-ALPHA", "ZQX-BETA"})
        , pack(QString::fromStdString(files.dir.file("p.joustpack")))
    {
        files.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                    const endpoint::ChatRequest&) {
            fake.finish(id, support::textReply("An answer."));
        };
        for (int i = 0; i < kBattles; ++i)
            files.readyBattle("prompt " + std::to_string(i));
        must(store::exportPack(*files.workspace, pack.toStdString(), {}));
        const SQLite::Database file(files.path);
        SQLite::Statement ids(file, "SELECT id FROM contestant UNION SELECT id FROM endpoint");
        while (ids.executeStep())
            needles << QString::fromStdString(ids.getColumn(0).getString());
    }
    // An annotator elsewhere does not have the workspace.
    void takeWorkspaceAway()
    {
        files.workspace.reset();
        QFile file(QString::fromStdString(files.path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the test workspace is not there");
        m_bytes = file.readAll();
        file.remove();
    }
    void bringWorkspaceBack()
    {
        QFile file(QString::fromStdString(files.path));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
            qFatal("the test workspace cannot be written");
        file.close();
        files.reopen();
    }

    support::TestWorkspace files;
    QString pack;
    QStringList needles{QStringLiteral("ZQX"), QStringLiteral("127.0.0.1:9")};

private:
    QByteArray m_bytes;
};

// The program with the pack open, as an annotator elsewhere starts it.
struct Program
{
    Program(const QString& folder, const QString& file)
    {
        desktop::StartOptions options;
        options.workspace = file;
        options.annotator = QStringLiteral("zoe");
        options.settingsFile = folder + QStringLiteral("/settings.ini");
        options.dataFolder = folder;
        composition = std::make_unique<desktop::Composition>(*qApp, options);
        composition->preferences().setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        composition->window().show();
        QApplication::setActiveWindow(&composition->window());
    }
    bool opened(State state = State::Choosing)
    {
        return QTest::qWaitFor([&] { return composition->pack() != nullptr && session().state() == state; }, kPatience);
    }
    ui::MainWindow& window() { return composition->window(); }
    ui::BattleSession& session() { return composition->pack()->battle(); }
    QAbstractButton* button(const char* name)
    {
        return window().findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    bool votable()
    {
        return QTest::qWaitFor([&] { return session().state() == State::Choosing && button("vote_a")->isEnabled(); },
                               kPatience);
    }
    QAction* action(const QString& text)
    {
        for (QAction* entry : window().menuBar()->findChildren<QAction*>()) {
            if (entry->text() == text)
                return entry;
        }
        qFatal("no menu entry %s", qPrintable(text));
    }

    std::unique_ptr<desktop::Composition> composition;
};

// The dialogs' way to a workspace that is open.
struct OnThread
{
    explicit OnThread(Exported& exported)
        : thread(exported.files.services())
    {
        exported.files.workspace.reset();
        bool opened = false;
        thread.start(QString::fromStdString(exported.files.path), ui::WorkspaceThread::How::Open, &receiver,
                     [&opened](const base::Result<void>& result) { opened = result.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }))
            qFatal("the test workspace did not open");
    }
    ui::WorkspaceThread thread;
    desktop::WorkspacePacks packs{thread, [] { return QStringLiteral("lead"); }};
    QObject receiver;
};

template <typename Dialog>
QString messageOf(const Dialog& dialog)
{
    return dialog.template findChild<ui::MessageStrip*>()->text();
}

void voteOn(Exported& exported, const std::string& annotator)
{
    const auto pack = must(store::PackVotes::open(exported.pack.toStdString(), exported.files.services()));
    for (auto step = must(pack->next(annotator)); step.battle; step = must(pack->next(annotator)))
        must(pack->commit(step.battle->id, annotator, {}, 5));
}

} // namespace

class TestPackWindow final : public QObject
{
    Q_OBJECT

public:
    explicit TestPackWindow(const test::OwnHome& home)
        : m_folder(home.path())
    {
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder + QStringLiteral("/settings.ini")); }
    void isVotedOnToItsEndAndNamesNobody();
    void aChoiceThatIsHeldIsThereAgain();
    void leavesTheWindowAsItWas();
    void anUnusablePackIsSaid();
    void exportsWhatTheLeadChooses();
    void mergesAfterItSaidWhat();
    void refusesAChangedPack();

private:
    // In widgets, captions, accessibility, log, clipboard, files, and the pack itself.
    void expectNoLeak(const Exported& exported)
    {
        const QStringList leaks =
            test::leaksIn(test::readChannels({m_folder, exported.pack, &m_output}), exported.needles);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
    }
    QString m_folder;
    test::OutputCapture m_output;
};

void TestPackWindow::isVotedOnToItsEndAndNamesNobody()
{
    Exported exported;
    exported.takeWorkspaceAway();
    Program program(m_folder, exported.pack);
    QVERIFY(program.opened());
    QCOMPARE(program.window().mode(), ui::Mode::Annotate);
    QCOMPARE(program.window().windowTitle(), QStringLiteral("p.joustpack - Joust, Annotate mode"));
    QVERIFY(program.window().findChild<QToolButton*>(QStringLiteral("nav_leaderboard"))->isHidden());
    QVERIFY(!program.window().findChild<QWidget*>(QStringLiteral("studyChooser"))->isVisible());
    for (const char* entry : {"Manage mode", "&Import votes...", "Export &pack...", "&Check this workspace"})
        QVERIFY2(!program.action(QString::fromLatin1(entry))->isEnabled(), entry);

    QVERIFY(program.votable());
    program.button("vote_a")->click();
    QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Held, kPatience);
    QTest::keyClick(program.window().findChild<QWidget*>(QStringLiteral("answerA")), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Choosing, kPatience);
    QVERIFY(program.votable());
    program.button("vote_b")->click();
    program.session().commit();
    QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Revealed, kPatience);
    QVERIFY(!program.session().reveal());
    bool told = false;
    for (const QLabel* label : program.window().findChildren<QLabel*>())
        told = told ||
               (label->isVisible() && label->text() == QStringLiteral("A pack does not know who wrote which answer."));
    QVERIFY(told);
    expectNoLeak(exported);
    program.session().next();
    QVERIFY(program.votable());
    QCOMPARE(program.session().study()->progress.closed, 1);
    program.session().skip(QStringLiteral("unclear"));
    QVERIFY(QTest::qWaitFor([&] { return program.session().study()->progress.closed == 2; }, kPatience));
    QVERIFY(program.votable());
    expectNoLeak(exported);
    program.button("vote_tie")->click();
    program.session().commit();
    QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Revealed, kPatience);
    program.session().next();
    QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::QueueEnded, kPatience);
    QVERIFY(program.session().study()->progress.done());
    expectNoLeak(exported);
    program.composition.reset();

    exported.bringWorkspaceBack();
    const store::PackMergeReport report =
        must(store::mergePack(*exported.files.workspace, exported.pack.toStdString()));
    QCOMPARE(report.votes, 2);
    QCOMPARE(report.skips, 1);
    QCOMPARE(report.annotators.at(0).name, std::string("zoe"));
}

void TestPackWindow::aChoiceThatIsHeldIsThereAgain()
{
    Exported exported;
    {
        Program program(m_folder, exported.pack);
        QVERIFY(program.opened() && program.votable());
        program.session().pauseHold(true);
        program.button("vote_tie")->click();
        QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Held, kPatience);
    }
    Program program(m_folder, exported.pack);
    QVERIFY(program.opened(State::Held));
    QCOMPARE(program.session().choice()->outcome, base::Outcome::Tie);
    QTRY_VERIFY_WITH_TIMEOUT(program.button("vote_tie")->isChecked(), kPatience);
    program.composition->preferences().setAnnotator(QStringLiteral("bo"));
    QTRY_COMPARE_WITH_TIMEOUT(program.session().state(), State::Choosing, kPatience); // it is somebody else's
    QVERIFY(!program.session().choice());
}

void TestPackWindow::leavesTheWindowAsItWas()
{
    Exported exported;
    Program program(m_folder, exported.pack);
    QVERIFY(program.opened());
    for (const char* language : {"de", "en"}) { // the window is made anew
        const QPointer<ui::MainWindow> before(&program.window());
        program.composition->preferences().setLanguage(QString::fromLatin1(language));
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), kPatience);
        QVERIFY(program.window().hasPack());
        QCOMPARE(program.window().mode(), ui::Mode::Annotate);
    }
    QVERIFY(program.action(QStringLiteral("&Close pack"))->isEnabled());
    program.action(QStringLiteral("&Close pack"))->trigger();
    QVERIFY(program.composition->pack() == nullptr);
    QVERIFY(!program.window().hasPack() && !program.window().hasWorkspace());
    QCOMPARE(program.window().mode(), ui::Mode::Manage);
    QVERIFY(program.composition->preferences().recentFiles().contains(exported.pack));

    exported.files.workspace.reset();
    program.composition->openFile(QString::fromStdString(exported.files.path));
    QTRY_VERIFY_WITH_TIMEOUT(program.composition->workspace() != nullptr, kPatience);
    QVERIFY(program.action(QStringLiteral("Export &pack..."))->isEnabled());
    program.composition->openFile(exported.pack); // from the recent files, its lock is gone
    QVERIFY(program.opened());
    QVERIFY(program.composition->workspace() == nullptr);
}

void TestPackWindow::anUnusablePackIsSaid()
{
    const QString path = m_folder + QStringLiteral("/bad.joustpack");
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no pack at all") > 0);
    }
    Program program(m_folder, path);
    QTRY_VERIFY_WITH_TIMEOUT(!program.window().startPage()->message()->text().isEmpty(), kPatience);
    QVERIFY(program.composition->pack() == nullptr);
    QVERIFY(program.window().startPage()->isVisible());
}

void TestPackWindow::exportsWhatTheLeadChooses()
{
    Exported exported;
    OnThread open(exported);
    const QString target = m_folder + QStringLiteral("/two.joustpack");
    const QPointer<ui::PackExportDialog> dialog(new ui::PackExportDialog(open.packs, target, nullptr));
    dialog->open();
    auto* what = dialog->findChild<QComboBox*>(QStringLiteral("packWhat"));
    auto* count = dialog->findChild<QSpinBox*>(QStringLiteral("packCount"));
    QTRY_COMPARE_WITH_TIMEOUT(what->count(), 1, kPatience);
    QCOMPARE(count->value(), kBattles);
    QCOMPARE(count->maximum(), kBattles);
    count->setValue(2);
    dialog->writeTo(target);
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(*dialog).startsWith(QStringLiteral("2 battle")),
                             kPatience); // no plurals without the program
    auto reader = must(store::PackReader::open(target.toStdString(), exported.files.services()));
    QCOMPARE(must(reader.counts()).items, 2);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
}

void TestPackWindow::mergesAfterItSaidWhat()
{
    Exported exported;
    voteOn(exported, "zoe");
    OnThread open(exported);
    const auto votes = [&] {
        return SQLite::Database(exported.files.path).execAndGet("SELECT count(*) FROM vote").getInt();
    };
    for (const bool again : {false, true}) {
        const QPointer<ui::PackMergeDialog> dialog(new ui::PackMergeDialog(open.packs, exported.pack, nullptr));
        dialog->open();
        auto* merge = dialog->findChild<QAbstractButton*>(QStringLiteral("mergeAccept"));
        if (again) {
            QTRY_COMPARE_WITH_TIMEOUT(messageOf(*dialog), QStringLiteral("There is nothing new in this pack."),
                                      kPatience);
            QVERIFY(!merge->isEnabled());
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), kPatience);
            QCOMPARE(votes(), 0);
            merge->click();
            QTRY_VERIFY_WITH_TIMEOUT(messageOf(*dialog).startsWith(QStringLiteral("3 vote")), kPatience);
        }
        QCOMPARE(votes(), 3);
        QVERIFY(!dialog->findChild<QListWidget*>(QStringLiteral("mergeKeptOut"))->isVisible());
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }
}

void TestPackWindow::refusesAChangedPack()
{
    Exported exported;
    voteOn(exported, "zoe");
    {
        SQLite::Database file(exported.pack.toStdString(), SQLite::OPEN_READWRITE);
        const std::string trigger = file.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'item_no_update'");
        file.exec("DROP TRIGGER item_no_update; UPDATE item SET a = a || '.' WHERE position = 1; " + trigger);
    }
    OnThread open(exported);
    ui::PackMergeDialog dialog(open.packs, exported.pack, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_COMPARE_WITH_TIMEOUT(
        messageOf(dialog),
        QStringLiteral("The pack is refused, and nothing was merged: battle 1 of the pack was changed"), kPatience);
    QVERIFY(!dialog.findChild<QAbstractButton*>(QStringLiteral("mergeAccept"))->isEnabled());
}

int main(int argc, char** argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TestPackWindow tests(home);
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_pack_window.moc"
