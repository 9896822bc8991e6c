// SPDX-License-Identifier: GPL-3.0-or-later
// Names in answers: the lead sees every hit, leaves its votes out or counts them again by one click, and nothing of it
// stays when the view is left.
#include "ui/common/theme.h"
#include "ui/data/data_page.h"
#include "ui/data_fixture.h"
#include "ui/widget_texts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

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

struct Shown
{
    Shown()
    {
        source.leaks.rows = {hit(1, "Quux"), hit(2, "Zorp")};
        source.leaks.votesHit = 2;
        source.leaks.names = 40;
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
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }

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

    void nothingStaysWhenItIsLeft()
    {
        Shown s;
        QVERIFY(everyText(s.page).contains(QStringLiteral("Zorp")));
        s.find<QPushButton>("leaksBack")->click();
        s.source.answer(votePage(1, 3));
        QVERIFY(!everyText(s.page).contains(QStringLiteral("Zorp")));
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
