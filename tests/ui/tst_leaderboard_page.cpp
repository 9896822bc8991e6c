// SPDX-License-Identifier: GPL-3.0-or-later
// What the leaderboard shows, and of whom.
#include "ui/board_fixture.h"
#include "ui/charts/ratings_chart.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/leaderboard/board_freezer.h"
#include "ui/leaderboard/current_query.h"
#include "ui/leaderboard/leaderboard_model.h"
#include "ui/leaderboard/leaderboard_page.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/widget_texts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
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
        one.filter.annotators = {"ann"};
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

    void theNumbersAreCopiedForASpreadsheet()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.activate();
        rating::Leaderboard board = smallBoard();
        board.rows[1].name = "=beta(1)";
        source.answer(board);
        page.findChild<QAction*>(QStringLiteral("copyNumbersAction"))->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 5); // headings, three rows, and nothing after the last newline
        QVERIFY(lines[0].startsWith(QStringLiteral("Rank\tContestant\tRating\t")));
        QCOMPARE(lines[2].section(QLatin1Char('\t'), 1, 2), QStringLiteral("'=beta(1)\t1190.00"));
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

    // The plot says what the interval's numbers say; who it is nothing else says.
    void columnsThatCanBeSparedGiveWayToNames()
    {
        const QString name = QStringLiteral("RedPajama-INCITE Chat (7B)");
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.resize(1400, 600);
        page.show();
        page.activate();
        source.answer(boardOf({ratedRow(name.toStdString(), 1, 1, 1, 1204.4, 20.0, 24.0)}));
        auto* view = table(page);
        QVERIFY(!view->isColumnHidden(ui::LeaderboardModel::Interval));
        const int needed = view->columnWidth(ui::LeaderboardModel::Contestant);
        page.resize(760, 600);
        QTRY_VERIFY(view->isColumnHidden(ui::LeaderboardModel::Interval));
        QVERIFY(view->columnWidth(ui::LeaderboardModel::Contestant) >= needed * 9 / 10);
        page.resize(1400, 600);
        QTRY_VERIFY(!view->isColumnHidden(ui::LeaderboardModel::Interval)); // comes back with the room
        QVERIFY(view->columnWidth(ui::LeaderboardModel::Interval) >
                view->fontMetrics().horizontalAdvance(QStringLiteral("Interval")));
    }

    void aColumnThatSomebodyAskedForStays()
    {
        ScriptedLeaderboardSource source;
        ui::CurrentQuery query;
        ui::LeaderboardPage page(source, query);
        page.resize(760, 600);
        page.show();
        page.activate();
        source.answer(boardOf({ratedRow("RedPajama-INCITE Chat (7B)", 1, 1, 1, 1204.4, 20.0, 24.0)}));
        auto* view = table(page);
        QTRY_VERIFY(view->isColumnHidden(ui::LeaderboardModel::Interval));
        QMenu menu;
        view->addColumnActions(menu);
        menu.actions().first()->setChecked(true);
        QVERIFY(!view->isColumnHidden(ui::LeaderboardModel::Interval));
        page.resize(700, 600);
        QVERIFY(!view->isColumnHidden(ui::LeaderboardModel::Interval));
    }
};

QTEST_MAIN(TestLeaderboardPage)
#include "tst_leaderboard_page.moc"
