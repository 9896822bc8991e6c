// SPDX-License-Identifier: GPL-3.0-or-later
// Another program holds the file: the window says so in plain words, and what was asked for can be done again.
#include "app/desktop/workspace_import.h"
#include "app/desktop/workspace_merging.h"
#include "battle_page_fixture.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/data/merge_dialog.h"
#include "ui/data/vote_import_dialog.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QPushButton>
#include <QTest>

#include <fstream>

using namespace joust;
using namespace joust::test;

namespace {

// A second connection behaves to SQLite as another program does.
class OtherProgram
{
public:
    explicit OtherProgram(const std::string& path)
        : m_database(path, SQLite::OPEN_READWRITE)
    {
        m_database.exec("BEGIN IMMEDIATE");
    }
    void release() { m_database.exec("ROLLBACK"); }

private:
    SQLite::Database m_database;
};

// 5 s are long for a test.
void hurry(BattleFixture& fixture)
{
    fixture.spoil("PRAGMA busy_timeout=50");
}

QString locked()
{
    return ui::errorText(base::ErrorCode::WorkspaceLocked);
}

ui::MessageStrip* messageOf(const QWidget& widget)
{
    return widget.findChild<ui::MessageStrip*>();
}

// The button in the message, which tries the same again.
void tryAgain(const QWidget& dialog)
{
    auto* again = dialog.findChild<QPushButton*>(QStringLiteral("messageAction0"));
    QVERIFY(again && again->isVisible());
    again->click();
}

} // namespace

class TestForeignClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoteSaysSoAndIsCommittedLater()
    {
        BattlePageFixture page;
        hurry(page.fixture);
        QVERIFY(page.ask());
        page.press(Qt::Key_1);
        QTRY_COMPARE(page.fixture.session->state(), State::Held);
        QCOMPARE(page.fixture.onDisk("SELECT count(*) FROM draft"), std::string("1"));
        OtherProgram other(page.fixture.files.path);
        page.press(Qt::Key_Return);
        QTRY_COMPARE(messageOf(*page.page)->text(), locked());
        QCOMPARE(page.fixture.session->state(), State::Held);
        QVERIFY(!page.fixture.session->reveal());
        other.release();
        page.press(Qt::Key_Return);
        QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
        QCOMPARE(page.fixture.onDisk("SELECT count(*) FROM vote"), std::string("1"));
    }

    void anImportSaysSoAndIsDoneLater()
    {
        BattleFixture fixture;
        hurry(fixture);
        const std::string file = fixture.files.dir.file("votes.csv");
        std::ofstream(file) << "model_a,model_b,winner\nx,y,tie\n";
        desktop::WorkspaceImport import(*fixture.thread);
        OtherProgram other(fixture.files.path);
        ui::VoteImportDialog dialog(import, QString::fromStdString(file), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(messageOf(dialog)->text(), locked());
        other.release();
        tryAgain(dialog);
        QPushButton* accept = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("Import")))
                accept = button;
        }
        QVERIFY(accept);
        QTRY_VERIFY(accept->isEnabled());
    }

    void aMergeSaysSoAndIsDoneLater()
    {
        BattleFixture fixture;
        hurry(fixture);
        support::TestWorkspace there;
        support::must(there.workspace->ledger().commit(there.readyBattle().id, there.annotator, {}, 1));
        desktop::WorkspaceMerging merging(*fixture.thread, [] { return QString(); });
        OtherProgram other(fixture.files.path);
        ui::MergeDialog dialog(merging, QString::fromStdString(there.path), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(messageOf(dialog)->text(), locked());
        other.release();
        tryAgain(dialog);
        QTRY_VERIFY(dialog.findChild<QAbstractButton*>(QStringLiteral("mergeAccept"))->isEnabled());
    }

    void aFullDiskAndAFileThatCannotBeWrittenSaySoToo()
    {
        BattlePageFixture page;
        QVERIFY(page.ask());
        page.press(Qt::Key_1);
        QTRY_COMPARE(page.fixture.session->state(), State::Held);
        QCOMPARE(page.fixture.onDisk("SELECT count(*) FROM draft"), std::string("1"));
        page.fixture.spoil("PRAGMA query_only=ON"); // as after a remount
        page.press(Qt::Key_Return);
        QTRY_COMPARE(messageOf(*page.page)->text(), ui::errorText(base::ErrorCode::ReadOnly));
        page.fixture.spoil("PRAGMA query_only=OFF");
        const std::string fill = "CREATE TRIGGER fill BEFORE INSERT ON vote BEGIN UPDATE setting SET value = "
                                 "hex(zeroblob(1000000)) WHERE key = 'written_by'; END";
        page.fixture.spoil(fill);
        page.fixture.spoil("PRAGMA max_page_count=1"); // the least that it can be: what there is now
        page.press(Qt::Key_Return);
        QTRY_COMPARE(messageOf(*page.page)->text(), ui::errorText(base::ErrorCode::DiskFull));
        page.fixture.spoil("PRAGMA max_page_count=1000000");
        page.fixture.spoil("DROP TRIGGER fill");
        page.press(Qt::Key_Return);
        QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    }
};

QTEST_MAIN(TestForeignClient)
#include "tst_foreign_client.moc"
