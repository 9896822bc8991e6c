// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons for a vote, of A and of B: what can be said of one side can be said of the other, in the same place and
// the same words, and a vote with its sides exchanged is the same the other way.
#include "battle/choice.h"
#include "battle_page_fixture.h"
#include "ui/battle/reason_pair.h"
#include "ui/common/reason_words.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>

#include <algorithm>

using namespace joust;
using base::Outcome;
using test::State;
using Page = test::BattlePageFixture;
using Reasons = std::vector<std::string>;

namespace {

base::Outcome mirrored(Outcome outcome)
{
    if (outcome == Outcome::A || outcome == Outcome::B)
        return outcome == Outcome::A ? Outcome::B : Outcome::A;
    return outcome;
}

// As a set: of two that are marked for the same thing A's comes first.
Reasons mirrored(Reasons reasons)
{
    for (std::string& reason : reasons) {
        const battle::ReasonParts parts = battle::partsOf(reason);
        if (parts.side)
            reason = battle::reasonOf(1 - *parts.side, std::string(parts.what));
    }
    std::sort(reasons.begin(), reasons.end());
    return reasons;
}

Reasons sorted(Reasons reasons)
{
    std::sort(reasons.begin(), reasons.end());
    return reasons;
}

// By what a person sees and hears, not by its id.
QAbstractButton* chipSaying(const Page& page, const std::string& reason)
{
    const battle::ReasonParts parts = battle::partsOf(reason);
    const QString letter = parts.side == 0 ? QStringLiteral("A") : QStringLiteral("B");
    for (QAbstractButton* chip : page.page->findChildren<QAbstractButton*>()) {
        if (chip->text() == letter &&
            chip->accessibleName() == letter + QStringLiteral(": ") + ui::ReasonWords::text(parts.what))
            return chip;
    }
    qFatal("no chip says %s", reason.c_str());
}

// What the page makes of it, by clicks, and the vote in the file.
std::pair<battle::Choice, std::string> votedWith(Outcome outcome, const Reasons& reasons)
{
    Page page;
    if (!page.ask())
        qFatal("no answers");
    page.button(("vote_" + std::string(base::outcomeWord(outcome))).c_str())->click();
    for (const std::string& reason : reasons)
        chipSaying(page, reason)->click();
    const battle::Choice choice = *page.fixture.session->choice();
    page.fixture.session->commit();
    if (!page.fixture.waitFor(State::Revealed))
        qFatal("no vote");
    return {choice, page.fixture.onDisk("SELECT outcome || reasons FROM vote")};
}

} // namespace

class TestBattleReasons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }
    void bothSidesHaveTheSameChips();
    void exchangedSidesMirrorTheVote();
    void aMarkedChipTellsItWithoutColourAndNothingMoves();
    void theKeyboardReachesThem();
    void aDraftKeepsThem();
    void olderReasonsStayWithTheirChoice();
    void undoTakesThemBack();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void TestBattleReasons::bothSidesHaveTheSameChips()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_3);
    QCOMPARE(ui::ReasonWords::qualities().size(), std::size_t(4));
    for (const std::string_view quality : ui::ReasonWords::qualities()) {
        auto* pair = page.find<ui::ReasonPair>(("reasons_" + std::string(quality)).c_str());
        const auto* label = pair->findChild<QLabel*>();
        const QWidget* a = pair->chip(0);
        const QWidget* b = pair->chip(1);
        QVERIFY(a->isVisible() && b->isVisible() && label->isVisible());
        QCOMPARE(label->text(), ui::ReasonWords::text(quality));
        QVERIFY(!label->text().isEmpty());
        QCOMPARE(a->accessibleName(), QStringLiteral("A: ") + label->text());
        QCOMPARE(b->accessibleName(), QStringLiteral("B: ") + label->text());
        QCOMPARE(a->toolTip(), a->accessibleName());
        QCOMPARE(b->toolTip(), b->accessibleName());
        QCOMPARE(a->height(), b->height());
        QVERIFY(std::abs(a->width() - b->width()) <= 1); // the letters' own widths
        QCOMPARE(a->y(), b->y());
        QCOMPARE(label->x() - a->geometry().right(), b->x() - label->geometry().right());
        QCOMPARE(a->focusPolicy(), b->focusPolicy());
    }
}

