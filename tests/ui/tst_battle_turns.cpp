// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups before the vote: both contestants are asked, both panes show the whole conversation at the same moment,
// and a turn that fails takes nothing back, whoever it failed for.
#include "battle_page_fixture.h"
#include "mirrored.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/theme.h"
#include "widget_texts.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>

using namespace joust;
using base::Outcome;
using test::State;
using Page = test::BattlePageFixture;

namespace {

QString textIn(const Page& page, const char* letter)
{
    return page.pane(letter)->browser()->document()->toPlainText();
}

bool followUp(const Page& page, const char* prompt)
{
    page.find("followUpEdit")->setFocus();
    page.type(prompt);
    page.press(Qt::Key_Return, Qt::ControlModifier);
    return page.fixture.session->state() == State::Answering;
}

// Both contestants say the same, so that nothing but a mistake can tell the panes apart.
void answerAlike(const Page& page)
{
    page.fixture.files.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                             const endpoint::ChatRequest& request) {
        fake.finish(id, support::textReply("To **" + request.messages.back().content + "**."));
    };
}

} // namespace

class TestBattleTurns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothAreAskedAndBothPanesShowTheWholeConversation();
    void bothSidesOfALaterTurnAppearTogether();
    void aChoiceIsTakenBackByAFollowUp();
    void digitsInAFollowUpAreTextAndNobodyIsHurried();
    void aFailedTurnLooksTheSameForEitherSide();
    void aFailedTurnIsTriedAgainOrLeft();
    void aCancelledTurnLeavesThoseThatStand();
    void aRestartShowsTheTurnsThatStand();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestBattleTurns::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
}

void TestBattleTurns::bothAreAskedAndBothPanesShowTheWholeConversation()
{
    Page page;
    answerAlike(page);
    QVERIFY(page.ask());
    QCOMPARE(textIn(page, "A"), QStringLiteral("To hello."));
    QVERIFY(followUp(page, "and then?"));
    QVERIFY(page.votable());
    const QString all = QStringLiteral("Turn 1\nhello\nTo hello.\nTurn 2\nand then?\nTo and then?.");
    QTRY_COMPARE(textIn(page, "A"), all);
    QCOMPARE(textIn(page, "B"), all);
    QCOMPARE(test::mirrored(page.pane("A")), test::everyText(*page.pane("B")));
    QVERIFY(page.find<QPlainTextEdit>("followUpEdit")->toPlainText().isEmpty());
    page.press(Qt::Key_2);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    QCOMPARE(page.fixture.onDisk("SELECT turn || outcome FROM vote"), std::string("2b"));
    QVERIFY(!page.find("followUpEdit")->isEnabled());
}

void TestBattleTurns::bothSidesOfALaterTurnAppearTogether()
{
    Page page;
    answerAlike(page);
    QVERIFY(page.ask());
    page.fixture.files.transport.onSend = nullptr;
    QVERIFY(followUp(page, "more"));
    QTRY_COMPARE(page.fixture.files.transport.pending().size(), std::size_t(2));
    const std::vector<endpoint::RequestId> ids = page.fixture.files.transport.pending();
    page.fixture.files.transport.finish(ids[1], support::textReply("early"));
    QTest::qWait(100);
    QCOMPARE(textIn(page, "A"), QStringLiteral("To hello."));
    QCOMPARE(textIn(page, "B"), QStringLiteral("To hello.")); // what was there stays, and nothing else comes
    QVERIFY(!page.button("vote_a")->isVisible());
    page.fixture.files.transport.finish(ids[0], support::textReply("late"));
    QVERIFY(page.votable());
    QTRY_VERIFY(textIn(page, "A").endsWith(QStringLiteral("late")));
    QVERIFY(textIn(page, "B").endsWith(QStringLiteral("early")));
}

void TestBattleTurns::aChoiceIsTakenBackByAFollowUp()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    QCOMPARE(page.fixture.session->state(), State::Held);
    QVERIFY(followUp(page, "more"));
    QVERIFY(page.votable());
    QVERIFY(!page.fixture.session->choice());
    QCOMPARE(page.fixture.onDisk("SELECT count(*) FROM draft"), std::string("0"));
}

