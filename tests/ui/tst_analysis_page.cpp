// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the analysis: loading, cards, keyboard, names.
#include "ui/analysis/analysis_page.h"
#include "ui/analysis/pairs_tab.h"
#include "ui/analysis/robustness_tab.h"
#include "ui/analysis_fixture.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/leaderboard/current_query.h"
#include "ui/widget_texts.h"

#include <QAccessible>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
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
        page.showTab(ui::AnalysisPage::Factors);
        source.factors(factorsAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::Factors));
        page.showTab(ui::AnalysisPage::History);
        source.history(historyAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::History));
        page.showTab(ui::AnalysisPage::Plan);
        source.plan(planAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::Plan));
        page.showTab(ui::AnalysisPage::Robustness);
        source.robustness(robustnessAnalysis());
        QVERIFY(page.isShowing(ui::AnalysisPage::Robustness));
        QCOMPARE(source.loads, 7);
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
        page.showTab(ui::AnalysisPage::Factors);
        source.factors(factorsAnalysis());
        page.showTab(ui::AnalysisPage::History);
        source.history(historyAnalysis());
        page.showTab(ui::AnalysisPage::Plan);
        source.plan(planAnalysis());
        page.showTab(ui::AnalysisPage::Robustness);
        source.robustness(robustnessAnalysis());
        for (auto* button : page.findChildren<QPushButton*>(QStringLiteral("showAsTable")))
            if (button->isEnabled())
                button->click();
        QVERIFY(everyText(page).contains(QStringLiteral("beta")));
        page.deactivate();
        for (const char* name : {"alpha", "beta", "gamma"})
            QVERIFY2(!everyText(page).contains(QString::fromLatin1(name)), qPrintable(everyText(page)));
        source.robustness(robustnessAnalysis()); // too late
        QVERIFY(!everyText(page).contains(QStringLiteral("beta")));
    }

    void judgesAreATableOnlyWhereThereAreSome()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.resize(1200, 800);
        page.show();
        page.activate();
        page.showTab(ui::AnalysisPage::Quality);
        source.quality(qualityAnalysis());
        auto* table = page.findChild<QTableView*>(QStringLiteral("judgesTable"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        page.deactivate();
        QVERIFY(!everyText(page).contains(QStringLiteral("gpt-judge")));
        page.activate();
        ui::QualityAnalysis without = qualityAnalysis();
        without.judges.clear();
        source.quality(without);
        QVERIFY(!table->isVisible());
    }

    void aVerdictThatMayMisleadHasItsCautionBesideIt()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.show();
        page.activate();
        page.showTab(ui::AnalysisPage::Robustness);
        ui::RobustnessAnalysis apart = robustnessAnalysis();
        apart.report.cautions = {rating::Caution::GroupsApart};
        source.robustness(apart);
        const auto* caution = page.findChild<ui::RobustnessTab*>()->findChild<ui::MessageStrip*>();
        QVERIFY(caution->isVisible());
        QVERIFY(caution->text().contains(QStringLiteral("Some contestants never met")));
        page.activate();
        source.robustness(robustnessAnalysis());
        QVERIFY(!caution->isVisible());
    }

    // The Leaderboard page need not have been opened before.
    void filtersOfferWhatTheVotesHave()
    {
        ScriptedAnalysisSource source;
        source.facets.categories = {{"code", 3}, {"maths", 2}};
        source.facets.annotators = {{"ann", 3}, {"ben", 2}};
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.activate();
        QMenu* menu = page.findChild<QPushButton*>(QStringLiteral("addFilterChip"))->menu();
        Q_EMIT menu->aboutToShow();
        QStringList offered;
        for (const QAction* action : menu->actions())
            offered << action->text();
        QCOMPARE(offered, QStringList({QStringLiteral("Category"), QStringLiteral("Annotators..."),
                                       QStringLiteral("Count these too")}));
    }

    void variantsAreChosenInADialogAndAskedFor()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.resize(1200, 800);
        page.show();
        page.activate();
        page.showTab(ui::AnalysisPage::Robustness);
        ui::RobustnessAnalysis without = robustnessAnalysis();
        without.report.options.variants.clear();
        without.report.variants.clear();
        source.robustness(without);
        QVERIFY(source.variants.empty());
        QVERIFY(!page.findChild<QTableView*>(QStringLiteral("variantsTable"))->isVisible());
        page.findChild<QPushButton*>(QStringLiteral("chooseVariants"))->click();
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("contestantsDialog"));
        auto* list = dialog->findChild<QListWidget*>();
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QCOMPARE(list->count(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!ok->isEnabled()); // that takes three
            list->item(i)->setCheckState(Qt::Checked);
        }
        ok->click();
        QCOMPARE(source.variants, (std::vector<std::string>{"alpha", "beta", "gamma"}));
        QVERIFY(query.query().filter.contestants.empty()); // who is ranked stays as it was
        source.robustness(robustnessAnalysis());
        QVERIFY(page.findChild<QTableView*>(QStringLiteral("variantsTable"))->isVisible());
        page.deactivate();
        QVERIFY(!everyText(page).contains(QStringLiteral("alpha")));
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

    void chipsStandBesideTheTitleOrBelowItInOneLine()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.show();
        const auto settledAt = [&](int width) {
            page.resize(width, 800);
            QTest::qWait(50);
            QCOMPARE(page.width(), width);
        };
        const auto* title = page.findChild<QLabel*>(QStringLiteral("pageTitle"));
        const auto top = [&](const char* name) {
            const auto* chip = page.findChild<QWidget*>(QString::fromLatin1(name));
            return chip->mapTo(&page, QPoint(0, chip->height() / 2)).y();
        };
        const auto bottomOfTitle = [&] { return title->mapTo(&page, QPoint(0, title->height())).y(); };
        settledAt(1800);
        QVERIFY(top("methodChip") < bottomOfTitle());
        QCOMPARE(top("methodChip"), top("addFilterChip"));
        const auto* chips = page.findChild<QWidget*>(QStringLiteral("methodChip"))->parentWidget();
        settledAt(chips->sizeHint().width() + 100); // too little beside the title, enough below it
        QVERIFY(top("methodChip") > bottomOfTitle());
        QCOMPARE(top("methodChip"), top("addFilterChip"));
        settledAt(1800);
        QVERIFY(top("methodChip") < bottomOfTitle());
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

    void aCellOfTheMapLeadsToItsPair()
    {
        ScriptedAnalysisSource source;
        ui::CurrentQuery query;
        ui::AnalysisPage page(source, query);
        page.setBattlesOffered(true);
        page.activate();
        page.showTab(ui::AnalysisPage::Pairs);
        source.pairs(pairsAnalysis());
        QSignalSpy asked(&page, &ui::AnalysisPage::pairRequested);
        ui::ChartView* map = page.findChild<ui::PairsTab*>()->cards().front()->view();
        map->resize(500, 400);
        QTest::keyClick(map, Qt::Key_Return); // nothing is pointed at yet
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(map, Qt::Key_Right); // gamma, the best, against the second
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0], QVariantList({QStringLiteral("gamma"), QStringLiteral("beta")}));
        const QRectF cell = map->picture()->markArea(5, QSizeF(map->size()) - QSizeF(8, 8), map->font());
        QTest::mouseClick(map, Qt::LeftButton, {}, (cell.center() + QPointF(4, 4)).toPoint());
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[1], QVariantList({QStringLiteral("beta"), QStringLiteral("alpha")}));
        page.deactivate();
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
    }
};

QTEST_MAIN(TestAnalysisPage)
#include "tst_analysis_page.moc"
