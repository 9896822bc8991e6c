// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "ui/analysis/analysis_page.h"
#include "ui/endpoints/endpoint_dialog.h"
#include "ui/endpoints/endpoint_editing.h"
#include "ui/endpoints/endpoints_page.h"
#include "ui/leaderboard/leaderboard_page.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompts_page.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/new_study_dialog.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_tab.h"
#include "ui/runs/studies_tab.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>

namespace joust::tour {

using State = ui::BattleSession::State;

namespace {

bool reachState(Stage& stage, const char* what, State state)
{
    return stage.reach(what, [&stage, state] { return stage.battle().state() == state; });
}

bool isEnabled(Stage& stage, const char* button)
{
    const auto* found = stage.find<QAbstractButton>(button);
    return found && found->isEnabled();
}

bool reachBoard(Stage& stage, const char* what)
{
    return stage.reach(what, [&stage] {
        const auto* page = stage.find<ui::LeaderboardPage>("leaderboardPage");
        return page && page->board();
    });
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
    if (stage.reach("a suggested prompt", [&] { return isEnabled(stage, "startButton"); }))
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
    if (stage.reach("choosing", [&] { return isEnabled(stage, "vote_a"); }))
        stage.shoot(QStringLiteral("battle-choosing"));
}

void showFocus(Stage& stage)
{
    if (!isEnabled(stage, "vote_tie"))
        return;
    stage.find<QWidget>("vote_tie")->setFocus(Qt::TabFocusReason);
    stage.shoot(QStringLiteral("battle-focus"));
    stage.find<QWidget>("vote_tie")->clearFocus();
}

void showHeld(Stage& stage)
{
    stage.press("vote_a");
    reachState(stage, "held", State::Held);
    stage.press("reason_more_correct");
    stage.press("reason_clearer");
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
    stage.reach("both answers", [&] { return isEnabled(stage, "vote_a"); });
    showHeld(stage);
    showRevealed(stage);
    finishBattle(stage);
}

void showLeaderboard(Stage& stage)
{
    stage.showPage(ui::PageId::Leaderboard);
    if (!reachBoard(stage, "a ranking"))
        return;
    stage.shoot(QStringLiteral("leaderboard-table"));
    if (stage.press("chartChip"))
        stage.shoot(QStringLiteral("leaderboard-chart"));
    stage.press("tableChip");
}

void showElo(Stage& stage)
{
    stage.showPage(ui::PageId::Leaderboard);
    if (!reachBoard(stage, "a ranking"))
        return;
    auto* chip = stage.find<QAbstractButton>("methodChip");
    QMenu* menu = chip ? chip->findChild<QMenu*>() : nullptr;
    const auto* page = stage.find<ui::LeaderboardPage>("leaderboardPage");
    if (!stage.reach("the methods", [menu] { return menu && menu->actions().size() == 2; }))
        return;
    menu->actions().at(1)->trigger();
    const auto shows = [page](rating::Method method) {
        return page->board() && page->board()->options.method == method;
    };
    if (stage.reach("an Elo ranking", [&] { return shows(rating::Method::Elo); }))
        stage.shoot(QStringLiteral("leaderboard-elo"));
    menu->actions().at(0)->trigger();
    stage.reach("a Bradley-Terry ranking", [&] { return shows(rating::Method::BradleyTerry); });
}

void showStyleControl(Stage& stage)
{
    stage.showPage(ui::PageId::Leaderboard);
    const auto* page = stage.find<ui::LeaderboardPage>("leaderboardPage");
    auto* chip = stage.find<QPushButton>("covariatesChip");
    if (!page || !chip)
        return;
    const auto choose = [chip](int entry) {
        Q_EMIT chip->menu()->aboutToShow();
        chip->menu()->actions().at(entry)->trigger();
    };
    choose(1);
    if (stage.reach("a style-controlled ranking",
                    [page] { return page->board() && !page->board()->coefficients.empty(); }))
        stage.shoot(QStringLiteral("leaderboard-style"));
    choose(0);
    stage.reach("the plain ranking", [page] { return page->board() && page->board()->coefficients.empty(); });
}

void showAnalysis(Stage& stage)
{
    using Page = ui::AnalysisPage;
    stage.showPage(ui::PageId::Analysis);
    auto* page = stage.find<Page>("analysisPage");
    if (!page)
        return;
    const std::pair<Page::Tab, const char*> tabs[] = {
        {Page::Style, "analysis-style"},     {Page::Pairs, "analysis-pairs"},     {Page::Quality, "analysis-quality"},
        {Page::Factors, "analysis-factors"}, {Page::History, "analysis-history"}, {Page::Plan, "analysis-planner"}};
    for (const auto& [tab, name] : tabs) {
        page->showTab(tab);
        if (stage.reach(name, [page, shown = tab] { return page->isShowing(shown); }))
            stage.shoot(QString::fromLatin1(name));
    }
    page->showTab(Page::Style);
}

void showEmptyLeaderboard(Stage& stage)
{
    stage.showPage(ui::PageId::Leaderboard);
    if (reachBoard(stage, "an empty ranking"))
        stage.shoot(QStringLiteral("leaderboard-empty"));
}

void showData(Stage& stage)
{
    stage.showPage(ui::PageId::Data);
    if (stage.reach("a vote with its answers", [&stage] {
            const auto* prompt = stage.find<QWidget>("voteHistory");
            return prompt && prompt->isVisible() && isEnabled(stage, "excludeButton");
        }))
        stage.shoot(QStringLiteral("data"));
    auto* field = stage.find<QLineEdit>("searchField");
    if (!field)
        return;
    field->setText(QStringLiteral("no such words"));
    if (stage.reach("no match", [&stage] { return isEnabled(stage, "emptyAction"); }))
        stage.shoot(QStringLiteral("data-no-match"));
    field->clear();
    stage.reach("all votes again", [&stage] { return isEnabled(stage, "excludeButton"); });
}

void showEmptyData(Stage& stage)
{
    stage.showPage(ui::PageId::Data);
    if (stage.reach("no votes", [&stage] { return isEnabled(stage, "emptyAction"); }))
        stage.shoot(QStringLiteral("data-empty"));
}

void showPrompts(Stage& stage)
{
    stage.showPage(ui::PageId::Prompts);
    const auto shown = [&stage] {
        const auto* text = stage.find<QTextEdit>("promptText");
        return text && !text->document()->isEmpty();
    };
    if (stage.reach("a prompt with its rules", shown))
        stage.shoot(QStringLiteral("prompts"));
    auto* field = stage.find<QLineEdit>("promptSearch");
    if (!field)
        return;
    field->setText(QStringLiteral("no such words"));
    if (stage.reach("no match", [&stage] { return isEnabled(stage, "emptyAction"); }))
        stage.shoot(QStringLiteral("prompts-no-match"));
    field->clear();
    stage.reach("all prompts again", shown);
}

void showPromptImport(Stage& stage)
{
    stage.showPage(ui::PageId::Prompts);
    auto* page = stage.find<ui::PromptsPage>("promptsPage");
    if (!page)
        return;
    page->startImport(stage.promptsFile());
    ui::ImportDialog* dialog = page->importDialog();
    if (stage.reach("a preview", [dialog] {
            const auto* rows = dialog->findChild<QWidget*>(QStringLiteral("importRows"));
            return rows && rows->isVisible();
        }))
        stage.shoot(QStringLiteral("prompts-import"), dialog);
    dialog->reject();
    stage.takeFocusBack();
}

void showEmptyPrompts(Stage& stage)
{
    stage.showPage(ui::PageId::Prompts);
    if (stage.reach("no prompts", [&stage] { return isEnabled(stage, "emptyAction"); }))
        stage.shoot(QStringLiteral("prompts-empty"));
}

void makeRunAndStudy(Stage& stage)
{
    stage.showPage(ui::PageId::Runs);
    auto* page = stage.find<ui::RunsPage>("runsPage");
    if (!page)
        return;
    page->showTab(ui::RunsPage::Runs);
    stage.press("newRun");
    if (!stage.reach("the form of a run", [page] { return page->runs()->newRunDialog() != nullptr; }))
        return;
    QDialog* run = page->runs()->newRunDialog();
    run->findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("spring"));
    auto* create = run->findChild<QPushButton*>(QStringLiteral("createRun"));
    if (stage.reach("an estimate", [create] { return create->isEnabled(); }))
        stage.shoot(QStringLiteral("run-form"), run);
    create->click();
    stage.press("startRun");
    if (stage.reach("a run under way", [&stage] { return stage.find<QAbstractButton>("jobsButton") != nullptr; }))
        stage.shoot(QStringLiteral("runs-under-way"));
    page->showTab(ui::RunsPage::Studies);
    stage.press("newRun");
    QDialog* study = page->studies()->newStudyDialog();
    if (!study)
        return;
    study->findChild<QLineEdit*>(QStringLiteral("studyName"))->setText(QStringLiteral("Spring assistants"));
    stage.shoot(QStringLiteral("study-form"), study);
    study->findChild<QPushButton*>(QStringLiteral("createStudy"))->click();
    stage.reach("a study", [&stage] { return isEnabled(stage, "closeStudy"); });
    page->showTab(ui::RunsPage::Runs);
    stage.reach("the end of the run", [&stage] { return stage.find<QAbstractButton>("jobsButton") == nullptr; });
    stage.takeFocusBack();
}

void showRuns(Stage& stage)
{
    stage.showPage(ui::PageId::Runs);
    auto* page = stage.find<ui::RunsPage>("runsPage");
    if (!page)
        return;
    page->showTab(ui::RunsPage::Runs);
    if (stage.reach("a run", [&stage] {
            const auto* lanes = stage.find<QTableView>("runLanes");
            return lanes && lanes->model()->rowCount() > 0;
        }))
        stage.shoot(QStringLiteral("runs"));
    page->showTab(ui::RunsPage::Studies);
    if (stage.reach("a study", [&stage] { return isEnabled(stage, "closeStudy"); }))
        stage.shoot(QStringLiteral("studies"));
    page->showTab(ui::RunsPage::Runs);
}

void showEmptyRuns(Stage& stage)
{
    stage.showPage(ui::PageId::Runs);
    if (stage.reach("no runs", [&stage] { return isEnabled(stage, "emptyAction"); }))
        stage.shoot(QStringLiteral("runs-empty"));
}

void showEndpoints(Stage& stage)
{
    stage.showPage(ui::PageId::Endpoints);
    const auto filled = [&stage] {
        const auto* table = stage.find<QTableView>("endpointsTable");
        return table && table->model()->rowCount() > 0;
    };
    if (stage.reach("the endpoints", filled))
        stage.shoot(QStringLiteral("endpoints"));
}

void showEmptyEndpoints(Stage& stage)
{
    stage.showPage(ui::PageId::Endpoints);
    if (stage.reach("no endpoints", [&stage] { return isEnabled(stage, "emptyAction"); }))
        stage.shoot(QStringLiteral("endpoints-empty"));
}

void showTest(Stage& stage, const QString& name)
{
    stage.showPage(ui::PageId::Endpoints);
    stage.press("testButton");
    const auto ended = [&stage] {
        const auto* view = stage.find<QWidget>("probeView");
        return view && !stage.find<QAbstractButton>("cancelTest");
    };
    if (stage.reach("the end of a test", ended))
        stage.shoot(name);
}

void showEndpointForm(Stage& stage, bool everyTab)
{
    stage.showPage(ui::PageId::Endpoints);
    stage.press("addEndpoint");
    const auto* page = stage.find<ui::EndpointsPage>("endpointsPage");
    if (!page || !stage.reach("the form",
                              [page] { return page->editing()->dialog() && page->editing()->dialog()->isVisible(); }))
        return;
    ui::EndpointDialog* dialog = page->editing()->dialog();
    auto* tabs = dialog->findChild<QTabWidget*>();
    for (int tab = 0; tab < (everyTab ? tabs->count() : 1); ++tab) {
        tabs->setCurrentIndex(tab);
        stage.shoot(QStringLiteral("endpoint-form-%1").arg(tab + 1), dialog);
    }
    dialog->reject();
    stage.takeFocusBack();
}

void showSettings(Stage& stage)
{
    if (stage.showPage(ui::PageId::Settings))
        stage.shoot(QStringLiteral("settings"));
}

void showMenu(Stage& stage)
{
    QMenu* menu = stage.window().menuBar()->actions().value(0)->menu();
    menu->popup(stage.window().mapToGlobal(QPoint(0, 30)));
    if (stage.reach("the menu", [menu] { return menu->isVisible(); }))
        stage.shoot(QStringLiteral("menu"), menu);
    menu->close();
    stage.takeFocusBack();
}

} // namespace joust::tour
