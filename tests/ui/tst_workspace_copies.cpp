// SPDX-License-Identifier: GPL-3.0-or-later
// Copies in the window: merge another workspace, back up, export; and who holds a workspace that cannot be opened.
#include "app/desktop/composition.h"
#include "app/desktop/exports.h"
#include "app/desktop/workspace_backup.h"
#include "app/desktop/workspace_merging.h"
#include "desktop_fixture.h"
#include "store/workspace_check.h"
#include "support/test_workspace.h"
#include "ui/common/message_strip.h"
#include "ui/data/data_words.h"
#include "ui/data/merge_dialog.h"
#include "ui/shell/start_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QTableWidget>
#include <QTest>

using namespace joust;
using support::must;

namespace {

constexpr int kPatience = 10'000;

// A workspace that is open on its thread, as in the program.
struct OpenOnThread
{
    OpenOnThread()
        : thread(files.services())
    {
        files.workspace.reset();
        bool opened = false;
        thread.start(QString::fromStdString(files.path), ui::WorkspaceThread::How::Open, &receiver,
                     [&opened](const base::Result<void>& result) { opened = result.has_value(); });
        if (!QTest::qWaitFor([&] { return opened; }))
            qFatal("the test workspace did not open");
    }
    std::int64_t votes()
    {
        const auto reader = must(store::Workspace::open(files.path, store::Access::ReadOnly, files.services()));
        return must(store::checkWorkspace(*reader)).votes;
    }

    support::TestWorkspace files;
    ui::WorkspaceThread thread;
    QObject receiver;
};

QString messageOf(const QWidget& dialog)
{
    return dialog.findChild<ui::MessageStrip*>()->text();
}

// QStringLiteral("Contestant alpha: is taken for alpha"), ...
QStringList rowsOf(const QTableWidget& matches)
{
    QStringList rows;
    for (int row = 0; row < matches.rowCount(); ++row) {
        const auto* box = qobject_cast<QComboBox*>(matches.cellWidget(row, 1));
        rows << matches.item(row, 0)->text() + QStringLiteral(": ") +
                    (box ? box->currentText() : matches.item(row, 1)->text());
    }
    return rows;
}

void voteIn(support::TestWorkspace& files)
{
    must(files.workspace->ledger().commit(files.readyBattle().id, files.annotator, {}, 1));
}

} // namespace

class TestWorkspaceCopies final : public QObject
{
    Q_OBJECT

public:
    explicit TestWorkspaceCopies(const test::OwnHome& home)
        : m_folder(home.path())
    {
    }

private Q_SLOTS:
    void mergesAfterItSaidWhoIsTakenForWhom();
    void whoIsTakenForWhomCanBeChanged();
    void refusesWhatIsNoWorkspace();
    void backsUpWhileItIsOpen();
    void anExportHasItsCodebook();
    void saysWhoHoldsAWorkspace();

private:
    QString m_folder;
};

void TestWorkspaceCopies::mergesAfterItSaidWhoIsTakenForWhom()
{
    OpenOnThread open;
    support::TestWorkspace other;
    voteIn(other);
    desktop::WorkspaceMerging merging(open.thread, [] { return QStringLiteral("lead"); });
    for (const bool again : {false, true}) {
        const QPointer<ui::MergeDialog> dialog(
            new ui::MergeDialog(merging, QString::fromStdString(other.path), nullptr));
        dialog->open();
        auto* merge = dialog->findChild<QAbstractButton*>(QStringLiteral("mergeAccept"));
        auto* matches = dialog->findChild<QTableWidget*>(QStringLiteral("mergeMatches"));
        if (again) {
            QTRY_COMPARE_WITH_TIMEOUT(messageOf(*dialog), QStringLiteral("There is nothing new in this workspace."),
                                      kPatience);
            QVERIFY(!merge->isEnabled());
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), kPatience);
            QVERIFY(matches->isVisible());
            QCOMPARE(rowsOf(*matches),
                     (QStringList{QStringLiteral("Contestant alpha: is taken for alpha, of equal settings"),
                                  QStringLiteral("Contestant beta: is taken for beta, of equal settings"),
                                  QStringLiteral("Annotator ann: is taken for ann")}));
            QCOMPARE(open.votes(), 0);
            merge->click();
            QTRY_VERIFY_WITH_TIMEOUT(messageOf(*dialog).startsWith(QStringLiteral("1 vote")), kPatience);
        }
        QCOMPARE(open.votes(), 1);
        QVERIFY(!dialog->findChild<QListWidget*>(QStringLiteral("mergeKeptOut"))->isVisible());
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), kPatience);
    }
}

