// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle_fixture.h"

#include <QSignalSpy>
#include <QStringList>

using namespace joust;
using base::ErrorCode;
using base::Outcome;
using test::BattleFixture;
using test::choiceOf;
using test::State;
using ui::BattleSession;

namespace {

// Everything that a session tells, in order; two sides that fail must not differ in it.
class Told
{
public:
    explicit Told(BattleSession& session)
    {
        QObject::connect(&session, &BattleSession::stateChanged, &m_context,
                         [this, &session] { all << QStringLiteral("state %1").arg(int(session.state())); });
        QObject::connect(&session, &BattleSession::choiceChanged, &m_context,
                         [this] { all << QStringLiteral("choice"); });
        QObject::connect(&session, &BattleSession::failed, &m_context, [this](const base::Error& error) {
            const std::string_view word = base::codeName(error.code);
            all << QString::fromUtf8(word.data(), qsizetype(word.size()));
        });
    }

    QStringList all;

private:
    QObject m_context;
};

QString word(State state)
{
    return QStringLiteral("state %1").arg(int(state));
}

std::vector<std::string> modelsAsked(BattleFixture& f)
{
    std::vector<std::string> models;
    for (const endpoint::ChatRequest& request : f.files.transport.requests())
        models.push_back(request.identity.model);
    return models;
}

} // namespace

class TestBattleSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFromThePromptToTheReveal();
    void theHoldCountsDownAndCommitsOneVote();
    void aChangedChoiceReplacesTheDraft();
    void unchooseTakesTheDraftBack();
    void aPausedHoldDoesNotCount();
    void skipIsNotAVote();
    void aFailureIsToldTheSameForEitherSide_data();
    void aFailureIsToldTheSameForEitherSide();
    void tryAgainAsksTheSameSides();
    void discardForgetsAFailedBattle();
    void cancelStopsBothAndSaysNothing();
    void cancelBeforeAnybodyWasAskedAsksNobody();
    void aRestartTakesUpTheBattleAndWaitsForAPerson();
    void aDraftThatCannotBeSavedIsTakenBack();
    void aVoteThatCannotBeSavedStaysADraft();
    void answersOfAnEarlierAnnotatorAreNotShown();
    void votesAreCountedByAnnotator();
    void anUnusablePromptChangesNothing();
};

void TestBattleSession::walksFromThePromptToTheReveal()
{
    BattleFixture f;
    Told told(*f.session);
    QVERIFY(f.ready());
    const battle::SealedBattle battle = f.session->battle();
    QCOMPARE(battle.prompt, std::string("hello"));
    f.session->choose(choiceOf(Outcome::A));
    QCOMPARE(f.session->state(), State::Held);
    QCOMPARE(f.onDisk("SELECT outcome FROM draft"), std::string("a"));
    QVERIFY(!f.session->reveal());
    f.session->commit();
    QCOMPARE(f.session->state(), State::Committing);
    QVERIFY(f.waitFor(State::Revealed));
    const battle::Reveal reveal = *f.session->reveal();
    // Each side's name belongs to that side's text.
    QCOMPARE(battle.answerA, "model-" + reveal.a.name + " says: hello");
    QCOMPARE(battle.answerB, "model-" + reveal.b.name + " says: hello");
    QCOMPARE(f.session->votes(), 1);
    QCOMPARE(f.onDisk("SELECT outcome || count(*) FROM vote"), std::string("a1"));
    f.session->next();
    QVERIFY(f.waitFor(State::Idle));
    QVERIFY(!f.session->reveal() && !f.session->choice());
    QCOMPARE(told.all,
             QStringList({word(State::Answering), word(State::Choosing), word(State::Held), QStringLiteral("choice"),
                          word(State::Committing), word(State::Revealed), word(State::Idle)}));
}

void TestBattleSession::theHoldCountsDownAndCommitsOneVote()
{
    BattleFixture f;
    QVERIFY(f.ready());
    QList<int> seconds;
    connect(f.session.get(), &BattleSession::ticked, this, [&] { seconds << f.session->secondsHeld().value_or(-1); });
    f.session->choose(choiceOf(Outcome::B));
    QCOMPARE(f.session->secondsHeld(), std::optional<int>(BattleSession::kHoldSeconds));
    QTRY_COMPARE_WITH_TIMEOUT(f.session->state(), State::Revealed, 9000);
    QCOMPARE(seconds, QList<int>({4, 3, 2, 1}));
    QCOMPARE(f.onDisk("SELECT group_concat(outcome) FROM vote"), std::string("b"));
}

