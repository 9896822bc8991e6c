// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/delays.h"

#include "ui/leaderboard/leaderboard_page.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace joust::tour {
namespace {

constexpr int kRounds = 5;
constexpr int kPatienceMs = 120000;

const ui::LeaderboardPage* boardPage(Stage& stage)
{
    return stage.find<ui::LeaderboardPage>("leaderboardPage");
}

// Chooses the entry of a chip's menu and waits for the ranking and its painting; in milliseconds.
double msFor(Stage& stage, const char* chip, int entry, const std::function<bool(const rating::Leaderboard&)>& shown)
{
    auto* button = stage.find<QPushButton>(chip);
    QMenu* menu = button ? button->findChild<QMenu*>() : nullptr;
    if (!menu) {
        stage.fail(QStringLiteral("no menu of %1").arg(QString::fromLatin1(chip)));
        return 0.0;
    }
    Q_EMIT menu->aboutToShow();
    QElapsedTimer timer;
    timer.start();
    menu->actions().at(entry)->trigger();
    const bool there = stage.reach(
        chip,
        [&stage, &shown] {
            const rating::Leaderboard* board = boardPage(stage)->board();
            return board && shown(*board);
        },
        kPatienceMs);
    stage.window().repaint();
    return there ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 0.0;
}

struct Change
{
    const char* name;
    const char* chip;
    int there; // entries of the chip's menu
    int back;
    std::function<bool(const rating::Leaderboard&)> isThere;
};

void printChange(Stage& stage, const QString& workspace, const Change& change)
{
    const auto isBack = [&change](const rating::Leaderboard& board) { return !change.isThere(board); };
    const double first = msFor(stage, change.chip, change.there, change.isThere);
    std::vector<double> later;
    for (int round = 0; round < kRounds; ++round) {
        msFor(stage, change.chip, change.back, isBack);
        later.push_back(msFor(stage, change.chip, change.there, change.isThere));
    }
    msFor(stage, change.chip, change.back, isBack);
    std::sort(later.begin(), later.end());
    std::printf("%-20s %-28s first %7.0f ms   then %7.0f ms (median of %d)\n",
                qUtf8Printable(QFileInfo(workspace).fileName()), change.name, first, later[later.size() / 2], kRounds);
    std::fflush(stdout);
}

} // namespace

void measureDelays(Stage& stage, const QString& workspace)
{
    const QString path = QFileInfo(workspace).absoluteFilePath();
    if (!stage.openWorkspace(QStringLiteral("delays"), path))
        return;
    QElapsedTimer timer;
    timer.start();
    stage.showPage(ui::PageId::Leaderboard);
    if (!stage.reach(
            "a ranking",
            [&stage] {
                const ui::LeaderboardPage* page = boardPage(stage);
                return page && page->board();
            },
            kPatienceMs))
        return;
    stage.window().repaint();
    std::printf("%-20s %-28s first %7.0f ms   (%llu votes, %zu contestants)\n",
                qUtf8Printable(QFileInfo(workspace).fileName()), "the page is opened",
                static_cast<double>(timer.nsecsElapsed()) / 1e6,
                static_cast<unsigned long long>(boardPage(stage)->board()->data.comparisons),
                boardPage(stage)->board()->rows.size());
    stage.press("chartChip");
    const Change changes[] = {
        {"ties left out", "tiesChip", 1, 0,
         [](const rating::Leaderboard& board) { return board.options.ties == rating::TieRule::Drop; }},
        {"ties as Davidson", "tiesChip", 2, 0,
         [](const rating::Leaderboard& board) { return board.options.ties == rating::TieRule::Davidson; }},
        {"style controlled", "covariatesChip", 1, 0,
         [](const rating::Leaderboard& board) { return !board.options.controls.empty(); }},
    };
    for (const Change& change : changes)
        printChange(stage, workspace, change);
}

} // namespace joust::tour