void TestWorkspaceCopies::whoIsTakenForWhomCanBeChanged()
{
    OpenOnThread open;
    support::TestWorkspace other({"alpha", "beta"});
    must(other.workspace->annotators().ensure("zoe"));
    voteIn(other);
    desktop::WorkspaceMerging merging(open.thread, [] { return QStringLiteral("lead"); });
    const QPointer<ui::MergeDialog> dialog(new ui::MergeDialog(merging, QString::fromStdString(other.path), nullptr));
    dialog->open();
    auto* merge = dialog->findChild<QAbstractButton*>(QStringLiteral("mergeAccept"));
    auto* matches = dialog->findChild<QTableWidget*>(QStringLiteral("mergeMatches"));
    QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), kPatience);
    const auto choose = [&](int row, int index) {
        auto* box = qobject_cast<QComboBox*>(matches->cellWidget(row, 1));
        QVERIFY(box && !box->accessibleName().isEmpty());
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        QVERIFY(!merge->isEnabled()); // until it has been tried
        QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), kPatience);
    };
    choose(1, 0); // beta stays apart
    choose(3, 1); // zoe is ann
    QCOMPARE(rowsOf(*matches),
             (QStringList{QStringLiteral("Contestant alpha: is taken for alpha, of equal settings"),
                          QStringLiteral("Contestant beta: is new, here called beta (2); disabled, without key"),
                          QStringLiteral("Annotator ann: is taken for ann"),
                          QStringLiteral("Annotator zoe: is taken for ann")}));
    QCOMPARE(open.votes(), 0);
    merge->click();
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(*dialog).startsWith(QStringLiteral("1 vote")), kPatience);
    const auto reader = must(store::Workspace::open(open.files.path, store::Access::ReadOnly, open.files.services()));
    QStringList names;
    for (const store::EndpointRow& endpoint : must(reader->endpoints().list()))
        names << QString::fromStdString(endpoint.name);
    QVERIFY(names.contains(QStringLiteral("beta (2)")));
    dialog->reject();
}

void TestWorkspaceCopies::refusesWhatIsNoWorkspace()
{
    OpenOnThread open;
    const QString path = m_folder + QStringLiteral("/no.joust");
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no workspace at all") > 0);
    }
    desktop::WorkspaceMerging merging(open.thread, [] { return QString(); });
    ui::MergeDialog dialog(merging, path, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(dialog).startsWith(QStringLiteral("The workspace is refused")), kPatience);
    QVERIFY(!dialog.findChild<QAbstractButton*>(QStringLiteral("mergeAccept"))->isEnabled());
}

void TestWorkspaceCopies::backsUpWhileItIsOpen()
{
    OpenOnThread open;
    const std::string target = open.files.dir.file("copy.joust");
    desktop::WorkspaceBackup backup(open.files.path);
    QObject receiver;
    std::optional<base::Result<void>> result;
    backup.start(
        QString::fromStdString(target), &receiver, [](qint64, qint64) {},
        [&result](base::Result<void> done) { result = std::move(done); });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), kPatience);
    QVERIFY(result->has_value());
    const auto copy = must(store::Workspace::open(target, store::Access::ReadOnly, open.files.services()));
    QVERIFY(must(store::checkWorkspace(*copy)).problems.empty());
}

void TestWorkspaceCopies::anExportHasItsCodebook()
{
    support::TestWorkspace files;
    voteIn(files);
    desktop::Exports exports;
    const QString target = QString::fromStdString(files.dir.file("votes.json"));
    QObject receiver;
    QString said;
    exports.writeVotes(
        QString::fromStdString(files.path), exchange::ExportFormat::ShareGpt, target, &receiver,
        [&said](const base::Result<exchange::ExportCounts>& counts) { said = ui::DataWords::exported(must(counts)); });
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), kPatience);
    QVERIFY(QFile::exists(target));
    QFile codebook(target + QStringLiteral(".codebook.md"));
    QVERIFY(codebook.open(QIODevice::ReadOnly));
    QVERIFY(codebook.readAll().contains("heads of the hash chains"));
    QCOMPARE(ui::DataWords::exported({0, {{"retracted", 2}, {"no_text", 1}}}).section(QLatin1Char('.'), 1).trimmed(),
             QStringLiteral("Left out: 1 (without texts), 2 (retracted)."));
}

void TestWorkspaceCopies::saysWhoHoldsAWorkspace()
{
    support::TestWorkspace files;
    desktop::StartOptions options;
    options.workspace = QString::fromStdString(files.path); // which this test holds
    options.settingsFile = m_folder + QStringLiteral("/settings.ini");
    options.dataFolder = m_folder;
    desktop::Composition program(*qApp, options);
    program.preferences().setLanguage(QStringLiteral("en"));
    QCoreApplication::processEvents();
    program.window().show();
    const QString holder = QStringLiteral("held by process %1 on ").arg(QCoreApplication::applicationPid());
    QTRY_VERIFY_WITH_TIMEOUT(program.window().startPage()->message()->text().contains(holder), kPatience);
}

int main(int argc, char** argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TestWorkspaceCopies tests(home);
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_workspace_copies.moc"
