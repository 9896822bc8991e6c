// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board_fixture.h"
#include "ui/charts/ratings_chart.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/leaderboard/choice_chip.h"
#include "ui/leaderboard/leaderboard_model.h"
#include "ui/leaderboard/leaderboard_page.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/widget_texts.h"

#include <QApplication>
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

    void activatingLoadsAndShowsTheRows()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
        page.activate();
        QCOMPARE(source.loads, 1);
        source.answer(smallBoard());
        QCOMPARE(table(page)->model()->rowCount(), 3);
        QVERIFY(child<QLabel>(page, "boardSentence")->text().startsWith(QStringLiteral("3,412 votes")));
    }

    void deactivatingLeavesNoNameInAnyWidget()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
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
        ui::LeaderboardPage page(source);
        page.activate();
        page.deactivate();
        QCOMPARE(source.cancels, 1);
        source.kept.front()(smallBoard());
        QVERIFY(!page.board());
        QCOMPARE(table(page)->model()->rowCount(), 0);
    }

    void choosingEloComputesAgain()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
        page.activate();
        source.answer(smallBoard());
        auto* chip = child<ui::ChoiceChip>(page, "methodChip");
        chip->menu()->actions().at(1)->trigger();
        QCOMPARE(source.loads, 2);
        QVERIFY(source.lastOptions.method == rating::Method::Elo);
        QVERIFY(chip->text().contains(QStringLiteral("order")));
    }

    void stoppingKeepsTheBoardThatTheChipsThenDescribe()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
        page.activate();
        source.answer(smallBoard());
        auto* chip = child<ui::ChoiceChip>(page, "tiesChip");
        chip->menu()->actions().at(1)->trigger();
        Q_EMIT page.findChild<ui::BusyBar*>()->cancelRequested();
        QCOMPARE(chip->value(), static_cast<int>(rating::TieRule::Half));
        QCOMPARE(table(page)->model()->rowCount(), 3);
    }

    void anErrorShowsNoRowsOfOtherOptions()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
        page.activate();
        source.answer(smallBoard());
        page.reload();
        source.answer(base::Error{base::ErrorCode::Corrupt, "x"});
        QCOMPARE(table(page)->model()->rowCount(), 0);
        QVERIFY(everyText(page).contains(QStringLiteral("Try again")));
    }

    void withoutVotesItOffersABattle()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
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
        ui::LeaderboardPage page(source);
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
        ui::LeaderboardPage page(source);
        page.resize(1100, 700);
        page.show();
        page.activate();
        source.answer(smallBoard());
        auto* view = table(page);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 1));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("\tbeta\t")));
        QVERIFY(!text.contains(QStringLiteral("\talpha\t")));
    }

    void sortingByRatingTurnsTheOrder()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
        page.activate();
        source.answer(smallBoard());
        auto* view = table(page);
        view->sortByColumn(ui::LeaderboardModel::Rating, Qt::AscendingOrder);
        QCOMPARE(view->model()->index(0, ui::LeaderboardModel::Contestant).data().toString(), QStringLiteral("gamma"));
    }

    void aReloadKeepsTheSelectedContestant()
    {
        ScriptedLeaderboardSource source;
        ui::LeaderboardPage page(source);
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
        ui::LeaderboardPage page(source);
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