void TestBattleSession::aChangedChoiceReplacesTheDraft()
{
    BattleFixture f;
    QVERIFY(f.ready());
    f.session->choose(choiceOf(Outcome::A));
    battle::Choice changed = choiceOf(Outcome::BothBad);
    changed.reasons = {"more_correct"};
    changed.comment = "neither";
    f.session->choose(changed);
    QCOMPARE(f.onDisk("SELECT group_concat(outcome || reasons || comment) FROM draft"),
             std::string("both_bad[\"more_correct\"]neither"));
    f.session->commit();
    QVERIFY(f.waitFor(State::Revealed));
    QCOMPARE(f.onDisk("SELECT group_concat(outcome || reasons || comment) FROM vote"),
             std::string("both_bad[\"more_correct\"]neither"));
    QCOMPARE(f.onDisk("SELECT count(*) FROM draft"), std::string("0"));
    f.session->choose(choiceOf(Outcome::A)); // too late
    QCOMPARE(f.session->state(), State::Revealed);
    QCOMPARE(f.onDisk("SELECT count(*) FROM draft"), std::string("0"));
}

void TestBattleSession::unchooseTakesTheDraftBack()
{
    BattleFixture f;
    QVERIFY(f.ready());
    f.session->choose(choiceOf(Outcome::A));
    f.session->unchoose();
    QCOMPARE(f.session->state(), State::Choosing);
    QVERIFY(!f.session->choice() && !f.session->secondsHeld());
    QCOMPARE(f.onDisk("SELECT count(*) FROM draft"), std::string("0"));
    f.session->commit(); // nothing to commit
    QCOMPARE(f.session->state(), State::Choosing);
}

void TestBattleSession::aPausedHoldDoesNotCount()
{
    BattleFixture f;
    QVERIFY(f.ready());
    f.session->choose(choiceOf(Outcome::A));
    f.session->pauseHold(true);
    QVERIFY(!f.session->secondsHeld());
    QSignalSpy ticks(f.session.get(), &BattleSession::ticked);
    QTRY_COMPARE(ticks.size(), 2);
    f.session->pauseHold(false);
    QCOMPARE(f.session->secondsHeld(), std::optional<int>(BattleSession::kHoldSeconds));
    QCOMPARE(f.session->state(), State::Held);
}

void TestBattleSession::skipIsNotAVote()
{
    BattleFixture f;
    QVERIFY(f.ready());
    f.session->choose(choiceOf(Outcome::A));
    f.session->skip();
    QVERIFY(f.waitFor(State::Idle));
    QVERIFY(!f.session->reveal());
    QCOMPARE(f.session->votes(), 0);
    QCOMPARE(f.onDisk("SELECT (SELECT count(*) FROM vote) || (SELECT count(*) FROM skip) || (SELECT count(*) FROM "
                      "draft)"),
             std::string("010"));
}

void TestBattleSession::aFailureIsToldTheSameForEitherSide_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("code");
    for (const ErrorCode code : {ErrorCode::UnknownModel, ErrorCode::Unauthorized, ErrorCode::StreamCut}) {
        for (int side = 0; side < 3; ++side)
            QTest::addRow("%d %d", side, int(code)) << side << int(code);
    }
}

void TestBattleSession::aFailureIsToldTheSameForEitherSide()
{
    QFETCH(int, side);
    QFETCH(int, code);
    BattleFixture f;
    f.failSide(side, static_cast<ErrorCode>(code), "model-alpha does not exist");
    Told told(*f.session);
    f.session->start(QStringLiteral("hello"));
    QVERIFY(f.waitFor(State::Failed));
    QCOMPARE(told.all, QStringList({word(State::Answering), word(State::Failed)}));
    QVERIFY(!f.session->reveal() && !f.session->choice());
    QCOMPARE(f.onDisk("SELECT (SELECT count(*) FROM answer) || (SELECT state FROM battle)"), std::string("0failed"));
}

void TestBattleSession::tryAgainAsksTheSameSides()
{
    BattleFixture f;
    f.failSide(1, ErrorCode::ServerError, "down");
    f.session->start(QStringLiteral("hello"));
    QVERIFY(f.waitFor(State::Failed));
    support::answerAtOnce(f.files.transport);
    f.session->tryAgain();
    QVERIFY(f.waitFor(State::Choosing));
    const std::vector<std::string> models = modelsAsked(f);
    QCOMPARE(models.size(), std::size_t(4));
    QCOMPARE(models[0], models[2]);
    QCOMPARE(models[1], models[3]);
    QCOMPARE(f.session->battle().answerA, models[0] + " says: hello");
    QCOMPARE(f.onDisk("SELECT count(*) FROM battle"), std::string("1"));
}

void TestBattleSession::discardForgetsAFailedBattle()
{
    BattleFixture f;
    f.failSide(0, ErrorCode::ServerError, "down");
    f.session->start(QStringLiteral("hello"));
    QVERIFY(f.waitFor(State::Failed));
    f.session->discard();
    QCOMPARE(f.session->state(), State::Idle);
    f.close();
    f.open();
    QCOMPARE(f.session->state(), State::Idle);
}

void TestBattleSession::cancelStopsBothAndSaysNothing()
{
    BattleFixture f;
    f.files.transport.onSend = nullptr; // nobody answers
    Told told(*f.session);
    f.session->start(QStringLiteral("hello"));
    QTRY_COMPARE(f.files.transport.pending().size(), std::size_t(2));
    f.session->cancel();
    QVERIFY(f.waitFor(State::Idle));
    QVERIFY(f.files.transport.pending().empty());
    QCOMPARE(told.all, QStringList({word(State::Answering), word(State::Idle)}));
}

