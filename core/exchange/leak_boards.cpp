// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leak_boards.h"

#include "exchange/board_query.h"
#include "exchange/comparison_builder.h"
#include "exchange/stored_vote.h"
#include "store/workspace.h"

#include <string>
#include <unordered_set>

namespace joust::exchange {
namespace {

// The votes of one of the two rankings, on their way.
class Side
{
public:
    Side(const VoteFilter& filter, const LoadOptions& load)
        : m_builder(filter, load)
        , m_batch(m_builder.filter(), m_builder.options())
    {
    }
    base::Result<void> add(VoteRecord vote, std::string_view excludedReason)
    {
        vote.excludedReason = excludedReason;
        return m_batch.add(vote);
    }
    rating::Leaderboard board(const rating::RankOptions& options, const std::stop_token& stop)
    {
        m_builder.append(m_batch, 0);
        return rating::computeLeaderboard(m_builder.finish().comparisons, options, stop);
    }

private:
    ComparisonBuilder m_builder;
    ComparisonBatch m_batch;
};

} // namespace

base::Result<LeakBoards> leakBoards(store::Workspace& workspace, const LeakReport& report, const std::stop_token& stop)
{
    std::unordered_set<std::string> hit;
    for (const LeakRow& row : report.rows)
        hit.insert(row.voteId);
    const BoardQuery query;
    const LoadOptions load = loadOptionsFor(query.options);
    Side with(query.filter, load);
    Side without(query.filter, load);
    base::Result<void> added;
    const base::Result<void> read = store::forEachVote(workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
        const bool isHit = hit.contains(vote.voteId);
        const VoteRecord record = recordFrom(vote);
        const std::string_view reason = vote.excludedReason;
        added = with.add(record, isHit && isLeakReason(reason) ? std::string_view() : reason);
        if (added)
            added = without.add(record, isHit && reason.empty() ? std::string_view("leak") : reason);
        return added.has_value() && !stop.stop_requested();
    });
    if (!read || !added)
        return read ? added.error() : read.error();
    LeakBoards boards{with.board(query.options, stop), without.board(query.options, stop)};
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return boards;
}

} // namespace joust::exchange
