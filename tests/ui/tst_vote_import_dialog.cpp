// SPDX-License-Identifier: GPL-3.0-or-later
// A file of votes is previewed before it is written.
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/data/vote_import_dialog.h"
#include "ui/widget_texts.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;

namespace {

class ScriptedImportSource final : public ui::ImportSource
{
public:
    void preview(const QString&, std::shared_ptr<ui::ImportProgressState>, QObject*,
                 Done<ui::ImportPreview> done) override
    {
        previewed = std::move(done);
    }
    void import(const QString&, std::shared_ptr<ui::ImportProgressState>, QObject*,
                Done<exchange::ImportReport> done) override
    {
        ++imports;
        finished = std::move(done);
    }
    void stop() override {}

    int imports = 0;
    Done<ui::ImportPreview> previewed;
    Done<exchange::ImportReport> finished;
};

} // namespace

class TestVoteImportDialog final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void anImportShowsWhatItWouldDoBeforeItWrites()
    {
        ScriptedImportSource source;
        auto* dialog = new ui::VoteImportDialog(source, QStringLiteral("/data/old.csv"), nullptr);
        dialog->show();
        auto* import = dialog->findChild<QPushButton*>(QStringLiteral("importAccept"));
        QVERIFY(!import->isEnabled());
        QCOMPARE(source.imports, 0);
        ui::ImportPreview preview;
        preview.mapping.fields = {{"model_a", exchange::ImportTarget::SideA}, {"zzz", exchange::ImportTarget::Ignored}};
        preview.report.title = "votes as CSV";
        preview.report.counts.votes = 12;
        preview.report.counts.alreadyThere = 3;
        preview.report.skipped["a chat message"] = 4;
        source.previewed(preview);
        QVERIFY(import->isEnabled());
        const QString texts = everyText(*dialog);
        for (const char* part : {"votes as CSV", "model_a", "zzz", "Ignored", "12", "a chat message"})
            QVERIFY2(texts.contains(QString::fromLatin1(part)), part);
        QSignalSpy done(dialog, &ui::VoteImportDialog::imported);
        import->click();
        QCOMPARE(source.imports, 1);
        source.finished(base::Error{base::ErrorCode::BadInput, "old.csv:3: 'won' is not an outcome"});
        QVERIFY(everyText(*dialog).contains(QStringLiteral("old.csv, row 3")));
        QCOMPARE(done.size(), 0);
        import->setEnabled(true);
        import->click();
        source.finished(preview.report);
        QCOMPARE(done.size(), 1);
        dialog->reject();
    }

    void aRefusedFileShowsWhyAndNoEmptyTable()
    {
        ScriptedImportSource source;
        auto* dialog = new ui::VoteImportDialog(source, QStringLiteral("/data/old.csv"), nullptr);
        dialog->show();
        source.previewed(base::Error{base::ErrorCode::BadInput, "old.csv:3: 'won' is not an outcome"});
        QVERIFY(everyText(*dialog).contains(QStringLiteral("old.csv, row 3")));
        QVERIFY(!dialog->findChild<QWidget*>(QStringLiteral("importFields"))->isVisible());
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("importAccept"))->isEnabled());
        dialog->reject();
    }
};

QTEST_MAIN(TestVoteImportDialog)
#include "tst_vote_import_dialog.moc"
