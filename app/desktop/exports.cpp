// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exports.h"

#include "base/clock.h"
#include "base/rng.h"
#include "exchange/leaderboard_csv.h"
#include "exchange/leaderboard_lmarena.h"
#include "exchange/output_file.h"
#include "exchange/report_html.h"
#include "store/workspace.h"
#include "ui/async/run_async.h"

#include <filesystem>
#include <utility>

namespace joust::desktop {
namespace {

base::Result<exchange::ExportCounts> exportVotes(const std::string& workspacePath, exchange::ExportFormat format,
                                                 const std::string& target)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = store::Workspace::open(workspacePath, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    return exchange::exportVotesToFile(**workspace, target, exchange::Overwrite::Replace, format, {});
}

base::Result<void> writeText(const std::string& target, const std::string& text)
{
    return exchange::writeOutputFile(target, exchange::Overwrite::Replace,
                                     [&](std::ostream& stream) -> base::Result<void> {
                                         stream << text;
                                         return {};
                                     });
}

base::Result<void> exportReport(VotesCache& cache, const exchange::BoardQuery& query, const std::string& target)
{
    const base::Result<VotesCache::Votes> votes =
        cache.read(query.filter, exchange::loadOptionsForReport(query.options), {});
    if (!votes)
        return votes.error();
    const std::string name = std::filesystem::path(cache.path()).filename().string();
    const exchange::ReportContents contents = exchange::gatherReport(name, **votes, query);
    return writeText(target, exchange::reportHtml(contents, base::isoUtc(base::SystemClock().utcNow()).substr(0, 10)));
}

} // namespace

Exports::Exports(QObject* parent)
    : QObject(parent)
{
}

Exports::~Exports()
{
    m_pool.waitForDone(); // a file that was asked for is finished
}

void Exports::writeVotes(const QString& workspacePath, exchange::ExportFormat format, const QString& target,
                         QObject* receiver, VotesDone done)
{
    ui::runAsync(
        m_pool, receiver,
        [path = workspacePath.toStdString(), format, file = target.toStdString()] {
            return exportVotes(path, format, file);
        },
        std::move(done));
}

void Exports::writeLeaderboard(const ui::RankedBoard& ranked, const QString& target, QObject* receiver, Done done)
{
    ui::runAsync(
        m_pool, receiver,
        [board = ranked.board, heads = ranked.heads, file = target.toStdString()] {
            return writeText(file, exchange::leaderboardCsv(board, heads));
        },
        std::move(done));
}

void Exports::writeLmArena(const rating::Leaderboard& board, const exchange::VoteFilter& filter, const QString& target,
                           QObject* receiver, Done done)
{
    ui::runAsync(
        m_pool, receiver,
        [board, filter, file = target.toStdString()] {
            return writeText(file, exchange::leaderboardLmArena(board, filter));
        },
        std::move(done));
}

void Exports::writeReport(std::shared_ptr<VotesCache> votes, const exchange::BoardQuery& query, const QString& target,
                          QObject* receiver, Done done)
{
    ui::runAsync(
        m_pool, receiver,
        [votes = std::move(votes), query, file = target.toStdString()] { return exportReport(*votes, query, file); },
        std::move(done));
}

} // namespace joust::desktop
