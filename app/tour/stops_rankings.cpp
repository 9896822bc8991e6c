// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "ui/analysis/analysis_page.h"
#include "ui/leaderboard/leaderboard_page.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace joust::tour {
namespace {

constexpr int kAnalysisMs = 180000; // thirty rankings of many contestants

// What a tab shows beyond the window's end, too.
void shootTab(Stage& stage, const QString& name, QTabWidget& tabs)
{
    stage.shoot(name);
    const auto* scroll = qobject_cast<QScrollArea*>(tabs.currentWidget());
    if (scroll && scroll->widget()->height() > scroll->viewport()->height())
        stage.shoot(name + QStringLiteral("-whole"), scroll->widget());
}

bool reachBoard(Stage& stage, const char* what)
{
    return stage.reach(what, [&stage] {
        const auto* page = stage.find<ui::LeaderboardPage>("leaderboardPage");
        return page && page->board();
    });
}

} // namespace

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
        {Page::Style, "analysis-style"},     {Page::Pairs, "analysis-pairs"},
        {Page::Quality, "analysis-quality"}, {Page::Robustness, "analysis-robustness"},
        {Page::Factors, "analysis-factors"}, {Page::History, "analysis-history"},
        {Page::Plan, "analysis-planner"}};
    for (const auto& [tab, name] : tabs) {
        page->showTab(tab);
        if (stage.reach(
                name, [page, shown = tab] { return page->isShowing(shown); }, kAnalysisMs))
            shootTab(stage, QString::fromLatin1(name), *page->findChild<QTabWidget*>(QStringLiteral("analysisTabs")));
    }
    page->showTab(Page::Style);
}

void showEmptyLeaderboard(Stage& stage)
{
    stage.showPage(ui::PageId::Leaderboard);
    if (reachBoard(stage, "an empty ranking"))
        stage.shoot(QStringLiteral("leaderboard-empty"));
}

void showEmptyAnalysis(Stage& stage)
{
    stage.showPage(ui::PageId::Analysis);
    if (stage.reach("an empty analysis", [&stage] { return stage.isEnabled("emptyAction"); }))
        stage.shoot(QStringLiteral("analysis-empty"));
}

} // namespace joust::tour
