// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and judging beside the four votes: pause, one pane alone, scrolling together, thinking, strength, skip.
#include "battle_page_fixture.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/battle/battle_arena.h"
#include "ui/battle/break_reminder.h"
#include "ui/battle/common_rate.h"
#include "ui/battle/guidelines_dialog.h"
#include "ui/battle/pane_pair.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace joust;
using base::Outcome;
using Page = test::BattlePageFixture;
using State = ui::BattleSession::State;

namespace {

void answerAtLength(const Page& page)
{
    page.fixture.files.transport.onSend = [](support::FakeTransport& fake, endpoint::RequestId id,
                                             const endpoint::ChatRequest&) {
        std::string text;
        for (int i = 0; i < 400; ++i)
            text += "line " + std::to_string(i) + "\n\n";
        fake.finish(id, support::textReply(text));
    };
}

} // namespace

class TestBattleReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }
    void aPauseHidesTheTextsAndCountsNoTime();
    void aPauseStopsTheHold();
    void escapeAndTheButtonResume();
    void aBreakIsProposedWhereNothingIsChosen();
    void onePaneAloneAndBack();
    void scrollingTogetherMovesBothByAsMuch();
    void strengthStandsForASideOnly();
    void whoIsKnownIsStoredWithTheVote();
    void aSkipHasItsReason();
    void keysFollowTheMap();
    void theKeySheetShowsTheKeys();
    void thinkingIsShownOnBothSidesOrNeither();
    void answersAppearAtOneRateWhereThatIsWanted();
    void aStudysRuleOfPacingIsStrongerThanTheMachines();
    void guidelinesAreMarkdown();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestBattleReading::aPauseHidesTheTextsAndCountsNoTime()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_P);
    QVERIFY(page.fixture.session->isPaused());
    QVERIFY(page.find("pauseCard")->isVisible());
    QVERIFY(!page.pane("A")->isVisible());
    QVERIFY(!page.button("pauseButton")->isEnabled());
    page.press(Qt::Key_1); // no vote on what cannot be read
    QCOMPARE(page.fixture.session->state(), State::Choosing);
    QTest::qWait(400);
    page.fixture.session->setPaused(false);
    page.press(Qt::Key_1);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    QVERIFY(std::stoi(page.fixture.onDisk("SELECT vote_ms FROM vote")) < 400);
}

void TestBattleReading::aPauseStopsTheHold()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_2);
    QVERIFY(page.fixture.session->secondsHeld());
    page.press(Qt::Key_P);
    QCOMPARE(page.fixture.session->state(), State::Held);
    QVERIFY(!page.fixture.session->secondsHeld());
    page.fixture.session->setPaused(false);
    QCOMPARE(*page.fixture.session->secondsHeld(), ui::BattleSession::kHoldSeconds);
    QCOMPARE(page.fixture.session->choice()->outcome, Outcome::B);
}

void TestBattleReading::escapeAndTheButtonResume()
{
    Page page;
    QVERIFY(page.ask());
    for (const bool byKey : {true, false}) {
        page.button("pauseButton")->click();
        QVERIFY(page.fixture.session->isPaused());
        if (byKey)
            page.press(Qt::Key_Escape);
        else
            page.press(Qt::Key_Space); // the button has the focus
        QVERIFY(!page.fixture.session->isPaused());
        QVERIFY(page.pane("A")->isVisible());
    }
}

void TestBattleReading::aBreakIsProposedWhereNothingIsChosen()
{
    Page page;
    page.page->setBreakMinutes(2);
    QVERIFY(page.ask());
    ui::BreakReminder& reminder = page.page->breakReminder();
    const auto said = [&] { return page.find<QLabel>("messageText")->isVisible(); };
    reminder.minutePassed();
    QVERIFY(!said());
    page.press(Qt::Key_1);
    reminder.minutePassed();
    QVERIFY(!said()); // a choice is on its way
    page.fixture.session->unchoose();
    reminder.minutePassed();
    QVERIFY(said());
    QCOMPARE(reminder.worked(), 0);
    page.page->setBreakMinutes(0);
    for (int i = 0; i < 100; ++i)
        reminder.minutePassed();
    QVERIFY(!reminder.isDue());
}

