// SPDX-License-Identifier: GPL-3.0-or-later
// Find marks both panes alike and never votes; long lines of code are broken on both sides or on neither.
#include "battle_page_fixture.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace joust;
using test::State;
using Page = test::BattlePageFixture;

namespace {

// Side A is asked first.
void answerWith(const Page& page, const std::string& a, const std::string& b)
{
    page.fixture.files.transport.onSend = [a, b, count = std::make_shared<int>(0)](support::FakeTransport& fake,
                                                                                   endpoint::RequestId id,
                                                                                   const endpoint::ChatRequest&) {
        fake.finish(id, support::textReply((*count)++ % 2 == 0 ? a : b));
    };
}

QStringList marked(const Page& page, const char* letter)
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection& mark : page.pane(letter)->browser()->extraSelections())
        texts << mark.cursor.selectedText() + (mark.format.fontUnderline() ? QStringLiteral("!") : QString());
    return texts;
}

bool openFind(const Page& page, const char* text)
{
    page.press(Qt::Key_F, Qt::ControlModifier);
    if (!page.find("findBar")->isVisible() || QApplication::focusWidget() != page.find("findEdit"))
        return false;
    page.type(text);
    return true;
}

} // namespace

class TestBattleFind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothPanesAreMarkedAlike();
    void enterGoesOnAndNeverVotes();
    void escapeClosesAndClears();
    void theNextTurnIsSearchedToo();
    void longLinesOfCodeAreBrokenOnBothSidesOrOnNeither();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestBattleFind::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
}

void TestBattleFind::bothPanesAreMarkedAlike()
{
    Page page;
    answerWith(page, "A **moon** and a Moon.", "No `moon`s: moon, moon.");
    QVERIFY(page.ask());
    QVERIFY(openFind(page, "moon"));
    QCOMPARE(marked(page, "A"), QStringList({QStringLiteral("moon!"), QStringLiteral("Moon")}));
    QCOMPARE(marked(page, "B"), QStringList({QStringLiteral("moon"), QStringLiteral("moon"), QStringLiteral("moon")}));
    QCOMPARE(page.find<QLabel>("findCounts")->text(), QStringLiteral("A: 2, B: 3"));
    const auto a = page.pane("A")->browser()->extraSelections();
    const auto b = page.pane("B")->browser()->extraSelections();
    QCOMPARE(a[1].format, b[0].format);
    page.type("x");
    QCOMPARE(page.find<QLabel>("findCounts")->text(), QStringLiteral("A: 0, B: 0"));
    QVERIFY(marked(page, "A").isEmpty() && marked(page, "B").isEmpty());
}

void TestBattleFind::enterGoesOnAndNeverVotes()
{
    Page page;
    answerWith(page, "one one", "one");
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    QCOMPARE(page.fixture.session->state(), State::Held);
    QVERIFY(openFind(page, "one"));
    QVERIFY(!page.fixture.session->secondsHeld()); // nobody is hurried
    page.press(Qt::Key_Return);
    QCOMPARE(marked(page, "A"), QStringList({QStringLiteral("one"), QStringLiteral("one!")}));
    page.press(Qt::Key_F3);
    QCOMPARE(marked(page, "B"), QStringList({QStringLiteral("one!")}));
    page.press(Qt::Key_Return);
    QCOMPARE(marked(page, "A"), QStringList({QStringLiteral("one!"), QStringLiteral("one")}));
    page.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(marked(page, "B"), QStringList({QStringLiteral("one!")}));
    page.type("2"); // text, not a vote
    QCOMPARE(page.fixture.session->choice()->outcome, base::Outcome::A);
    QCOMPARE(page.fixture.session->state(), State::Held);
}

void TestBattleFind::escapeClosesAndClears()
{
    Page page;
    answerWith(page, "one", "one");
    QVERIFY(page.ask());
    QVERIFY(openFind(page, "one"));
    page.press(Qt::Key_Escape);
    QVERIFY(!page.find("findBar")->isVisible());
    QVERIFY(marked(page, "A").isEmpty() && marked(page, "B").isEmpty());
    QCOMPARE(QApplication::focusWidget(), page.pane("A")->browser());
    page.press(Qt::Key_1);
    QCOMPARE(page.fixture.session->state(), State::Held);
}

void TestBattleFind::theNextTurnIsSearchedToo()
{
    Page page;
    answerWith(page, "one", "two");
    QVERIFY(page.ask());
    QVERIFY(openFind(page, "one"));
    QCOMPARE(page.find<QLabel>("findCounts")->text(), QStringLiteral("A: 1, B: 0"));
    page.fixture.session->askFurther(QStringLiteral("more"));
    QVERIFY(page.votable());
    QTRY_COMPARE(page.find<QLabel>("findCounts")->text(), QStringLiteral("A: 2, B: 0"));
}

void TestBattleFind::longLinesOfCodeAreBrokenOnBothSidesOrOnNeither()
{
    Page page;
    const std::string code = "```\n" + std::string(400, 'c') + "\n```";
    answerWith(page, code, code);
    QVERIFY(page.ask());
    const auto sideways = [&](const char* letter) {
        return page.pane(letter)->browser()->horizontalScrollBar()->maximum();
    };
    QCOMPARE(sideways("A"), 0);
    page.press(Qt::Key_W);
    QTRY_VERIFY(sideways("A") > 0);
    QCOMPARE(sideways("B"), sideways("A"));
    page.press(Qt::Key_W);
    QTRY_COMPARE(sideways("A"), 0);
    QCOMPARE(sideways("B"), 0);
}

QTEST_MAIN(TestBattleFind)
#include "tst_battle_find.moc"
