// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chosen_votes.h"

#include "exchange/stored_vote.h"

namespace joust::exchange {
namespace {

// A retracted vote is a row with a flag here, and two contestants of one name are still two.
std::string_view reasonAgainst(const store::VoteRow& vote, const VoteFilter& only)
{
    VoteRecord record = recordFrom(vote);
    record.retracted = false;
    const std::optional<Exclusion> exclusion = exclusionOf(record, only);
    return exclusion && *exclusion != Exclusion::SameContestant ? exclusionId(*exclusion) : std::string_view();
}

} // namespace

VoteFilter everyVote()
{
    VoteFilter filter;
    filter.includeLeaked = true;
    filter.includeExcluded = true;
    filter.includeNotBlind = true;
    filter.judgeVotes = JudgeVotes::Include;
    return filter;
}

base::Result<ExportCounts> forEachChosenVote(store::Workspace& workspace, store::Texts texts, const VoteFilter& only,
                                             const std::ostream& output, const std::stop_token& stop,
                                             const WriteVote& write)
{
    ExportCounts counts;
    base::Result<std::string_view> reason = std::string_view();
    const base::Result<void> read = store::forEachVote(workspace, texts, [&](const store::VoteRow& vote) {
        reason = reasonAgainst(vote, only);
        if (reason->empty())
            reason = write(vote);
        if (!reason)
            return false;
        if (reason->empty())
            ++counts.written;
        else
            ++counts.dropped[std::string(*reason)];
        return output.good() && !stop.stop_requested();
    });
    if (!read)
        return read.error();
    if (!reason)
        return reason.error();
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return counts;
}

} // namespace joust::exchange
