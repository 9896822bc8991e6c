// SPDX-License-Identifier: GPL-3.0-or-later
// How many votes would leave is said before a file is written, for every format and choice.
#include "app/desktop/workspace_exporting.h"
#include "exchange/import_votes.h"
#include "support/test_workspace.h"
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/data/date_chip.h"
#include "ui/data/vote_export_dialog.h"
#include "ui/leaderboard/contestants_dialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>
#include <sstream>

using namespace joust;

namespace {

constexpr const char* kVotes = "model_a,model_b,winner,annotator,category,language,role,created_utc,blind,prompt_text,"
                               "response_a,response_b\n"
                               "x,y,model_a,ann,maths,en,human,2026-01-01T00:00:00Z,1,p,1,2\n"
                               "x,z,model_b,ann,maths,de,human,2026-01-02T00:00:00Z,1,q,3,4\n"
                               "y,z,tie,bo,code,en,human,2026-01-03T00:00:00Z,0,r,5,6\n"
                               "y,z,model_a,llama,code,en,judge,2026-01-04T00:00:00Z,1,s,7,8\n";

} // namespace

class TestVoteExportDialog final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<support::TestWorkspace> m_t;
    std::unique_ptr<desktop::WorkspaceExporting> m_source;
    QPointer<ui::VoteExportDialog> m_dialog;

    template <class T>
    T* part(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QString counts() const { return part<QLabel>("exportCounts")->text(); }
    void choose(const char* box, const QVariant& value)
    {
        auto* combo = part<QComboBox>(box);
        QTRY_VERIFY(combo->findData(value) >= 0);
        combo->setCurrentIndex(combo->findData(value));
    }
    void chooseFormat(exchange::ExportFormat format) { choose("exportFormat", static_cast<int>(format)); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_t = std::make_unique<support::TestWorkspace>(std::vector<std::string>());
        std::istringstream rows(kVotes);
        support::must(exchange::importVotes(*m_t->workspace, rows, "votes.csv", {}));
        m_source = std::make_unique<desktop::WorkspaceExporting>(QString::fromStdString(m_t->path));
        m_dialog = new ui::VoteExportDialog(*m_source, QStringLiteral("/tmp/study"), nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_source.reset();
        m_t.reset();
    }

    void itOffersEveryFormat()
    {
        const auto* formats = part<QComboBox>("exportFormat");
        QCOMPARE(formats->count(), static_cast<int>(exchange::exportFormatNames().size()));
        for (int i = 0; i < formats->count(); ++i)
            QVERIFY(!formats->itemText(i).isEmpty());
    }

    void theCountIsThereBeforeAnythingIsWrittenAndFollowsEveryChoice()
    {
        QVERIFY(!part<QPushButton>("exportAccept")->isEnabled());
        QTRY_COMPARE(counts(), QStringLiteral("4 vote(s) will be written."));
        QVERIFY(part<QPushButton>("exportAccept")->isEnabled());
        choose("exportCategory", QStringLiteral("maths"));
        QVERIFY(!part<QPushButton>("exportAccept")->isEnabled());
        QTRY_COMPARE(counts(), QStringLiteral("2 vote(s) will be written. Left out: 2 (of another category)."));
        choose("exportLanguage", QStringLiteral("de"));
        QTRY_COMPARE(counts(),
                     QStringLiteral("1 vote(s) will be written. Left out: 2 (of another category), 1 (in another "
                                    "language)."));
        part<QComboBox>("exportCategory")->setCurrentIndex(0);
        part<QComboBox>("exportLanguage")->setCurrentIndex(0);
        choose("exportAnnotator", QStringLiteral("bo"));
        QTRY_COMPARE(counts(), QStringLiteral("1 vote(s) will be written. Left out: 3 (of another annotator)."));
        part<QComboBox>("exportAnnotator")->setCurrentIndex(0);
        choose("exportRole", static_cast<int>(exchange::JudgeVotes::Only));
        QTRY_COMPARE(counts(), QStringLiteral("1 vote(s) will be written. Left out: 3 (of people)."));
    }

    void datesAndContestantsChooseToo()
    {
        auto* dates = part<ui::DateChip>("exportDates");
        dates->setRange(std::string("2026-01-02"), std::string("2026-01-04"));
        Q_EMIT dates->chosen();
        QTRY_COMPARE(counts(), QStringLiteral("2 vote(s) will be written. Left out: 2 (outside the dates)."));
        dates->setRange({}, {});
        Q_EMIT dates->chosen();
        QTRY_VERIFY(part<QPushButton>("exportContestants")->isEnabled());
        part<QPushButton>("exportContestants")->click();
        auto* asking = m_dialog->findChild<ui::ContestantsDialog*>();
        QVERIFY(asking);
        auto* list = asking->findChild<QListWidget*>();
        list->item(0)->setCheckState(Qt::Unchecked);
        asking->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(counts(), QStringLiteral("2 vote(s) will be written. Left out: 2 (of other contestants)."));
        QCOMPARE(part<QPushButton>("exportContestants")->text(), QStringLiteral("2 chosen..."));
    }

    void whatAProgramWithoutFlagsGetsIsSaidAndChosen()
    {
        QVERIFY(part<QGroupBox>("exportIncludes")->isHidden());
        chooseFormat(exchange::ExportFormat::LabelStudio);
        QVERIFY(!part<QGroupBox>("exportIncludes")->isHidden());
        QTRY_COMPARE(counts(), QStringLiteral("3 vote(s) will be written. Left out: 1 (not blind)."));
        part<QCheckBox>("exportNotBlind")->setChecked(true);
        QTRY_COMPARE(counts(), QStringLiteral("4 vote(s) will be written."));
    }

    void comparatorAsksForTwoContestants()
    {
        chooseFormat(exchange::ExportFormat::LlmComparator);
        auto* message = m_dialog->findChild<ui::MessageStrip*>();
        QTRY_VERIFY(message->text().contains(QStringLiteral("two contestants")));
        QVERIFY(!part<QPushButton>("exportAccept")->isEnabled());
    }

    void whatIsWrittenIsWhatWasCounted()
    {
        choose("exportCategory", QStringLiteral("code"));
        QTRY_VERIFY(part<QPushButton>("exportAccept")->isEnabled());
        const QString file = QString::fromStdString(m_t->dir.file("out.csv"));
        m_dialog->writeTo(file);
        auto* message = m_dialog->findChild<ui::MessageStrip*>();
        QTRY_VERIFY(message->text().startsWith(QStringLiteral("2 vote(s) written")));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(!text.contains("maths"));
        QVERIFY(QFile::exists(file + QStringLiteral(".codebook.md")));
    }

    void everyControlHasAName()
    {
        for (const QWidget* control : m_dialog->findChildren<QWidget*>()) {
            const bool named = qobject_cast<const QComboBox*>(control) || qobject_cast<const QAbstractButton*>(control);
            if (named && control->isVisible())
                QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget*>(control))
                              ->text(QAccessible::Name)
                              .isEmpty(),
                         qPrintable(control->objectName()));
        }
    }
};

QTEST_MAIN(TestVoteExportDialog)
#include "tst_vote_export_dialog.moc"
