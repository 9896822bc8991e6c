// SPDX-License-Identifier: GPL-3.0-or-later
// From the planner to a run: the contestants whose votes are worth most are chosen in the form.
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/plan_words.h"
#include "ui/analysis_fixture.h"
#include "ui/common/theme.h"
#include "ui/leaderboard/current_query.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_tab.h"
#include "ui/runs_fixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;

class TestPlannedRun final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void whoIsInAPairToVoteOnNextIsAsked()
    {
        ui::PlanAnalysis plan = planAnalysis();
        plan.plan.nextPairs = {{2, 0, 3.5, 1.75}};
        QCOMPARE(ui::PlanWords::contestantsToAsk(plan),
                 (QStringList{QStringLiteral("alpha"), QStringLiteral("gamma")}));
        plan.plan.joins = {{1, 0}}; // joins groups without a common scale
        QCOMPARE(ui::PlanWords::contestantsToAsk(plan).size(), 3);
    }

    void theButtonIsThereWhereARunCanBeMade()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.show();
        page.activate();
        page.showTab(ui::AnalysisPage::Plan);
        source.plan(planAnalysis());
        auto* button = page.findChild<QPushButton*>(QStringLiteral("planRun"));
        QVERIFY(!button->isVisible()); // nobody listens
        page.setRunsOffered(true);
        QVERIFY(button->isVisible());
        const QSignalSpy wanted(&page, &ui::AnalysisPage::runRequested);
        button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toStringList().size(), 3);
        page.deactivate(); // and with it the names
        QVERIFY(!button->isVisible());
        button->click();
        QVERIFY(wanted.size() == 1 || wanted.last()[0].toStringList().isEmpty());
    }

    void theFormHasThemChosenAndSaysWhoCannotAnswer()
    {
        RunsFixture files;
        ui::RunsPage page(*files.source, *files.job);
        page.show();
        page.activate();
        page.showTab(ui::RunsPage::Studies);
        page.startRun({QStringLiteral("beta"), QStringLiteral("somebody imported")});
        QTRY_VERIFY(page.runs()->newRunDialog() != nullptr);
        const auto* list = page.runs()->newRunDialog()->findChild<QListWidget*>(QStringLiteral("runEndpoints"));
        QCOMPARE(list->count(), 2);
        for (int row = 0; row < list->count(); ++row)
            QCOMPARE(list->item(row)->checkState() == Qt::Checked, list->item(row)->text() == QStringLiteral("beta"));
        const auto* unknown = page.runs()->newRunDialog()->findChild<QLabel*>(QStringLiteral("runUnknown"));
        QVERIFY(unknown->isVisible());
        QVERIFY(unknown->text().startsWith(QLatin1Char('1')));
        page.deactivate();
    }

    void withoutAPlanAllThatAreEnabledAreChosen()
    {
        RunsFixture files;
        ui::RunsPage page(*files.source, *files.job);
        page.show();
        page.activate();
        page.startRun({});
        QTRY_VERIFY(page.runs()->newRunDialog() != nullptr);
        const auto* list = page.runs()->newRunDialog()->findChild<QListWidget*>(QStringLiteral("runEndpoints"));
        for (int row = 0; row < list->count(); ++row)
            QCOMPARE(list->item(row)->checkState(), Qt::Checked);
        QVERIFY(!page.runs()->newRunDialog()->findChild<QLabel*>(QStringLiteral("runUnknown"))->isVisible());
        page.deactivate();
    }
};

QTEST_MAIN(TestPlannedRun)
#include "tst_planned_run.moc"
