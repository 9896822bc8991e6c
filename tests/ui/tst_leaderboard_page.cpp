// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board_fixture.h"
#include "ui/charts/ratings_chart.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/leaderboard/board_freezer.h"
#include "ui/leaderboard/choice_chip.h"
#include "ui/leaderboard/contestants_dialog.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/leaderboard_model.h"
#include "ui/leaderboard/leaderboard_page.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/view_keeper.h"
#include "ui/widget_texts.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;

class TestLeaderboardPage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

    template <typename Widget>
    static Widget* child(ui::LeaderboardPage& page, const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    static ui::LeaderboardView* table(ui::LeaderboardPage& page)
    {
        return child<ui::LeaderboardView>(page, "leaderboardTable");
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void contestantsAreChosenInADialogAndCountedOnAChip()
    {
        ScriptedLeaderboardSource source;
        source.facets.contestants = {{"alpha", 40}, {"beta", 30}, {"gamma", 20}};
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        ui::ContestantsDialog::ask(query, &page);
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("contestantsDialog"));
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("BET"));
        QVERIFY(list->item(0)->isHidden() && !list->item(1)->isHidden());
        list->item(1)->setCheckState(Qt::Unchecked);
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!ok->isEnabled()); // a ranking needs two
        list->item(0)->setCheckState(Qt::Checked);
        ok->click();
        QCOMPARE(query.query().filter.contestants, (std::vector<std::string>{"alpha", "gamma"}));
        QVERIFY(source.lastQuery == query.query());
        page.deactivate();
        QVERIFY(everyText(page).contains(QStringLiteral("2 contestant(s)")));
        QVERIFY(!everyText(page).contains(QStringLiteral("alpha")));
    }

    void aFrozenBoardIsNamedAndLaterComparedWith()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        QVERIFY(table(page)->isColumnHidden(ui::LeaderboardModel::Since));
        auto* freezer = page.findChild<ui::BoardFreezer*>();
        freezer->freeze(QStringLiteral("  week   1 "));
        QCOMPARE(source.frozenName, QStringLiteral("week 1"));
        QVERIFY(*source.frozenQuery == query.query());
        QVERIFY(everyText(page).contains(QStringLiteral("Frozen: 3 contestants, 3,412 votes.")));
        page.reload();
        exchange::Snapshot before;
        before.name = "week 1";
        before.createdUtc = "2026-11-02T10:00:00.000Z";
        before.board = smallBoard();
        std::swap(before.board.rows[0].rank, before.board.rows[1].rank);
        ui::RankedBoard ranked{query.query(), smallBoard(), std::nullopt, std::nullopt};
        ranked.since = ui::BoardSince{before, exchange::changesSince(before.board, ranked.board)};
        source.answer(base::Result<ui::RankedBoard>(ranked));
        QVERIFY(!table(page)->isColumnHidden(ui::LeaderboardModel::Since));
        QVERIFY(child<QLabel>(page, "boardSince")->text().contains(QStringLiteral("\"week 1\"")));
        page.deactivate();
        QVERIFY(!everyText(page).contains(QStringLiteral("week 1")));
        source.refusal = base::Error{base::ErrorCode::NotAllowed, "there are no votes to rank"};
        page.activate();
        freezer->freeze({});
        QVERIFY(!everyText(page).contains(QStringLiteral("Frozen:")));
        QVERIFY(everyText(page).contains(QStringLiteral("Nothing was frozen")));
        source.refusal.reset();
        source.frozenQuery.reset();
        exchange::BoardQuery one;
        one.filter.annotator = "ann";
        query.setQuery(one);
        freezer->freeze({});
        QVERIFY(!source.frozenQuery);
        QVERIFY(everyText(page).contains(QStringLiteral("could never be taken out again")));
    }

    void activatingLoadsAndShowsTheRows()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        QCOMPARE(source.loads, 1);
        source.answer(smallBoard());
        QCOMPARE(table(page)->model()->rowCount(), 3);
        QVERIFY(child<QLabel>(page, "boardSentence")->text().startsWith(QStringLiteral("3,412 votes")));
    }

    void deactivatingLeavesNoNameInAnyWidget()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.resize(1100, 700);
        page.show();
        page.activate();
        source.answer(largeBoard(12));
        QVERIFY(everyText(page).contains(QStringLiteral("contestant-7")));
        child<QPushButton>(page, "chartChip")->click();
        page.findChild<ui::RatingsChart*>()->plot()->setCurrentRow(3);
        page.deactivate();
        QVERIFY2(!everyText(page).contains(QStringLiteral("contestant-")), qPrintable(everyText(page)));
        QVERIFY(!page.board());
        QVERIFY(page.findChild<ui::RatingsChart*>()->plot()->rows().empty());
    }

    void anAnswerThatComesAfterDeactivatingIsDropped()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        page.deactivate();
        QCOMPARE(source.cancels, 1);
        source.kept.front()(ScriptedLeaderboardSource::ranked(smallBoard()));
        QVERIFY(!page.board());
        QCOMPARE(table(page)->model()->rowCount(), 0);
    }

    void choosingEloComputesAgain()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        auto* chip = child<ui::ChoiceChip>(page, "methodChip");
        chip->menu()->actions().at(1)->trigger();
        QCOMPARE(source.loads, 2);
        QVERIFY(source.lastQuery.options.method == rating::Method::Elo);
        QVERIFY(chip->text().contains(QStringLiteral("order")));
    }

    void stoppingKeepsTheBoardThatTheChipsThenDescribe()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        auto* chip = child<ui::ChoiceChip>(page, "tiesChip");
        chip->menu()->actions().at(1)->trigger();
        Q_EMIT page.findChild<ui::BusyBar*>()->cancelRequested();
        QCOMPARE(chip->value(), static_cast<int>(rating::TieRule::Half));
        QCOMPARE(table(page)->model()->rowCount(), 3);
    }

    void aCovariateShowsTheRanksItChanges()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        QVERIFY(table(page)->isColumnHidden(ui::LeaderboardModel::Change));
        exchange::BoardQuery styled;
        styled.options.controls = rating::styleControls();
        query.setQuery(styled);
        rating::Leaderboard plain = smallBoard();
        std::swap(plain.rows[0].name, plain.rows[2].name);
        source.answer(smallBoard(), plain);
        QVERIFY(!table(page)->isColumnHidden(ui::LeaderboardModel::Change));
        const QModelIndex first = table(page)->model()->index(0, ui::LeaderboardModel::Change);
        QCOMPARE(first.data(ui::LeaderboardModel::ChangeRole).toInt(), 2);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString().left(4), QStringLiteral("up 2"));
        auto* chip = child<QPushButton>(page, "covariatesChip");
        QVERIFY(chip->text().contains(QStringLiteral("length, headers, lists, bold")));
    }

    void everyFilterIsAChipThatRemovesIt()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.show();
        page.activate();
        exchange::BoardQuery filtered;
        filtered.filter.category = "code & maths";
        filtered.filter.includeLeaked = true;
        query.setQuery(filtered);
        QPushButton* chip = nullptr;
        int shown = 0;
        for (QPushButton* one : page.findChildren<QPushButton*>(QStringLiteral("filterChip"))) {
            shown += one->isVisible() ? 1 : 0;
            if (one->text().startsWith(QStringLiteral("code && maths")))
                chip = one;
        }
        QCOMPARE(shown, 2);
        QVERIFY(chip);
        QCOMPARE(chip->accessibleName(), QStringLiteral("Remove the filter code & maths"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!source.lastQuery.filter.category);
        QVERIFY(source.lastQuery.filter.includeLeaked);
    }

    void menusOfferWhatTheVotesHave()
    {
        ScriptedLeaderboardSource source;
        source.facets.categories = {{"code", 3}, {"maths", 2}};
        source.facets.languages = {{"en", 5}};
        source.facets.first = 1793491200.0;
        source.facets.last = 1793491200.0 + 20 * 86400.0;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        QMenu* menu = child<QPushButton>(page, "addFilterChip")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList offered;
        for (const QAction* action : menu->actions())
            offered << action->text();
        QCOMPARE(offered,
                 QStringList({QStringLiteral("Category"), QStringLiteral("Date"), QStringLiteral("Count these too")}));
        menu->actions().front()->menu()->actions().at(2)->trigger(); // all, a separator, code
        QCOMPARE(source.lastQuery.filter.category, std::optional<std::string>("code"));
    }

    void eloTurnsOffWhatItDoesNotKnow()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        exchange::BoardQuery styled;
        styled.options.controls = rating::styleControls();
        styled.options.ties = rating::TieRule::Davidson;
        query.setQuery(styled);
        child<ui::ChoiceChip>(page, "methodChip")->menu()->actions().at(1)->trigger();
        QVERIFY(rating::validate(source.lastQuery.options).has_value());
        QVERIFY(source.lastQuery.options.controls.empty());
        QVERIFY(!child<QPushButton>(page, "covariatesChip")->isEnabled());
    }

    void copiesTheCommandThatPrintsTheSameNumbers()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        exchange::BoardQuery filtered;
        filtered.options.ties = rating::TieRule::Drop;
        query.setQuery(filtered);
        auto* controls = page.findChild<ui::BoardControls*>();
        Q_EMIT controls->copyCommandRequested();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("joust-cli rank '/data/my study.joust' --ties drop"));
    }

    void aSavedViewComesBack()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        exchange::BoardQuery strict;
        strict.options.level = 0.99;
        query.setQuery(strict);
        page.findChild<ui::ViewKeeper*>()->saveAs(QStringLiteral(" strict  ones "));
        auto* controls = page.findChild<ui::BoardControls*>();
        QCOMPARE(controls->views().size(), std::size_t(1));
        QCOMPARE(controls->views().front().name, std::string("strict ones"));
        Q_EMIT controls->resetRequested();
        QCOMPARE(source.lastQuery.options.level, 0.95);
        Q_EMIT controls->viewChosen(0);
        QCOMPARE(source.lastQuery.options.level, 0.99);
        source.refusal = base::Error{base::ErrorCode::ReadOnly, "x"};
        Q_EMIT controls->viewRemoved(0);
        QCOMPARE(controls->views().size(), std::size_t(1));
    }

    void tableAndChartShowTheSameContestant()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.resize(1100, 700);
        page.show();
        page.activate();
        source.answer(smallBoard());
        table(page)->sortByColumn(ui::LeaderboardModel::Rating, Qt::AscendingOrder);
        table(page)->setCurrentIndex(table(page)->model()->index(0, 0)); // gamma, the last of the board
        auto* chart = page.findChild<ui::RatingsChart*>();
        QCOMPARE(chart->plot()->currentRow(), 2);
        Q_EMIT chart->currentRowChanged(0);
        QCOMPARE(table(page)->currentBoardRow(), 0);
    }

    void anErrorShowsNoRowsOfOtherOptions()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        page.reload();
        source.answer(base::Result<ui::RankedBoard>(base::Error{base::ErrorCode::Corrupt, "x"}));
        QCOMPARE(table(page)->model()->rowCount(), 0);
        QVERIFY(everyText(page).contains(QStringLiteral("Try again")));
    }

    void withoutVotesItOffersABattle()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.show();
        QSignalSpy start(&page, &ui::LeaderboardPage::startBattleRequested);
        page.activate();
        rating::Leaderboard empty;
        source.answer(empty);
        auto* state = page.findChild<ui::EmptyState*>();
        QVERIFY(state->isVisible());
        QVERIFY(everyText(page).contains(QStringLiteral("No votes yet.")));
        QTest::mouseClick(state->button(), Qt::LeftButton);
        QCOMPARE(start.size(), 1);
    }

    void whyShowsTheReasonsForWhatWasLeftOut()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.show();
        page.activate();
        source.answer(smallBoard());
        auto* reasons = child<QLabel>(page, "exclusionReasons");
        QVERIFY(!reasons->isVisible());
        QTest::mouseClick(child<QPushButton>(page, "whyButton"), Qt::LeftButton);
        QVERIFY(reasons->isVisible());
        QVERIFY(reasons->text().contains(QStringLiteral("35: retracted")));
    }

    void controlCCopiesTheSelectedRows()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.resize(1100, 700);
        page.show();
        page.activate();
        source.answer(smallBoard());
        auto* view = table(page);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, ui::LeaderboardModel::Contestant));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("\tbeta\t")));
        QVERIFY(!text.contains(QStringLiteral("\talpha\t")));
    }

    void sortingByRatingTurnsTheOrder()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        auto* view = table(page);
        view->sortByColumn(ui::LeaderboardModel::Rating, Qt::AscendingOrder);
        QCOMPARE(view->model()->index(0, ui::LeaderboardModel::Contestant).data().toString(), QStringLiteral("gamma"));
    }

    void aReloadKeepsTheSelectedContestant()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        source.answer(smallBoard());
        auto* view = table(page);
        view->selectRow(1);
        page.reload();
        source.answer(smallBoard());
        const QModelIndexList rows = view->selectionModel()->selectedRows(ui::LeaderboardModel::Contestant);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().data().toString(), QStringLiteral("beta"));
    }

    void theColumnsFitTheSmallestWindow()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.resize(840, 560); // 1024x640 without rail and status bar
        page.show();
        page.activate();
        source.answer(smallBoard());
        auto* view = table(page);
        QVERIFY2(view->horizontalHeader()->length() <= view->viewport()->width(),
                 qPrintable(QString::number(view->horizontalHeader()->length())));
    }
};

QTEST_MAIN(TestLeaderboardPage)
#include "tst_leaderboard_page.moc"
