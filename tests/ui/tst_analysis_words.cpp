// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis says of known results, in sentences, bars and tables.
#include "ui/analysis/annotators_model.h"
#include "ui/analysis/factor_words.h"
#include "ui/analysis/fitted_columns.h"
#include "ui/analysis/history_words.h"
#include "ui/analysis/judge_words.h"
#include "ui/analysis/neighbours_model.h"
#include "ui/analysis/pairs_words.h"
#include "ui/analysis/plan_words.h"
#include "ui/analysis/quality_words.h"
#include "ui/analysis/robustness_words.h"
#include "ui/analysis/snapshot_words.h"
#include "ui/analysis/sorted_table.h"
#include "ui/analysis/style_words.h"
#include "ui/analysis_fixture.h"
#include "ui/common/copied_table.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;

class TestAnalysisWords final : public QObject
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

    void whatStyleIsWorthIsASentence()
    {
        const QStringList sentences = ui::StyleWords::twice(styleAnalysis().controlled);
        QCOMPARE(sentences.size(), 2);
        QCOMPARE(sentences[0], QStringLiteral("Twice as long is worth +23.2 Elo (+11.6 to +34.7)."));
        QVERIFY2(sentences[1].contains(QStringLiteral("may be nothing")), qPrintable(sentences[1]));
        const auto bars = ui::StyleWords::bars(styleAnalysis().controlled);
        QVERIFY(qAbs(bars[0].value - 34.74356) < 1e-9);
        QVERIFY(qAbs(*bars[0].upper - 173.7178 * 0.3) < 1e-9);
        const auto slopes = ui::StyleWords::slopes(styleAnalysis());
        QCOMPARE(slopes.size(), std::size_t(3));
        QCOMPARE(slopes[0].before, 2);
        QCOMPARE(slopes[0].after, 1);
        QCOMPARE(ui::StyleWords::lengths(styleAnalysis()).size(), std::size_t(2)); // gamma's is not known
    }

    void pairsAreMirroredAndOrderedByRating()
    {
        const ui::PairsAnalysis pairs = pairsAnalysis();
        const ui::PairsGrid grid(pairs);
        QCOMPARE(grid.names(), QStringList({QStringLiteral("gamma"), QStringLiteral("beta"), QStringLiteral("alpha")}));
        const auto shares = grid.shares();
        QCOMPARE(*shares[2 * 3 + 0].value, 0.7); // alpha against gamma
        QVERIFY(qAbs(*shares[0 * 3 + 2].value - 0.3) < 1e-12);
        QVERIFY(!shares[0 * 3 + 1].value);
        QVERIFY(shares[1].text.contains(QStringLiteral("never met")));
        QVERIFY2(shares[2].text.startsWith(QStringLiteral("gamma against alpha: 10 won, 30 lost, 8 ties, 2 both bad")),
                 qPrintable(shares[2].text));
        QVERIFY(shares[2].text.contains(QStringLiteral("expected 40")));
        QCOMPARE(*grid.counts()[2].value, 50.0);
        const auto surprises = grid.surprises(10);
        QCOMPARE(surprises.size(), std::size_t(1));
        QCOMPARE(surprises[0].label, QStringLiteral("gamma - alpha")); // does better than its rating
        QCOMPARE(surprises[0].value, 2.5);
    }

    void findingsSayWhatIsSoundAndWhatIsNot()
    {
        using Verdict = ui::QualityFinding::Verdict;
        const auto findings = ui::QualityWords::findings(qualityAnalysis());
        QCOMPARE(findings.size(), std::size_t(7));
        QVERIFY(findings[0].verdict == Verdict::Look); // 53 to 59 % is not even
        QVERIFY(findings[1].verdict == Verdict::Sound);
        QVERIFY(findings[1].text.contains(QStringLiteral("0.41 (0.35 to 0.47)")));
        QVERIFY(findings[2].verdict == Verdict::Look);
        QVERIFY(findings[3].text.contains(QStringLiteral("19 of 3,412")));
        QVERIFY(findings[4].verdict == Verdict::Sound);
        QVERIFY(findings[5].verdict == Verdict::Look);
        QVERIFY2(findings[5].text.contains(QStringLiteral("A vote took 14.2 s (median of 40).")),
                 qPrintable(findings[5].text));
        QVERIFY(findings[5].text.contains(
            QStringLiteral("\u221220.0 % (\u221230.0 to \u221210.0; 40 votes in 2 sessions)")));
        QVERIFY(findings[6].verdict == Verdict::Look);
        QVERIFY2(
            findings[6].text.contains(QStringLiteral("with 61 vote(s) that name a maker, beta rises by 2 place(s)")),
            qPrintable(findings[6].text));
        const auto categories = ui::QualityWords::bothBadByCategory(qualityAnalysis());
        QCOMPARE(categories.size(), std::size_t(1));
        QVERIFY(categories[0].text.contains(QStringLiteral("maths: both bad in 5 of 20 votes")));
        for (const auto& finding : ui::QualityWords::findings({}))
            QVERIFY(!finding.text.isEmpty() && !finding.text.contains(QStringLiteral("nan")));
    }

    void judgesAreRowsBesidePeople()
    {
        const auto rows = ui::JudgeWords::rows(qualityAnalysis());
        QCOMPARE(rows.size(), std::size_t(1));
        QStringList cells;
        for (const ui::ReportCell& cell : rows[0])
            cells << cell.text;
        const QString none(QChar(0x2013));
        QCOMPARE(cells, (QStringList{QStringLiteral("gpt-judge"), QStringLiteral("1,200"), QStringLiteral("340"),
                                     QStringLiteral("60\u00a0% (55\u00a0% to 65\u00a0%)"),
                                     QStringLiteral("0.31 (0.22 to 0.40)"), none, none, none}));
        QCOMPARE(rows[0].size(), ui::JudgeWords::columns().size());
        QVERIFY(ui::JudgeWords::note(qualityAnalysis()).isEmpty());
        ui::QualityAnalysis alone = qualityAnalysis();
        alone.judges[0].compared = 0;
        QVERIFY(ui::JudgeWords::note(alone).contains(QStringLiteral("No person")));
        QVERIFY(ui::QualityWords::agreementNote(alone.agreement).contains(QStringLiteral("0.38 (0.30 to 0.46)")));
    }

    void aVerdictOfFewOrUnmetIsCautioned()
    {
        ui::RobustnessAnalysis found = robustnessAnalysis();
        QVERIFY(ui::RobustnessWords::caution(found).isEmpty());
        using rating::Caution;
        for (const Caution caution :
             {Caution::GroupsApart, Caution::NoFiniteDistances, Caution::NotConverged, Caution::FewVotes}) {
            found.report.cautions = {caution};
            QCOMPARE(ui::RobustnessWords::caution(found).count(QLatin1Char('.')), 1);
        }
        found.report.cautions = {Caution::GroupsApart, Caution::FewVotes};
        QVERIFY(ui::RobustnessWords::caution(found).contains(QStringLiteral("never met")));
        QVERIFY(ui::RobustnessWords::caution(found).endsWith(
            QStringLiteral("3,412 for 3 contestants: ways that agree may agree on chance.")));
    }

    // All columns, the selected rows, nothing that a spreadsheet would compute.
    void aTableIsCopiedForASpreadsheet()
    {
        ui::ReportTableModel model({{QStringLiteral("Name")}, {QStringLiteral("Change"), true}, {QStringLiteral("x")}});
        model.setRows({{{QStringLiteral("=cmd()"), QStringLiteral("b")}, {QStringLiteral("\u22123.5"), -3.5}, {}},
                       {{QStringLiteral("tab\there"), QStringLiteral("a")}, {QStringLiteral("+2"), 2.0}, {}}});
        QWidget parent;
        QTableView* table = ui::sortedTable(model, ui::ReportTableModel::SortRole, QStringLiteral("t"), &parent);
        table->setColumnHidden(2, true);
        QCOMPARE(ui::tableAsText(*table, ui::ReportTableModel::SortRole),
                 QStringLiteral("Name\tChange\tx\n'=cmd()\t-3.5\t\ntab here\t+2\t\n"));
        table->sortByColumn(0, Qt::AscendingOrder); // by the key
        table->selectRow(0);
        QGuiApplication::clipboard()->clear();
        table->findChild<QAction*>(QStringLiteral("copyNumbers"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tChange\tx\ntab here\t+2\t\n"));
        QGuiApplication::clipboard()->clear();
        parent.show();
        parent.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&parent));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Name\t")));
    }

    void aNarrowTableElidesThenHidesAndShowsAgain()
    {
        ui::ReportTableModel model(
            {{QStringLiteral("Name")}, {QStringLiteral("Number"), true}, {QStringLiteral("Spare"), true}});
        model.setRows(
            {{{QString(60, QLatin1Char('n')), {}}, {QStringLiteral("12345678"), 1}, {QStringLiteral("12345678"), 2}}});
        QWidget parent;
        QTableView* table = ui::sortedTable(model, ui::ReportTableModel::SortRole, QStringLiteral("t"), &parent);
        ui::FittedColumns columns(*table, {2});
        parent.show();
        table->resize(900, 300);
        columns.measure();
        const int number = table->columnWidth(1);
        const int name = table->columnWidth(0);
        table->resize(name + 2 * number - 30, 300);
        QVERIFY(table->columnWidth(0) < name && !table->isColumnHidden(2));
        QCOMPARE(table->columnWidth(1), number);
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        table->resize(number + 26 * table->fontMetrics().averageCharWidth() + 20, 300);
        QVERIFY(table->isColumnHidden(2) && !table->isColumnHidden(1));
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        table->resize(900, 300);
        QVERIFY(!table->isColumnHidden(2));
        QCOMPARE(table->columnWidth(0), name);
        columns.setUnwanted(2, true);
        QVERIFY(table->isColumnHidden(2));
    }

    void thePlanIsASentenceBarsAndATable()
    {
        const ui::PlanAnalysis plan = planAnalysis();
        const QString verdict = ui::PlanWords::verdict(plan);
        QVERIFY2(verdict.startsWith(QStringLiteral("1 of 2 neighbours in the ranking are told apart by 3,412 votes.")),
                 qPrintable(verdict));
        QVERIFY2(
            verdict.contains(QStringLiteral("alpha - gamma would be told apart next, after about 1,204 further votes")),
            qPrintable(verdict));
        QVERIFY(verdict.contains(QStringLiteral("80")));
        const auto bars = ui::PlanWords::differences(plan);
        QCOMPARE(bars[1].label, QStringLiteral("alpha - gamma"));
        QCOMPARE(*bars[1].lower, -30.0);
        QVERIFY2(bars[1].text.contains(QStringLiteral("80 battles; further votes: 1,204")), qPrintable(bars[1].text));
        QVERIFY(bars[0].text.contains(QStringLiteral("told apart")));
        QCOMPARE(ui::PlanWords::nextPairs(plan)[0].value, 1.75);
        ui::NeighboursModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(plan);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, ui::NeighboursModel::Needed), QStringLiteral("told apart"));
        QCOMPARE(cell(1, ui::NeighboursModel::Needed), QStringLiteral("1,204"));
        QCOMPARE(cell(1, ui::NeighboursModel::Interval), QStringLiteral("\u221230.0 to +50.0"));
        ui::PlanAnalysis apart = plan;
        apart.plan.components.push_back({"delta"});
        apart.plan.joins = {{0, 2}};
        QVERIFY(ui::PlanWords::joins(plan).isEmpty());
        QVERIFY(ui::PlanWords::joins(apart).contains(QStringLiteral("alpha - gamma")));
        QVERIFY(ui::PlanWords::verdict({}).contains(QStringLiteral("nothing can be planned")));
    }

    void costsAreSaidInWords()
    {
        const ui::FactorsAnalysis factors = factorsAnalysis();
        const rating::FactorFinding& price = factors.report.factors[0];
        const QString note = ui::FactorWords::note(factors, price);
        QVERIFY2(note.contains(QStringLiteral("Twice as much goes with +30.0 Elo (+12.0 to +48.0, 95\u00a0% interval; "
                                              "5 contestants).")),
                 qPrintable(note));
        QVERIFY(note.contains(QStringLiteral("Nobody is better and cheaper than: free, alpha, beta, epsilon, gamma.")));
        QVERIFY(note.contains(QStringLiteral("1 contestant(s) with the value 0")));
        QVERIFY(note.contains(QStringLiteral("Of 2 contestant(s)")));
        const auto points = ui::FactorWords::points(factors, price);
        QCOMPARE(points.size(), std::size_t{5});
        QCOMPARE(points[0].text,
                 QStringLiteral("alpha: 0.0500 for 1,000 answers, rating 980, interval 960 to 1,000, +2 Elo from the "
                                "trend, on the frontier"));
        QVERIFY(!points[2].frontier);
        const auto trend = ui::FactorWords::trend(price);
        QCOMPARE(trend.front().x, 0.05);
        QCOMPARE(trend.back().x, 12.0);
        QVERIFY(trend.front().lower < trend.front().y && trend.front().y < trend.front().upper);
        for (std::size_t i = 1; i < factors.report.factors.size(); ++i)
            QVERIFY(ui::FactorWords::note(factors, factors.report.factors[i]).contains(QStringLiteral("not")) ||
                    i == 4);
        rating::FactorFinding few = price;
        few.line.reset();
        few.points.resize(3);
        QVERIFY(ui::FactorWords::note(factors, few).contains(QStringLiteral("takes 5 contestants, and there are 2")));
        rating::FactorFinding chance = price;
        chance.line->p = 0.4;
        QVERIFY(ui::FactorWords::note(factors, chance).contains(QStringLiteral("Chance alone")));
    }

    void frozenBoardsAreLinesOfTheirOwn()
    {
        const ui::HistoryAnalysis history = historyAnalysis();
        const auto names = ui::SnapshotWords::names(history.snapshots);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names[0], QStringLiteral("week 1"));
        QVERIFY2(names[1].contains(QStringLiteral("26")), qPrintable(names[1])); // no name: the day
        const auto lines = ui::SnapshotWords::lines(history.snapshots);
        QCOMPARE(lines.size(), std::size_t{3});
        QCOMPARE(lines[0].name, QStringLiteral("alpha"));
        QCOMPARE(*lines[0].points[1].value.rating - *lines[0].points[0].value.rating, 10.0);
        QVERIFY(lines[0].points[0].text.startsWith(QStringLiteral("week 1: alpha: rank")));
        QVERIFY(ui::SnapshotWords::note({}).contains(QStringLiteral("Freeze this board")));
        QVERIFY(!ui::SnapshotWords::note(history.snapshots).contains(QStringLiteral("same contestants")));
        auto others = history.snapshots;
        others[1].board.rows.pop_back();
        QVERIFY(ui::SnapshotWords::note(others).contains(QStringLiteral("same contestants")));
    }

    void robustnessIsSaidInWordsAndNumbers()
    {
        using Words = ui::RobustnessWords;
        const ui::RobustnessAnalysis found = robustnessAnalysis();
        QCOMPARE(Words::verdict(found), QStringLiteral("alpha leads in 1 of 2 ways to compute the ranking. Up to 2 "
                                                       "contestants change their rank, by up to 1."));
        QVERIFY(Words::verdict({}).contains(QStringLiteral("no leader to question")));
        const auto five = Words::topFives(found);
        QCOMPARE(five.size(), std::size_t{3});
        QCOMPARE(five[2].text, QStringLiteral("gamma is among the first five in 1 of 2 ways"));
        const auto ways = Words::ways(found);
        QCOMPARE(ways[0][0].text, QStringLiteral("As on the leaderboard"));
        QCOMPARE(ways[1][0].text, QStringLiteral("Davidson, style, side A, votes independent"));
        QCOMPARE(ways[0][2].text, QStringLiteral("1 \u2013 2"));
        QVERIFY(!ways[1][2].key.isValid());
        QCOMPARE(ways[1][5].text, QStringLiteral("no finite distances"));
        const auto models = Words::models(found);
        QCOMPARE(models.size(), std::size_t{2}); // the third could not be fitted
        QCOMPARE(models[0].value, 0.0);
        QCOMPARE(models[1].text, QStringLiteral("ties half a win: log score \u22121.03000 a vote, \u221220.0 "
                                                "thousandths from the best"));
        QCOMPARE(Words::modelRows(found)[2][1].text, QString());
        const auto cells = Words::categoryCells(found, 1);
        QCOMPARE(cells.size(), std::size_t{1});
        QVERIFY2(cells[0].text.startsWith(QStringLiteral("beta, maths: +86.9 Elo")), qPrintable(cells[0].text));
        QVERIFY(Words::categoryCells(found, 9)[1].text.contains(QStringLiteral("within chance")));
        QVERIFY(Words::categoryNote(found).startsWith(QStringLiteral("In 1 of 1 categories")));
        QCOMPARE(Words::categories(found)[1][5].text, QStringLiteral("too few contestants"));
        QCOMPARE(Words::cells(found)[0][3].text, QStringLiteral("17.4"));
        QCOMPARE(Words::variants(found)[0].value, -20.0);
        QVERIFY(Words::variantsNote({}).contains(QStringLiteral("Choose three or more")));
        QVERIFY(Words::heldOutNote({}).contains(QStringLiteral("No vote can be predicted")));
    }

    void historyIsLinesDriftAndDays()
    {
        const ui::HistoryAnalysis history = historyAnalysis();
        const QString verdict = ui::HistoryWords::verdict(history);
        QVERIFY2(verdict.startsWith(QStringLiteral("1 of 2 contestants changed over time")), qPrintable(verdict));
        QVERIFY(ui::HistoryWords::slicesNote(history).contains(QStringLiteral("not everyone can be compared")));
        const auto lines = ui::HistoryWords::lines(history);
        QCOMPARE(lines.size(), std::size_t(2)); // gamma has no rating
        QCOMPARE(lines[0].name, QStringLiteral("beta"));
        QCOMPARE(*lines[0].points[2].value.rating, 1080.0);
        QVERIFY2(lines[0].points[2].text.contains(QStringLiteral("1,080 (990 to 1,100) in 20 battles")),
                 qPrintable(lines[0].points[2].text));
        const auto drift = ui::HistoryWords::drift(history, 10);
        QCOMPARE(drift.size(), std::size_t(2));
        QCOMPARE(drift[0].label, QStringLiteral("beta"));
        QVERIFY(!drift[0].text.contains(QStringLiteral("within chance")));
        QVERIFY(drift[1].text.contains(QStringLiteral("within chance")));
        const auto days = ui::HistoryWords::days(history);
        QCOMPARE(days[0].day, QDate(2024, 10, 25));
        QCOMPARE(days[2].count, 40.0);
        QVERIFY(ui::HistoryWords::verdict({}).contains(QStringLiteral("nothing can be said about time")));
    }

    void aTableIsSortedByTheKeyboard()
    {
        ui::ReportTableModel model({{QStringLiteral("Name")}, {QStringLiteral("Value"), true}});
        model.setRows({{{QStringLiteral("a"), QStringLiteral("a")}, {QStringLiteral("2"), 2.0}},
                       {{QStringLiteral("b"), QStringLiteral("b")}, {QStringLiteral("10"), 10.0}}});
        QWidget window;
        auto* table = ui::sortedTable(model, ui::ReportTableModel::SortRole, QStringLiteral("Values"), &window);
        const auto first = [&] { return table->model()->index(0, 0).data().toString(); };
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(first(), QStringLiteral("a"));
        QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(first(), QStringLiteral("b")); // by number, not by text
    }

    void theAnnotatorsAreATable()
    {
        ui::AnnotatorsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuality(qualityAnalysis());
        QCOMPARE(model.rowCount(), 1);
        const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(ui::AnnotatorsModel::Annotator), QStringLiteral("ben"));
        QCOMPARE(cell(ui::AnnotatorsModel::ShareA), QStringLiteral("75"));
        QCOMPARE(cell(ui::AnnotatorsModel::Agree), QStringLiteral("\u22123.5"));
        QCOMPARE(cell(ui::AnnotatorsModel::Removal), QStringLiteral("+12.0 (beta)"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestAnalysisWords)
#include "tst_analysis_words.moc"