void TestBattleSession::cancelBeforeAnybodyWasAskedAsksNobody()
{
    BattleFixture f;
    f.files.transport.onSend = nullptr;
    f.session->start(QStringLiteral("hello"));
    f.session->cancel();
    QVERIFY(f.waitFor(State::Idle));
    QVERIFY(f.files.transport.requests().empty());
    support::answerAtOnce(f.files.transport);
    QVERIFY(f.ready()); // and the next battle is not cancelled with it
}

void TestBattleSession::aRestartTakesUpTheBattleAndWaitsForAPerson()
{
    BattleFixture f;
    QVERIFY(f.ready());
    const battle::SealedBattle battle = f.session->battle();
    battle::Choice choice = choiceOf(Outcome::Tie);
    choice.comment = "close";
    f.session->choose(choice);
    f.close(); // as a crash would: the draft was on its way
    f.open();
    QCOMPARE(f.session->state(), State::Held);
    QVERIFY(f.session->battle() == battle);
    QVERIFY(f.session->choice() == choice);
    QVERIFY(!f.session->secondsHeld());
    QSignalSpy ticks(f.session.get(), &BattleSession::ticked);
    QTRY_COMPARE(ticks.size(), 2);
    QVERIFY(!f.session->secondsHeld());
    QCOMPARE(f.onDisk("SELECT count(*) FROM vote"), std::string("0"));
    f.session->commit();
    QVERIFY(f.waitFor(State::Revealed));
}

void TestBattleSession::aDraftThatCannotBeSavedIsTakenBack()
{
    BattleFixture f;
    QVERIFY(f.ready());
    f.spoil("ALTER TABLE draft RENAME TO gone");
    Told told(*f.session);
    f.session->choose(choiceOf(Outcome::A));
    QVERIFY(f.waitFor(State::Choosing));
    QVERIFY(!f.session->choice());
    QCOMPARE(told.all.size(), 5); // held, choice, choosing, choice, the error
    f.spoil("ALTER TABLE gone RENAME TO draft");
    f.session->choose(choiceOf(Outcome::B));
    QCOMPARE(f.onDisk("SELECT outcome FROM draft"), std::string("b"));
    QCOMPARE(f.session->state(), State::Held);
}

void TestBattleSession::aVoteThatCannotBeSavedStaysADraft()
{
    BattleFixture f;
    QVERIFY(f.ready());
    f.session->choose(choiceOf(Outcome::A));
    f.spoil("CREATE TRIGGER full BEFORE INSERT ON vote BEGIN SELECT RAISE(ABORT, 'no'); END");
    QSignalSpy failed(f.session.get(), &BattleSession::failed);
    f.session->commit();
    QVERIFY(f.waitFor(State::Held));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!f.session->reveal());
    QVERIFY(!f.session->secondsHeld()); // only a person tries again
    QCOMPARE(f.session->votes(), 0);
    QCOMPARE(f.onDisk("SELECT outcome FROM draft"), std::string("a"));
    f.spoil("DROP TRIGGER full");
    f.session->commit();
    QVERIFY(f.waitFor(State::Revealed));
}

void TestBattleSession::answersOfAnEarlierAnnotatorAreNotShown()
{
    BattleFixture f;
    f.files.transport.onSend = nullptr;
    f.session->start(QStringLiteral("hello"));
    QTRY_COMPARE(f.files.transport.pending().size(), std::size_t(2));
    QSignalSpy changes(f.session.get(), &BattleSession::stateChanged);
    f.become(QStringLiteral("bob"));
    QCOMPARE(f.session->state(), State::Idle);
    QTRY_VERIFY(f.files.transport.pending().empty()); // nobody pays for them
    QTRY_COMPARE(f.onDisk("SELECT state FROM battle"), std::string("failed"));
    QCOMPARE(f.session->state(), State::Idle);
    QCOMPARE(changes.size(), 1);
}

void TestBattleSession::votesAreCountedByAnnotator()
{
    BattleFixture f;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(f.ready());
        f.session->choose(choiceOf(Outcome::A));
        f.session->commit();
        QVERIFY(f.waitFor(State::Revealed));
        QCOMPARE(f.session->votes(), i + 1);
        f.session->next();
        QVERIFY(f.waitFor(State::Idle));
    }
    f.become(QStringLiteral("bob"));
    QCOMPARE(f.session->votes(), 0);
    f.become(QStringLiteral("ann"));
    QCOMPARE(f.session->votes(), 2);
}

void TestBattleSession::anUnusablePromptChangesNothing()
{
    BattleFixture f;
    QSignalSpy failed(f.session.get(), &BattleSession::failed);
    f.session->start({});
    QVERIFY(f.waitFor(State::Idle));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(f.onDisk("SELECT count(*) FROM battle"), std::string("0"));
}

QTEST_MAIN(TestBattleSession)
#include "tst_battle_session.moc"
