// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

namespace joust::tour {
namespace {

using State = ui::BattleSession::State;

bool reachState(Stage& stage, const char* what, State state)
{
    return stage.reach(what, [&stage, state] { return stage.battle().state() == state; });
}

} // namespace

void showIdle(Stage& stage)
{
    if (stage.showPage(ui::PageId::Battle) && reachState(stage, "idle", State::Idle))
        stage.shoot(QStringLiteral("battle-idle"));
}

void typePrompt(Stage& stage, const QString& prompt)
{
    if (stage.reach("the prompt field", [&] { return stage.find<QPlainTextEdit>("promptEdit") != nullptr; }))
        stage.find<QPlainTextEdit>("promptEdit")->setPlainText(prompt);
}

void showSuggestion(Stage& stage)
{
    typePrompt(stage, {});
    stage.press("suggestButton");
    if (stage.reach("a suggested prompt", [&] { return stage.isEnabled("startButton"); }))
        stage.shoot(QStringLiteral("battle-suggested"));
}

void showAnswering(Stage& stage)
{
    stage.press("startButton");
    if (reachState(stage, "answering", State::Answering))
        stage.shoot(QStringLiteral("battle-answering"));
}

void showChoosing(Stage& stage)
{
    if (stage.reach("choosing", [&] { return stage.isEnabled("vote_a"); }))
        stage.shoot(QStringLiteral("battle-choosing"));
}

void showFocus(Stage& stage)
{
    if (!stage.isEnabled("vote_tie"))
        return;
    stage.find<QWidget>("vote_tie")->setFocus(Qt::TabFocusReason);
    stage.shoot(QStringLiteral("battle-focus"));
    stage.find<QWidget>("vote_tie")->clearFocus();
}

void showHeld(Stage& stage)
{
    stage.press("vote_a");
    reachState(stage, "held", State::Held);
    stage.press("reason_a:accurate");
    stage.press("reason_b:clear");
    if (reachState(stage, "held with reasons", State::Held))
        stage.shoot(QStringLiteral("battle-held"));
}

void showRevealed(Stage& stage)
{
    stage.press("nextButton");
    if (reachState(stage, "revealed", State::Revealed))
        stage.shoot(QStringLiteral("battle-revealed"));
}

void showFailed(Stage& stage)
{
    stage.showPage(ui::PageId::Battle);
    typePrompt(stage, QStringLiteral("What is a mutex?"));
    stage.press("startButton");
    if (reachState(stage, "failed", State::Failed))
        stage.shoot(QStringLiteral("battle-failed"));
    stage.battle().discard();
    reachState(stage, "the next battle", State::Idle);
}

void finishBattle(Stage& stage)
{
    stage.press("nextBattleButton");
    reachState(stage, "the next battle", State::Idle);
}

void walkBattle(Stage& stage, const QString& prompt)
{
    stage.showPage(ui::PageId::Battle);
    typePrompt(stage, prompt);
    stage.press("startButton");
    stage.reach("both answers", [&] { return stage.isEnabled("vote_a"); });
    showFind(stage);
    showHeld(stage);
    showRevealed(stage);
    finishBattle(stage);
}

} // namespace joust::tour