void TestBattleReasons::exchangedSidesMirrorTheVote()
{
    QRandomGenerator random(5); // always the same
    for (const Outcome outcome : {Outcome::A, Outcome::B, Outcome::Tie, Outcome::BothBad}) {
        Reasons reasons;
        for (const std::string_view quality : ui::ReasonWords::qualities()) {
            for (const int side : {0, 1}) {
                if (random.bounded(2) == 1)
                    reasons.push_back(battle::reasonOf(side, quality));
            }
        }
        const auto [choice, stored] = votedWith(outcome, reasons);
        const auto [other, otherStored] = votedWith(mirrored(outcome), mirrored(reasons));
        QCOMPARE(sorted(choice.reasons), sorted(reasons));
        QCOMPARE(other.outcome, mirrored(choice.outcome));
        QCOMPARE(sorted(other.reasons), mirrored(choice.reasons));
        for (const std::string& reason : reasons)
            QVERIFY2(stored.find('"' + reason + '"') != std::string::npos, stored.c_str());
        for (const std::string& reason : mirrored(reasons))
            QVERIFY2(otherStored.find('"' + reason + '"') != std::string::npos, otherStored.c_str());
    }
}

void TestBattleReasons::aMarkedChipTellsItWithoutColourAndNothingMoves()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_3);
    auto* chip = page.button("reason_a:accurate");
    const QWidget* beside = page.button("reason_b:accurate");
    QCoreApplication::processEvents();
    const QRect place = chip->geometry();
    const QRect besidePlace = beside->geometry();
    QVERIFY(chip->icon().isNull());
    chip->click();
    QCoreApplication::processEvents();
    QVERIFY(!chip->icon().isNull());
    QCOMPARE(chip->geometry(), place);
    QCOMPARE(beside->geometry(), besidePlace);
    page.fixture.session->unchoose();
    QVERIFY(chip->icon().isNull());
}

void TestBattleReasons::theKeyboardReachesThem()
{
    Page page;
    QVERIFY(page.ask());
    const QWidget* before = QApplication::focusWidget();
    page.press(Qt::Key_R);
    QCOMPARE(QApplication::focusWidget(), before); // there is no choice to give reasons for
    page.press(Qt::Key_2);
    page.press(Qt::Key_R);
    QCOMPARE(QApplication::focusWidget(), page.button("reason_a:accurate"));
    page.press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), page.button("reason_b:accurate"));
    page.press(Qt::Key_Space);
    page.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page.button("reason_a:clear"));
    page.press(Qt::Key_Space);
    QCOMPARE(page.fixture.session->choice()->reasons, (Reasons{"b:accurate", "a:clear"}));
    page.press(Qt::Key_C);
    page.type("r");
    QCOMPARE(QApplication::focusWidget(), page.find("comment"));
    page.press(Qt::Key_Return);
    QTRY_COMPARE(page.fixture.session->state(), State::Revealed);
    QCOMPARE(page.fixture.onDisk("SELECT outcome || reasons || comment FROM vote"),
             std::string("b[\"b:accurate\",\"a:clear\"]r"));
}

void TestBattleReasons::aDraftKeepsThem()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    page.button("reason_a:good_length")->click();
    page.button("reason_b:clear")->click();
    QCOMPARE(page.fixture.onDisk("SELECT reasons FROM draft"), std::string("[\"b:clear\",\"a:good_length\"]"));
    page.press(Qt::Key_2); // another choice, the same reasons
    QCOMPARE(page.fixture.session->choice()->reasons, (Reasons{"b:clear", "a:good_length"}));
}

void TestBattleReasons::olderReasonsStayWithTheirChoice()
{
    Page page;
    QVERIFY(page.ask());
    QVERIFY(page.button("reason_clearer")->isHidden());
    battle::Choice older = test::choiceOf(Outcome::A);
    older.reasons = {"clearer", "made_up", "a:clear", "b:of_another_program"};
    page.fixture.session->choose(older);
    QVERIFY(page.button("reason_clearer")->isVisible());
    QVERIFY(page.button("reason_clearer")->isChecked());
    QVERIFY(page.button("reason_better_length")->isHidden());
    QVERIFY(page.button("reason_a:clear")->isChecked());
    page.button("reason_b:accurate")->click();
    QCOMPARE(sorted(page.fixture.session->choice()->reasons),
             (Reasons{"a:clear", "b:accurate", "b:of_another_program", "clearer", "made_up"}));
    page.button("reason_clearer")->click();
    QVERIFY(page.button("reason_clearer")->isVisible()); // it can be marked again
    QCOMPARE(sorted(page.fixture.session->choice()->reasons),
             (Reasons{"a:clear", "b:accurate", "b:of_another_program", "made_up"}));
    page.fixture.session->unchoose();
    QVERIFY(page.button("reason_clearer")->isHidden());
}

void TestBattleReasons::undoTakesThemBack()
{
    Page page;
    QVERIFY(page.ask());
    page.press(Qt::Key_1);
    page.button("reason_a:clear")->click();
    page.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page.fixture.session->state(), State::Choosing);
    QCOMPARE(page.fixture.onDisk("SELECT count(*) FROM draft"), std::string("0"));
    page.press(Qt::Key_1);
    QVERIFY(!page.button("reason_a:clear")->isChecked());
    QVERIFY(page.fixture.session->choice()->reasons.empty());
}

QTEST_MAIN(TestBattleReasons)
#include "tst_battle_reasons.moc"
