// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/delays.h"

#include "ui/leaderboard/leaderboard_page.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace joust::tour {
namespace {

constexpr int kRounds = 5;
constexpr int kPatienceMs = 120000;

const ui::LeaderboardPage* boardPage(Stage& stage)
{
    return stage.find<ui::LeaderboardPage>("leaderboardPage");
}

// Of the clock, and of the processor: what another program takes away is in the first only.
struct Delay
{
    double ms = 0.0;
    double cpuMs = 0.0;
    bool operator<(const Delay& other) const { return ms < other.ms; }
};

class Watch
{
public:
    Watch() { m_timer.start(); }
    Delay read() const
    {
        return {static_cast<double>(m_timer.nsecsElapsed()) / 1e6,
                1e3 * static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_cpu = std::clock();
};

// Chooses the entry of a chip's menu and waits for the ranking and its painting.
Delay delayOf(Stage& stage, const char* chip, int entry, const std::function<bool(const rating::Leaderboard&)>& shown)
{
    auto* button = stage.find<QPushButton>(chip);
    QMenu* menu = button ? button->findChild<QMenu*>() : nullptr;
    if (!menu) {
        stage.fail(QStringLiteral("no menu of %1").arg(QString::fromLatin1(chip)));
        return {};
    }
    Q_EMIT menu->aboutToShow();
    const Watch watch;
    menu->actions().at(entry)->trigger();
    const bool there = stage.reach(
        chip,
        [&stage, &shown] {
            const rating::Leaderboard* board = boardPage(stage)->board();
            return board && shown(*board);
        },
        kPatienceMs);
    stage.window().repaint();
    return there ? watch.read() : Delay();
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
    const Delay first = delayOf(stage, change.chip, change.there, change.isThere);
    std::vector<Delay> later;
    for (int round = 0; round < kRounds; ++round) {
        delayOf(stage, change.chip, change.back, isBack);
        later.push_back(delayOf(stage, change.chip, change.there, change.isThere));
    }
    delayOf(stage, change.chip, change.back, isBack);
    std::sort(later.begin(), later.end());
    const Delay usual = later[later.size() / 2];
    std::printf("%-14s %-18s first %6.0f ms (%6.0f of processors), then %6.0f ms (%6.0f), median of %d\n",
                qUtf8Printable(QFileInfo(workspace).fileName()), change.name, first.ms, first.cpuMs, usual.ms,
                usual.cpuMs, kRounds);
    std::fflush(stdout);
}

} // namespace

void measureDelays(Stage& stage, const QString& workspace)
{
    const QString path = QFileInfo(workspace).absoluteFilePath();
    if (!stage.openWorkspace(QStringLiteral("delays"), path))
        return;
    const Watch watch;
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
    const Delay opened = watch.read();
    std::printf("%-14s %-18s first %6.0f ms (%6.0f of processors), %llu votes of %zu contestants\n",
                qUtf8Printable(QFileInfo(workspace).fileName()), "page opened", opened.ms, opened.cpuMs,
                static_cast<unsigned long long>(boardPage(stage)->board()->data.comparisons),
                boardPage(stage)->board()->rows.size());
    std::fflush(stdout);
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
