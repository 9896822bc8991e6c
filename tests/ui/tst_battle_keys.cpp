// SPDX-License-Identifier: GPL-3.0-or-later
// The annotator's screen by keyboard alone: keys vote, keys are text where somebody types, and they can be switched
// off.
#include "battle_page_fixture.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace joust;
using base::Outcome;
using test::State;
using Page = test::BattlePageFixture;

class TestBattleKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theKeyboardAloneIsEnough_data();
    void theKeyboardAloneIsEnough();
    void fiveSkips();
    void theLettersOfTheSkipMenuAreItsOwn();
    void digitsInThePromptAreText();
    void digitsInTheCommentAreText();
    void enterInTheCommentKeepsTheComment();
    void keysCanBeSwitchedOff();
    void spacePressesTheFocusedButton();
    void spaceScrollsBothPanes();
    void undoTakesTheChoiceBack();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestBattleKeys::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
}

void TestBattleKeys::theKeyboardAloneIsEnough_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("outcome");
    QTest::newRow("1") << Qt::Key_1 << int(Outcome::A);
    QTest::newRow("2") << Qt::Key_2 << int(Outcome::B);
    QTest::newRow("3") << Qt::Key_3 << int(Outcome::Tie);
    QTest::newRow("4") << Qt::Key_4 << int(Outcome::BothBad);
}

void TestBattleKeys::theKeyboardAloneIsEnough()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, outcome);
    Page page;
    ui::BattleSession& session = *page.fixture.session;
    page.type("Why is the sky blue?");
    page.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(session.state(), State::Answering);
    QVERIFY(page.votable());
    page.press(key);
    QCOMPARE(session.state(), State::Held);
    QCOMPARE(int(session.choice()->outcome), outcome);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(session.state(), State::Revealed);
    page.press(key); // the vote is given
    QCOMPARE(session.state(), State::Revealed);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(session.state(), State::Idle);
    QCOMPARE(QApplication::focusWidget(), page.find("promptEdit"));
    QVERIFY(page.find<QPlainTextEdit>("promptEdit")->toPlainText().isEmpty());
}

void TestBattleKeys::fiveSkips()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_5);
    auto* menu = page.find<QMenu>("skipMenu");
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return); // the first entry stands ready
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
    QCOMPARE(page.fixture.onDisk("SELECT (SELECT count(*) FROM skip) || (SELECT count(*) FROM vote)"),
             std::string("10"));
}

void TestBattleKeys::theLettersOfTheSkipMenuAreItsOwn()
{
    Page page; // W also breaks long lines of code
    QVERIFY(page.ask());
    page.press(Qt::Key_5);
    QTest::keyClick(page.find<QMenu>("skipMenu"), Qt::Key_W);
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
    QCOMPARE(page.fixture.onDisk("SELECT count(*) FROM skip"), std::string("1"));
    QVERIFY(page.ask()); // and the keys are back
    QApplication::setActiveWindow(&page.window);
    page.press(Qt::Key_1);
    QCOMPARE(page.fixture.session->state(), State::Held);
}

void TestBattleKeys::digitsInThePromptAreText()
{
    Page page;
    page.type("12345 c");
    QCOMPARE(page.find<QPlainTextEdit>("promptEdit")->toPlainText(), QStringLiteral("12345 c"));
    QCOMPARE(page.fixture.session->state(), State::Idle);
}

void TestBattleKeys::digitsInTheCommentAreText()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    page.press(Qt::Key_C);
    QCOMPARE(QApplication::focusWidget(), page.find("comment"));
    page.type("2345 c");
    QCOMPARE(page.find<QLineEdit>("comment")->text(), QStringLiteral("2345 c"));
    QCOMPARE(page.fixture.session->choice()->outcome, Outcome::A);
    QCOMPARE(page.fixture.session->state(), State::Held);
    QVERIFY(!page.fixture.session->secondsHeld()); // nobody is hurried while writing
    page.press(Qt::Key_Escape);
    QCOMPARE(page.fixture.session->secondsHeld(), std::optional<int>(ui::BattleSession::kHoldSeconds));
    page.press(Qt::Key_2);
    QCOMPARE(page.fixture.session->choice()->outcome, Outcome::B);
    QCOMPARE(page.fixture.session->choice()->comment, std::string("2345 c"));
}

void TestBattleKeys::enterInTheCommentKeepsTheComment()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_3);
    page.press(Qt::Key_C);
    page.type("the same");
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    QCOMPARE(page.fixture.onDisk("SELECT outcome || comment FROM vote"), std::string("tiethe same"));
}

void TestBattleKeys::keysCanBeSwitchedOff()
{
    Page page;
    page.page->setKeysAllowed(false);
    QVERIFY(page.ask());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_5, Qt::Key_C, Qt::Key_Return})
        page.press(key);
    QCOMPARE(page.fixture.session->state(), State::Choosing);
    page.button("vote_b")->setFocus();
    page.press(Qt::Key_Space);
    QCOMPARE(page.fixture.session->choice()->outcome, Outcome::B);
}

void TestBattleKeys::spacePressesTheFocusedButton()
{
    Page page;
    QVERIFY(page.ask());
    page.button("vote_tie")->setFocus();
    page.press(Qt::Key_Space);
    QCOMPARE(page.fixture.session->choice()->outcome, Outcome::Tie);
    page.button("reason_b:clear")->setFocus();
    page.press(Qt::Key_Space);
    QCOMPARE(page.fixture.session->choice()->reasons, std::vector<std::string>{"b:clear"});
    page.button("nextButton")->setFocus();
    page.press(Qt::Key_Space);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
}

void TestBattleKeys::spaceScrollsBothPanes()
{
    Page page;
    page.fixture.files.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                             const endpoint::ChatRequest&) {
        std::string text;
        for (int i = 0; i < 200; ++i)
            text += "A paragraph.\n\n";
        fake.finish(id, support::textReply(text));
    };
    QVERIFY(page.ask());
    QTRY_VERIFY(page.pane("A")->scrollBar()->maximum() > 0);
    QCOMPARE(QApplication::focusWidget(), page.pane("A")->browser());
    page.press(Qt::Key_Space);
    QVERIFY(page.pane("A")->scrollBar()->value() > 0);
    QCOMPARE(page.pane("B")->scrollBar()->value(), page.pane("A")->scrollBar()->value());
    page.press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(page.pane("B")->scrollBar()->value(), 0);
}

void TestBattleKeys::undoTakesTheChoiceBack()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    page.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page.fixture.session->state(), State::Choosing);
    QVERIFY(!page.button("vote_a")->isChecked());
}

QTEST_MAIN(TestBattleKeys)
#include "tst_battle_keys.moc"
