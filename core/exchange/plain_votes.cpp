// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plain_votes.h"

#include "exchange/chosen_votes.h"
#include "store/workspace.h"

namespace joust::exchange {
namespace {

// The first reason to keep a vote here; empty when there is none.
std::string_view reasonToDrop(const store::VoteRow& vote, const ExportIncludes& includes, bool demo)
{
    if (vote.retracted && !includes.retracted)
        return "retracted";
    if (!vote.excludedReason.empty() && !includes.excluded)
        return "excluded";
    if (!vote.leakFlag.empty() && !includes.leaked)
        return "leaked";
    if (!vote.blind && !includes.notBlind)
        return "not_blind";
    if (vote.source == "simulated" && !demo)
        return "simulated";
    return {};
}

} // namespace

base::Result<ExportCounts> forEachPlainVote(store::Workspace& workspace, const ExportOptions& options,
                                            const std::ostream& output, const std::stop_token& stop,
                                            const WritePlainVote& write)
{
    const base::Result<bool> demo = workspace.settings().isDemo();
    if (!demo)
        return demo.error();
    store::ConversationReader conversations(workspace);
    return forEachChosenVote(workspace, store::Texts::Skip, options.only, output, stop,
                             [&](const store::VoteRow& vote) -> base::Result<std::string_view> {
                                 const std::string_view reason = reasonToDrop(vote, options.includes, *demo);
                                 if (!reason.empty())
                                     return reason;
                                 const auto conversation = conversations.read(vote.battleId, vote.turn);
                                 if (!conversation)
                                     return conversation.error();
                                 if (conversation->turns.empty())
                                     return std::string_view("no_text");
                                 return write(vote, *conversation);
                             });
}

base::Result<ExportCounts> forEachSingleTurnVote(store::Workspace& workspace, const ExportOptions& options,
                                                 const std::ostream& output, const std::stop_token& stop,
                                                 const WritePlainVote& write)
{
    return forEachPlainVote(
        workspace, options, output, stop,
        [&](const store::VoteRow& vote, const store::Conversation& conversation) -> base::Result<std::string_view> {
            if (conversation.turns.size() > 1)
                return std::string_view("several_turns");
            return write(vote, conversation);
        });
}

} // namespace joust::exchange