void TestBattleReading::onePaneAloneAndBack()
{
    Page page;
    QVERIFY(page.ask());
    const QSize both = page.pane("A")->size();
    const auto focus = [&] {
        page.press(Qt::Key_F);
        QCoreApplication::processEvents(); // lays out
    };
    focus();
    QVERIFY(page.pane("A")->isVisible() && !page.pane("B")->isVisible());
    const QSize alone = page.pane("A")->size();
    QVERIFY(alone.width() > both.width());
    focus();
    QVERIFY(!page.pane("A")->isVisible() && page.pane("B")->isVisible());
    QCOMPARE(page.pane("B")->size(), alone);
    QCOMPARE(QApplication::focusWidget(), page.pane("B")->browser());
    focus();
    QVERIFY(page.pane("A")->isVisible() && page.pane("B")->isVisible());
    QCOMPARE(page.pane("A")->size(), both);
    QCOMPARE(page.pane("B")->size(), both);
    focus();
    page.press(Qt::Key_1); // votes go on; the next battle begins with both
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    page.fixture.session->next();
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
    QVERIFY(page.ask());
    QVERIFY(page.pane("A")->isVisible() && page.pane("B")->isVisible());
}

void TestBattleReading::scrollingTogetherMovesBothByAsMuch()
{
    Page page;
    answerAtLength(page);
    QVERIFY(page.ask());
    QScrollBar* a = page.pane("A")->scrollBar();
    QScrollBar* b = page.pane("B")->scrollBar();
    QTRY_VERIFY(a->maximum() > 1000 && b->maximum() > 1000);
    a->setValue(300);
    QCOMPARE(b->value(), 0); // free at first
    page.press(Qt::Key_L);
    a->setValue(350);
    QCOMPARE(b->value(), 50);
    b->setValue(20);
    QCOMPARE(a->value(), 320);
    page.press(Qt::Key_L);
    a->setValue(0);
    QCOMPARE(b->value(), 20);
}

void TestBattleReading::strengthStandsForASideOnly()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    page.button("strength_much")->click();
    QCOMPARE(page.fixture.session->choice()->strength, battle::Strength::Much);
    page.button("strength_slightly")->click();
    QCOMPARE(page.fixture.session->choice()->strength, battle::Strength::Slightly);
    QVERIFY(!page.button("strength_much")->isChecked());
    page.press(Qt::Key_3);
    QVERIFY(!page.fixture.session->choice()->strength);
    QVERIFY(!page.button("strength_much")->isEnabled());
    page.press(Qt::Key_2);
    QVERIFY(!page.fixture.session->choice()->strength);
    page.button("strength_much")->click();
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    QCOMPARE(page.fixture.onDisk("SELECT outcome || strength FROM vote"), std::string("bmuch"));
}

void TestBattleReading::whoIsKnownIsStoredWithTheVote()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_I); // nothing is chosen yet
    QCOMPARE(page.fixture.session->state(), State::Choosing);
    page.press(Qt::Key_4);
    page.press(Qt::Key_I);
    QVERIFY(page.button("knowWho")->isChecked());
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    QCOMPARE(page.fixture.onDisk("SELECT identity_guessed FROM vote"), std::string("1"));
}

void TestBattleReading::aSkipHasItsReason()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    QVERIFY(page.fixture.session->secondsHeld());
    page.button("vote_skip")->click();
    QVERIFY(!page.fixture.session->secondsHeld()); // the choice waits while the menu is open
    page.find<QMenu>("skipMenu")->close();
    QVERIFY(page.fixture.session->secondsHeld());
    page.button("vote_skip")->click();
    page.find<QAction>("skip_broken")->trigger();
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
    QCOMPARE(page.fixture.onDisk("SELECT reason FROM skip"), std::string("broken"));
}

void TestBattleReading::keysFollowTheMap()
{
    Page page;
    ui::KeyMap map;
    QVERIFY(map.setKey(ui::KeyAction::VoteA, QKeySequence(Qt::Key_J)));
    page.page->setKeyMap(map);
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    QCOMPARE(page.fixture.session->state(), State::Choosing);
    page.press(Qt::Key_J);
    QCOMPARE(page.fixture.session->choice()->outcome, Outcome::A);
    QVERIFY(page.button("vote_a")->accessibleName().contains(QLatin1Char('J')) ||
            page.button("vote_a")->accessibleDescription().contains(QLatin1Char('J')));
    page.press(Qt::Key_C);
    page.type("jump"); // the comment's own j
    QCOMPARE(page.find<QLineEdit>("comment")->text(), QStringLiteral("jump"));
}

