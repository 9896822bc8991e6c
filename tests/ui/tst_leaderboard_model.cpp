// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board_fixture.h"
#include "ui/charts/interval_axis.h"
#include "ui/leaderboard/board_sort.h"
#include "ui/leaderboard/board_text.h"
#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/leaderboard_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace joust;
using namespace joust::test;
using ui::LeaderboardModel;

namespace {

rating::LeaderboardRow unbeaten()
{
    rating::LeaderboardRow row;
    row.name = "unbeaten";
    row.lower = 1204.2;
    row.bounded = rating::Bound::AtLeast;
    row.battles = 3;
    row.wins = 3;
    return row;
}

// "1 - 2 | alpha | 1,204 | ...": a row as it is shown, so that a test reads like the table.
QString shown(const QAbstractItemModel& model, int row, std::initializer_list<int> columns)
{
    QStringList cells;
    for (const int column : columns)
        cells << model.index(row, column).data().toString();
    return cells.join(QStringLiteral(" | "));
}

} // namespace

class TestLeaderboardModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theModelKeepsTheRulesOfItemModels()
    {
        LeaderboardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(smallBoard().rows);
        model.setRows(largeBoard(60).rows);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theColumnSinceSaysWhatChangedInSignsAndInWords()
    {
        LeaderboardModel model;
        model.setRows(smallBoard().rows);
        QCOMPARE(shown(model, 0, {LeaderboardModel::Since}), QString());
        model.setRows(smallBoard().rows, nullptr, {{true, 2, 14.4}, {true, -1, -3.0}, {}});
        QCOMPARE(shown(model, 0, {LeaderboardModel::Since}), QStringLiteral("\u25b2\u20092\u2002+14"));
        QCOMPARE(shown(model, 1, {LeaderboardModel::Since}), QStringLiteral("\u25bc\u20091\u2002\u22123"));
        QCOMPARE(shown(model, 2, {LeaderboardModel::Since}), QStringLiteral("new"));
        const auto words = [&](int row) {
            return model.index(row, LeaderboardModel::Since).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(words(0), QStringLiteral("up 2 place(s), rating 14 higher"));
        QCOMPARE(words(1), QStringLiteral("down 1 place(s), rating 3 lower"));
        QCOMPARE(words(2), QStringLiteral("not on the frozen board"));
        model.setRows(smallBoard().rows, nullptr, {{true, 0, 0.2}, {true, std::nullopt, std::nullopt}, {}});
        QCOMPARE(words(0), QStringLiteral("same place, the same rating"));
        QCOMPARE(words(1), QStringLiteral("cannot be compared"));
    }

    void aRowShowsRankRangeRatingAndInterval()
    {
        LeaderboardModel model;
        model.setRows(smallBoard().rows);
        using M = LeaderboardModel;
        QCOMPARE(shown(model, 0, {M::Rank, M::Contestant, M::Rating, M::Interval}),
                 QStringLiteral("1 \u2013 2 | alpha | 1,204 | \u221220 / +24"));
        QCOMPARE(shown(model, 2, {M::Rank, M::Contestant, M::Rating}), QStringLiteral("3 | gamma | 906"));
        QCOMPARE(shown(model, 0, {M::Battles, M::WinShare, M::TieShare, M::BothBadShare}),
                 QStringLiteral("400 | 50 | 15 | 5"));
        QCOMPARE(shown(model, 0, {M::Wins, M::Losses, M::Ties, M::BothBad}), QStringLiteral("200 | 120 | 60 | 20"));
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        LeaderboardModel model;
        model.setRows(smallBoard().rows);
        QCOMPARE(model.index(0, LeaderboardModel::Rating).data().toString(), QStringLiteral("1.204"));
    }

    void aBoundIsShownAsABound()
    {
        rating::LeaderboardRow beaten = unbeaten();
        beaten.name = "beaten";
        beaten.lower.reset();
        beaten.upper = 810.0;
        beaten.bounded = rating::Bound::AtMost;
        rating::LeaderboardRow unknown;
        unknown.name = "unknown";
        LeaderboardModel model;
        model.setRows({unbeaten(), beaten, unknown});
        QCOMPARE(model.index(0, LeaderboardModel::Rating).data().toString(), QStringLiteral("\u2265 1,204"));
        QCOMPARE(model.index(1, LeaderboardModel::Rating).data().toString(), QStringLiteral("\u2264 810"));
        QCOMPARE(model.index(2, LeaderboardModel::Rating).data().toString(), QStringLiteral("\u2013"));
        QCOMPARE(model.index(2, LeaderboardModel::WinShare).data().toString(), QString());
    }

    void whoReachesTheFirstRankIsMarked()
    {
        LeaderboardModel model;
        model.setRows(smallBoard().rows);
        QVERIFY(model.isTiedWithFirst(0));
        QVERIFY(model.isTiedWithFirst(1));
        QVERIFY(!model.isTiedWithFirst(2));
        QVERIFY(model.index(1, LeaderboardModel::Rank)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("tied with the first")));
    }

    void aLeaderWhoStandsAloneIsNotMarked()
    {
        LeaderboardModel model;
        model.setRows({ratedRow("alpha", 1, 1, 1, 1300, 10, 10), ratedRow("beta", 2, 2, 2, 900, 10, 10)});
        QVERIFY(!model.isTiedWithFirst(0));
    }

    void anotherComponentIsNeverTiedWithTheFirst()
    {
        rating::LeaderboardRow other = ratedRow("other", 1, 1, 1, 1000, 10, 10);
        other.component = 1;
        LeaderboardModel model;
        model.setRows({ratedRow("alpha", 1, 1, 2, 1200, 10, 10), ratedRow("beta", 2, 1, 2, 1195, 10, 10), other});
        QVERIFY(model.isTiedWithFirst(1));
        QVERIFY(!model.isTiedWithFirst(2));
    }

    void whatHasNoValueStaysLastInEitherOrder()
    {
        rating::LeaderboardRow unknown;
        unknown.name = "unknown";
        auto rows = smallBoard().rows;
        rows.insert(rows.begin(), unknown);
        LeaderboardModel model;
        model.setRows(rows);
        ui::BoardSort sort;
        const QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sort.setSourceModel(&model);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sort.sort(LeaderboardModel::Rating, order);
            QCOMPARE(sort.index(3, LeaderboardModel::Contestant).data().toString(), QStringLiteral("unknown"));
        }
        QCOMPARE(sort.index(0, LeaderboardModel::Contestant).data().toString(), QStringLiteral("alpha"));
    }

    void aContestantsNameIsNeverTakenForHtml()
    {
        LeaderboardModel model;
        model.setRows({ratedRow("<img src='file:///x'>", 1, 1, 1, 1000, 10, 10)});
        const QString tip = model.index(0, LeaderboardModel::Contestant).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.contains(QStringLiteral("&lt;img")));
    }

    void theEndsOfAnIntervalStandWhereTheyBelong()
    {
        const ui::AxisRange range{900.0, 1100.0};
        const ui::IntervalShape shape = ui::intervalShape({1000.0, 950.0, 1075.0}, range, 10.0, 400.0);
        QVERIFY(shape.hasBar);
        QCOMPARE(*shape.dot, 210.0);
        QCOMPARE(shape.low, 110.0);
        QCOMPARE(shape.high, 360.0);
        QVERIFY(!shape.lowCut && !shape.highCut);
    }

    void anEndBeyondTheRangeIsCut()
    {
        const ui::AxisRange range{900.0, 1100.0};
        const ui::IntervalShape shape = ui::intervalShape({1000.0, 200.0, 1800.0}, range, 0.0, 200.0);
        QCOMPARE(shape.low, 0.0);
        QCOMPARE(shape.high, 200.0);
        QVERIFY(shape.lowCut && shape.highCut);
    }

    void aBoundIsOpenOnItsOtherSide()
    {
        const ui::AxisRange range{900.0, 1100.0};
        const ui::IntervalShape least = ui::intervalShape({{}, 1000.0, {}}, range, 0.0, 200.0);
        QVERIFY(least.hasBar && !least.dot);
        QCOMPARE(least.low, 100.0);
        QVERIFY(!least.lowCut && least.highCut);
        const ui::IntervalShape most = ui::intervalShape({{}, {}, 950.0}, range, 0.0, 200.0);
        QCOMPARE(most.high, 50.0);
        QVERIFY(most.lowCut && !most.highCut);
        QVERIFY(!ui::intervalShape({}, range, 0.0, 200.0).hasBar);
    }

    void oneWideIntervalDoesNotSquashTheBoard()
    {
        const std::vector<ui::IntervalValue> values{
            {1000.0, 990.0, 1010.0}, {1100.0, 1090.0, 1110.0}, {1050.0, -4000.0, 9000.0}};
        const ui::AxisRange range = ui::axisRange(values);
        QVERIFY(range.low < 990.0 && range.low > 800.0);
        QVERIFY(range.high > 1110.0 && range.high < 1300.0);
    }

    void theRangeOfNothingOrOneRatingIsNotEmpty()
    {
        QVERIFY(ui::axisRange({}).high > ui::axisRange({}).low);
        const ui::IntervalValue one{1000.0, {}, {}};
        const ui::AxisRange range = ui::axisRange({&one, 1});
        QVERIFY(range.high - range.low >= 40.0);
        QCOMPARE(range.high + range.low, 2000.0);
    }

    void ticksAreRoundNumbersThatFit()
    {
        QCOMPARE(ui::tickValues({867.0, 1253.0}, 5), (std::vector<double>{900.0, 1000.0, 1100.0, 1200.0}));
        QCOMPARE(ui::tickStep({0.0, 100.0}, 5), 20.0);
        QCOMPARE(ui::ticksThatFit(100.0, 1000.0), 2);
    }

    void copiedRowsAreTabSeparatedPlainText()
    {
        auto rows = smallBoard().rows;
        rows[1].name = "be\tta\nx";
        const QString text = ui::boardAsText(rows);
        const QStringList lines = text.split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 5); // header, three rows, the end of the last line
        QCOMPARE(lines[1], QStringLiteral("1 \u2013 2\talpha\t1204.40\t1184.40\t1228.40\t400\t200\t120\t60\t20"));
        QVERIFY(lines[2].contains(QStringLiteral("\tbe ta x\t")));
    }

    void theSentenceSaysWhatTheBoardRestsOn()
    {
        QCOMPARE(
            ui::BoardSentence::headline(smallBoard()),
            QStringLiteral("3,412 votes of 14 annotators on 3 contestants. 95\u00a0% intervals clustered by annotator "
                           "(11.2 effective). 96 votes left out. Everyone can be compared."));
        QCOMPARE(ui::BoardSentence::exclusions(smallBoard()),
                 QStringLiteral("61: the answer named its maker\n35: retracted"));
    }

    void theSentenceDoesNotClaimWhatIsNotSo()
    {
        rating::Leaderboard board = smallBoard();
        board.fit.status = rating::FitStatus::Disconnected;
        board.fit.clusters = 0;
        board.data.annotators = 2;
        board.data.excluded.clear();
        const QString sentence = ui::BoardSentence::headline(board);
        QVERIFY(!sentence.contains(QStringLiteral("Everyone")));
        QVERIFY(!sentence.contains(QStringLiteral("clustered")));
        QVERIFY(!sentence.contains(QStringLiteral("left out")));
        QVERIFY(sentence.contains(QStringLiteral("ignore how annotators differ")));
        QVERIFY(!ui::BoardSentence::caution(board).isEmpty());
        board.options.method = rating::Method::Elo;
        QVERIFY(ui::BoardSentence::headline(board).contains(QStringLiteral("order of the votes")));
    }
};

QTEST_MAIN(TestLeaderboardModel)
#include "tst_leaderboard_model.moc"
