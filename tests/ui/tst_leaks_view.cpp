// SPDX-License-Identifier: GPL-3.0-or-later
// Names in answers: the lead sees every hit, leaves its votes out or counts them again by one click, and nothing of it
// stays when the view is left.
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/data/data_page.h"
#include "ui/data_fixture.h"
#include "ui/widget_texts.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace joust;
using namespace joust::test;

namespace {

exchange::LeakRow hit(int vote, const char* name)
{
    exchange::LeakRow row;
    row.voteId = voteIdOf(vote);
    row.annotator = "ann";
    row.contestant = "alpha";
    row.pattern = name;
    row.context = std::string("I am ") + name;
    return row;
}

rating::Leaderboard boardOf(const std::vector<std::string>& names, const std::vector<double>& ratings,
                            std::uint64_t battles)
{
    rating::Leaderboard board;
    for (std::size_t i = 0; i < names.size(); ++i) {
        rating::LeaderboardRow row;
        row.name = names[i];
        row.rank = static_cast<int>(i) + 1;
        row.rating = ratings[i];
        row.battles = battles;
        board.rows.push_back(row);
    }
    return board;
}

struct Shown
{
    Shown()
    {
        source.leaks.rows = {hit(1, "Quux"), hit(2, "Zorp")};
        source.leaks.votesHit = 2;
        source.leaks.names = 40;
        source.leakBoards = {boardOf({"alpha", "beta"}, {1050.0, 950.0}, 10),
                             boardOf({"beta", "alpha"}, {1020.0, 980.0}, 8)};
        page.resize(1200, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
        source.answer(votePage(1, 3));
        find<QPushButton>("leaksButton")->click();
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QTableView* table() { return find<QTableView>("leaksTable"); }

    ScriptedDataSource source;
    ui::DataPage page{source};
};

} // namespace

class TestLeaksView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    }

    void everyHitIsARow()
    {
        Shown s;
        QVERIFY(s.table()->isVisible());
        QCOMPARE(s.table()->model()->rowCount(), 2);
        QCOMPARE(s.cell(1, 0), QStringLiteral("I am Zorp"));
        QCOMPARE(s.cell(1, 1), QStringLiteral("Zorp"));
        QCOMPARE(s.cell(1, 5), QStringLiteral("counts"));
        QVERIFY(s.find<QLabel>("leaksCount")->text().startsWith(QStringLiteral("2 vote(s)")));
    }

    void allOfThemAreLeftOutAndCountedAgain()
    {
        Shown s;
        QVERIFY(!s.find<QPushButton>("includeLeaks")->isEnabled());
        s.find<QPushButton>("excludeLeaks")->click();
        QCOMPARE(s.source.leaksExcluded.size(), std::size_t(2));
        QVERIFY(s.cell(0, 5).contains(QStringLiteral("leak")));
        QVERIFY(!s.find<QPushButton>("excludeLeaks")->isEnabled());
        s.find<QPushButton>("includeLeaks")->click();
        QVERIFY(s.source.leaksExcluded.empty());
    }

    void deleteIsAboutTheRowAtHand()
    {
        Shown s;
        s.table()->setCurrentIndex(s.table()->model()->index(1, 0));
        QTest::keyClick(s.table(), Qt::Key_Delete);
        QCOMPARE(s.source.leaksExcluded, std::set<std::string>({voteIdOf(2)}));
        s.table()->setCurrentIndex(s.table()->model()->index(1, 0));
        QTest::keyClick(s.table(), Qt::Key_Delete);
        QVERIFY(s.source.leaksExcluded.empty());
    }

    void withoutAHitASentenceSaysWhatWasLookedFor()
    {
        Shown s;
        s.source.leaks.rows.clear();
        s.source.leaks.votesHit = 0;
        s.find<QPushButton>("leaksBack")->click();
        s.find<QPushButton>("leaksButton")->click();
        QVERIFY(!s.table()->isVisible());
        const auto states = s.page.findChildren<ui::EmptyState*>();
        const auto shown =
            std::find_if(states.begin(), states.end(), [](const ui::EmptyState* state) { return state->isVisible(); });
        QVERIFY(shown != states.end());
        QVERIFY(everyText(**shown).contains(QStringLiteral("No voted answer names its maker. Looked for: 40")));
    }

    void bothRankingsStandBelow()
    {
        Shown s;
        auto* boards = s.find<QTableWidget>("leakBoards");
        QCOMPARE(boards->rowCount(), 2);
        QCOMPARE(boards->item(0, 0)->text(), QStringLiteral("alpha"));
        QCOMPARE(boards->item(0, 3)->text(), QStringLiteral("1,050"));
        QCOMPARE(boards->item(0, 4)->text(), QStringLiteral("980"));
        QCOMPARE(boards->item(0, 5)->text(), QStringLiteral("2"));
        QVERIFY(s.find<QLabel>("leaksEffect")->text().contains(QStringLiteral("alpha, beta")));
        const int before = s.source.boardLoads;
        s.find<QPushButton>("excludeLeaks")->click();
        QCOMPARE(s.source.boardLoads, before + 1);
    }

    void theListOfNamesIsChangedAndSearchedAgain()
    {
        Shown s;
        s.source.leakNames = {{"Quux"}, {"Beta"}};
        s.find<QPushButton>("leakNames")->click();
        auto* added = s.find<QPlainTextEdit>("leakNamesAdded");
        QCOMPARE(added->toPlainText(), QStringLiteral("Quux"));
        added->setPlainText(QStringLiteral("Quux\n  Zorp \n\nQuux"));
        s.source.leaks.rows.pop_back();
        s.find<QPushButton>("saveLeakNames")->click();
        QCOMPARE(s.source.leakNames.added, (std::vector<std::string>{"Quux", "Zorp"}));
        QCOMPARE(s.source.leakNames.ignored, std::vector<std::string>{"Beta"});
        QCOMPARE(s.table()->model()->rowCount(), 1);
    }

    void nothingStaysWhenItIsLeft()
    {
        Shown s;
        QVERIFY(everyText(s.page).contains(QStringLiteral("Zorp")));
        s.find<QPushButton>("leaksBack")->click();
        s.source.answer(votePage(1, 3));
        QVERIFY(!everyText(s.page).contains(QStringLiteral("Zorp")));
        QCOMPARE(s.find<QTableWidget>("leakBoards")->rowCount(), 0);
        s.find<QPushButton>("leaksButton")->click();
        QVERIFY(everyText(s.page).contains(QStringLiteral("Zorp")));
        s.page.deactivate(); // another page is shown
        QVERIFY(!everyText(s.page).contains(QStringLiteral("Zorp")));
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
};

QTEST_MAIN(TestLeaksView)
#include "tst_leaks_view.moc"