void TestBattleReading::theKeySheetShowsTheKeys()
{
    Page page;
    QVERIFY(page.ask());
    QTest::keyClick(QApplication::focusWidget(), '?');
    auto* sheet = page.find<QDialog>("keySheet");
    QStringList texts;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(ui::KeyMap::text(ui::KeyAction::VoteBothBad)));
    QVERIFY(texts.contains(QStringLiteral("4")));
    sheet->reject();
}

void TestBattleReading::thinkingIsShownOnBothSidesOrNeither()
{
    ui::PanePair pair;
    pair.resize(1000, 600);
    pair.show();
    const auto document = [] { return std::make_unique<ui::AnswerDocument>(); };
    const auto folds = [&] {
        std::vector<bool> shown;
        for (const QToolButton* fold : pair.findChildren<QToolButton*>(QStringLiteral("thinkingFold")))
            shown.push_back(fold->isVisible());
        return shown;
    };
    pair.showDocuments({document(), {}}, {document(), {}});
    QCOMPARE(folds(), (std::vector<bool>{false, false}));
    auto thought = document();
    thought->setPlainText(QStringLiteral("a long thought"));
    pair.showDocuments({document(), std::move(thought)}, {document(), document()});
    QCOMPARE(folds(), (std::vector<bool>{true, true}));
    const auto buttons = pair.findChildren<QToolButton*>(QStringLiteral("thinkingFold"));
    buttons[1]->click();
    QVERIFY(buttons[0]->isChecked() && buttons[1]->isChecked());
    QCOMPARE(buttons[0]->parentWidget()->size(), buttons[1]->parentWidget()->size());
    buttons[0]->click();
    QVERIFY(!buttons[0]->isChecked() && !buttons[1]->isChecked());
    pair.showPlaceholder();
    QCOMPARE(folds(), (std::vector<bool>{false, false}));
}

void TestBattleReading::answersAppearAtOneRateWhereThatIsWanted()
{
    Page page;
    auto* rate = page.page->findChild<ui::CommonRate*>();
    answerAtLength(page);
    QVERIFY(page.ask());
    QVERIFY(!rate->isRunning()); // both at once is the default
    page.page->setCommonRate(true);
    QVERIFY(!rate->isRunning()); // what is there stays
    page.fixture.session->choose({Outcome::Tie, {}, {}, "", false});
    page.fixture.session->commit();
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    page.fixture.session->next();
    QTRY_COMPARE(page.fixture.session->state(), State::Idle);
    QVERIFY(page.ask());
    QVERIFY(rate->isRunning());
    page.page->setCommonRate(false);
    QVERIFY(!rate->isRunning());
}

void TestBattleReading::aStudysRuleOfPacingIsStrongerThanTheMachines()
{
    base::SeededRng rng{3};
    const auto runs = [&](std::optional<bool> rule, bool machine) {
        ui::BattleArena arena;
        arena.resize(900, 600);
        arena.setCommonRate(machine);
        QSignalSpy shown(&arena, &ui::BattleArena::answersShown);
        battle::SealedBattle battle{base::BattleId::random(rng), 1, "p", std::string(4000, 'a'),
                                    std::string(4000, 'b')};
        battle.commonRate = rule;
        arena.showBattle(battle);
        if (shown.isEmpty() && !shown.wait(5000))
            return std::optional<bool>();
        return std::optional(arena.findChild<ui::CommonRate*>()->isRunning());
    };
    QCOMPARE(runs({}, false), std::optional(false));
    QCOMPARE(runs({}, true), std::optional(true));
    QCOMPARE(runs(true, false), std::optional(true));
    QCOMPARE(runs(false, true), std::optional(false));
}

void TestBattleReading::guidelinesAreMarkdown()
{
    ui::GuidelinesDialog dialog(QStringLiteral("spring"),
                                QStringLiteral("# Look for\n\n- **truth**\n\n![x](file:///etc/passwd)"), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto* text = dialog.findChild<ui::AnswerBrowser*>(QStringLiteral("guidelinesText"));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("truth")));
    QVERIFY(!text->toPlainText().contains(QLatin1Char('#')));
    QVERIFY(!text->toPlainText().contains(QStringLiteral("passwd")));
    QVERIFY(dialog.windowTitle().contains(QStringLiteral("spring")));
}

QTEST_MAIN(TestBattleReading)
#include "tst_battle_reading.moc"
