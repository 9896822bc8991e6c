// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_arena.h"

#include "exchange/outcome_spelling.h"
#include "exchange/timestamp.h"
#include "store/conversation_reader.h"
#include "store/vote_reader.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json messages(const store::Conversation& conversation, bool sideA)
{
    Json list = Json::array();
    if (!conversation.system.empty())
        list.push_back({{"role", "system"}, {"content", conversation.system}});
    for (const store::ConversationTurn& turn : conversation.turns) {
        list.push_back({{"role", "user"}, {"content", turn.prompt}});
        list.push_back({{"role", "assistant"}, {"content", sideA ? turn.answerA : turn.answerB}});
    }
    return list;
}

// Counts in the arena's layout, for votes without texts.
void addCounts(Json& metadata, const store::VotedSide& side, const std::string& suffix)
{
    metadata["sum_assistant_" + suffix + "_tokens"] = side.length;
    metadata["header_count_" + suffix] = {{"all", side.headers}};
    metadata["list_count_" + suffix] = {{"all", side.lists}};
    metadata["bold_count_" + suffix] = {{"all", side.bold}};
}

Json battleJson(const store::VoteRow& vote, const store::Conversation& conversation)
{
    Json json{{"question_id", vote.sourceBattle.empty() ? vote.battleId : vote.sourceBattle},
              {"model_a", vote.a.contestant},
              {"model_b", vote.b.contestant},
              {"winner", arenaOutcomeWord(vote.outcome)},
              {"judge", vote.annotator},
              {"turn", vote.turn},
              {"anony", vote.blind},
              {"language", vote.language},
              {"tstamp", parseTimestamp(vote.createdUtc).value_or(0.0)},
              {"category", vote.category},
              {"conversation_a", messages(conversation, true)},
              {"conversation_b", messages(conversation, false)},
              {"conv_metadata", {{"turns", vote.turn}}},
              {"vote_id", vote.voteId},
              {"battle_id", vote.battleId},
              {"role", vote.role},
              {"source", vote.source},
              {"leak_flag", vote.leakFlag},
              {"retracted", vote.retracted},
              {"excluded_reason", vote.excludedReason}};
    addCounts(json["conv_metadata"], vote.a, "a");
    addCounts(json["conv_metadata"], vote.b, "b");
    return json;
}

} // namespace

base::Result<std::uint64_t> writeVotesArena(store::Workspace& workspace, std::ostream& output,
                                            const std::stop_token& stop)
{
    std::uint64_t written = 0;
    store::ConversationReader conversations(workspace);
    base::Result<void> failed;
    const base::Result<void> read = store::forEachVote(workspace, store::Texts::Skip, [&](const store::VoteRow& vote) {
        const base::Result<store::Conversation> conversation = conversations.read(vote.battleId, vote.turn);
        if (!conversation) {
            failed = conversation.error();
            return false;
        }
        output << battleJson(vote, *conversation).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
        ++written;
        return output.good() && !stop.stop_requested();
    });
    if (!read || !failed)
        return read ? failed.error() : read.error();
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return written;
}

} // namespace joust::exchange