void TestBattleTurns::digitsInAFollowUpAreTextAndNobodyIsHurried()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    page.find("followUpEdit")->setFocus();
    QVERIFY(!page.fixture.session->secondsHeld());
    page.type("2345 c");
    page.press(Qt::Key_Return); // a new line, and no commit
    QCOMPARE(page.find<QPlainTextEdit>("followUpEdit")->toPlainText(), QStringLiteral("2345 c\n"));
    QCOMPARE(page.fixture.session->state(), State::Held);
    QCOMPARE(page.fixture.session->choice()->outcome, Outcome::A);
    page.press(Qt::Key_Escape);
    QVERIFY(page.fixture.session->secondsHeld());
}

void TestBattleTurns::aFailedTurnLooksTheSameForEitherSide()
{
    const QRegularExpression seconds(QStringLiteral("[0-9]+ s"));
    QSet<QString> looks;
    for (int side = 0; side < 3; ++side) {
        for (const base::ErrorCode code : {base::ErrorCode::UnknownModel, base::ErrorCode::TotalTimeout}) {
            Page page;
            answerAlike(page);
            QVERIFY(page.ask());
            page.fixture.failSide(side, code, "model-alpha is not here");
            QVERIFY(followUp(page, "more"));
            QTRY_COMPARE(page.fixture.session->state(), State::Failed);
            QCOMPARE(test::mirrored(page.pane("A")), test::everyText(*page.pane("B")));
            QVERIFY(page.find("messageAction0")->isVisible() && page.find("messageAction1")->isVisible());
            looks << test::everyText(page.window).remove(seconds);
        }
    }
    QCOMPARE(looks.size(), 1);
    QVERIFY(!looks.values().constFirst().contains(QStringLiteral("alpha")));
}

void TestBattleTurns::aFailedTurnIsTriedAgainOrLeft()
{
    Page page;
    answerAlike(page);
    QVERIFY(page.ask());
    page.fixture.failSide(0, base::ErrorCode::ServerError, "down");
    QVERIFY(followUp(page, "more"));
    QTRY_COMPARE(page.fixture.session->state(), State::Failed);
    answerAlike(page);
    page.find("messageAction0")->setFocus();
    page.press(Qt::Key_Space);
    QVERIFY(page.votable());
    QTRY_VERIFY(textIn(page, "A").endsWith(QStringLiteral("To more.")));

    page.fixture.failSide(1, base::ErrorCode::ServerError, "down");
    QVERIFY(followUp(page, "even more"));
    QTRY_COMPARE(page.fixture.session->state(), State::Failed);
    page.find("messageAction1")->setFocus();
    page.press(Qt::Key_Space);
    QVERIFY(page.votable());
    QVERIFY(textIn(page, "B").endsWith(QStringLiteral("To more.")));
    page.find("answerA")->setFocus();
    page.button("vote_tie")->click();
    page.fixture.session->commit();
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    QCOMPARE(page.fixture.onDisk("SELECT turn || outcome FROM vote"), std::string("2tie"));
}

void TestBattleTurns::aCancelledTurnLeavesThoseThatStand()
{
    Page page;
    answerAlike(page);
    QVERIFY(page.ask());
    page.fixture.files.transport.onSend = nullptr;
    QVERIFY(followUp(page, "more"));
    QTRY_COMPARE(page.fixture.files.transport.pending().size(), std::size_t(2));
    page.button("cancelButton")->click();
    QVERIFY(page.votable());
    QCOMPARE(textIn(page, "A"), QStringLiteral("To hello."));
    QCOMPARE(page.fixture.session->battle().turn, 1);
}

void TestBattleTurns::aRestartShowsTheTurnsThatStand()
{
    Page page;
    answerAlike(page);
    QVERIFY(page.ask());
    QVERIFY(followUp(page, "more"));
    QVERIFY(page.votable());
    page.fixture.become(QStringLiteral("somebody else"));
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
    page.fixture.become(QStringLiteral("ann"));
    QVERIFY(page.votable());
    QTRY_VERIFY(textIn(page, "A").startsWith(QStringLiteral("Turn 1\nhello")));
    QCOMPARE(page.fixture.session->battle().turn, 2);
}

QTEST_MAIN(TestBattleTurns)
#include "tst_battle_turns.moc"
