// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/annotators_model.h"
#include "ui/analysis/pairs_words.h"
#include "ui/analysis/quality_words.h"
#include "ui/analysis/style_words.h"
#include "ui/analysis_fixture.h"
#include "ui/charts/chart_card.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/leaderboard/current_query.h"
#include "ui/widget_texts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;

class TestAnalysisPage final : public QObject
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

    void everyTabLoadsWhenItIsShown()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.activate();
        source.style(styleAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::Style));
        page.showTab(ui::AnalysisPage::Pairs);
        QVERIFY(!page.isShowing(ui::AnalysisPage::Pairs));
        source.pairs(pairsAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::Pairs));
        page.showTab(ui::AnalysisPage::Quality);
        source.quality(qualityAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::Quality));
        QCOMPARE(source.loads, 3);
    }

    void anotherQueryDropsTheNumbersAndTheLateAnswer()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.activate();
        const auto late = source.style;
        exchange::BoardQuery other;
        other.options.ties = rating::TieRule::Drop;
        query.setQuery(other);
        QVERIFY(source.lastQuery == other);
        late(styleAnalysis());
        QVERIFY(!page.isShowing(ui::AnalysisPage::Style));
        source.style(styleAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::Style));
    }

    void deactivatingLeavesNoNameInAnyWidget()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.resize(1200, 800);
        page.show();
        page.activate();
        source.style(styleAnalysis());
        page.showTab(ui::AnalysisPage::Pairs);
        source.pairs(pairsAnalysis());
        page.showTab(ui::AnalysisPage::Quality);
        source.quality(qualityAnalysis());
        for (auto* button : page.findChildren<QPushButton*>(QStringLiteral("showAsTable")))
            if (button->isEnabled())
                button->click();
        QVERIFY(everyText(page).contains(QStringLiteral("beta")));
        page.deactivate();
        for (const char* name : {"alpha", "beta", "gamma"})
            QVERIFY2(!everyText(page).contains(QString::fromLatin1(name)), qPrintable(everyText(page)));
        source.quality(qualityAnalysis()); // too late
        QVERIFY(!everyText(page).contains(QStringLiteral("beta")));
    }

    void cardsStandBelowEachOtherInANarrowWindow()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.show();
        page.activate();
        source.style(styleAnalysis());
        page.showTab(ui::AnalysisPage::Pairs);
        source.pairs(pairsAnalysis());
        const auto left = [&] {
            QList<int> all;
            for (auto* card : page.findChildren<ui::ChartCard*>())
                if (card->isVisible())
                    all << card->x();
            return all;
        };
        const auto settledAt = [&](int width) {
            page.resize(width, 800);
            QTest::qWait(50);
            QCOMPARE(page.width(), width);
            for (auto* scroll : page.findChild<QTabWidget*>()->findChildren<QScrollArea*>())
                if (scroll->isVisible() && scroll->widget()->inherits("joust::ui::CardPane"))
                    QVERIFY(!scroll->horizontalScrollBar()->isVisible());
        };
        settledAt(1400);
        QCOMPARE(left().size(), 4);
        QVERIFY(left()[0] < left()[1]);
        QCOMPARE(left()[0], left()[2]);
        settledAt(700);
        QCOMPARE(left().size(), 4);
        QCOMPARE(left(), QList<int>(4, left()[0]));
        settledAt(1400);
        QVERIFY(left()[0] < left()[1]);
    }

    void errorsAndNoVotesAreSentences()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.show();
        page.activate();
        source.style(base::Error{base::ErrorCode::Corrupt, "x"});
        QVERIFY(everyText(page).contains(QStringLiteral("Try again")));
        page.activate();
        source.style(ui::StyleAnalysis());
        QVERIFY(page.findChild<ui::EmptyState*>()->isVisible());
        page.activate();
        Q_EMIT page.findChild<ui::BusyBar*>()->cancelRequested();
        QCOMPARE(source.cancels, 1);
    }

    void everyChartAndTableHasAName()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.activate();
        source.style(styleAnalysis());
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            const bool reachable = widget->isVisibleTo(&page) && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                   !widget->inherits("QTabBar") && !widget->inherits("QTabWidget") &&
                                   !widget->inherits("QAbstractScrollArea");
            if (!reachable)
                continue;
            const QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(shown && !shown->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

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
        QCOMPARE(findings.size(), std::size_t(5));
        QVERIFY(findings[0].verdict == Verdict::Look); // 53 to 59 % is not even
        QVERIFY(findings[1].verdict == Verdict::Sound);
        QVERIFY(findings[1].text.contains(QStringLiteral("0.41 (0.35 to 0.47)")));
        QVERIFY(findings[2].verdict == Verdict::Look);
        QVERIFY(findings[3].text.contains(QStringLiteral("19 of 3,412")));
        QVERIFY(findings[4].verdict == Verdict::Sound);
        for (const auto& finding : ui::QualityWords::findings({}))
            QVERIFY(!finding.text.isEmpty() && !finding.text.contains(QStringLiteral("nan")));
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

QTEST_MAIN(TestAnalysisPage)
#include "tst_analysis_page.moc"
