// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_arena.h"

#include "exchange/chosen_votes.h"
#include "exchange/outcome_spelling.h"
#include "exchange/timestamp.h"
#include "store/conversation_reader.h"

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

// Counts in the arena's layout, for votes without texts; what is not known is left out.
void addCounts(Json& metadata, const store::VotedSide& side, const std::string& suffix)
{
    if (side.length)
        metadata["sum_assistant_" + suffix + "_tokens"] = *side.length;
    const auto add = [&](const char* name, const std::optional<std::int64_t>& count) {
        if (count)
            metadata[name + suffix] = {{"all", *count}};
    };
    add("header_count_", side.headers);
    add("list_count_", side.lists);
    add("bold_count_", side.bold);
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

base::Result<ExportCounts> writeVotesArena(store::Workspace& workspace, std::ostream& output, ArenaLayout layout,
                                           const VoteFilter& only, const std::stop_token& stop)
{
    const bool array = layout == ArenaLayout::Array;
    bool first = true;
    store::ConversationReader conversations(workspace);
    base::Result<ExportCounts> counts = forEachChosenVote(
        workspace, store::Texts::Skip, only, output, stop,
        [&](const store::VoteRow& vote) -> base::Result<std::string_view> {
            const auto conversation = conversations.read(vote.battleId, vote.turn);
            if (!conversation)
                return conversation.error();
            if (array)
                output << (first ? "[\n" : ",\n");
            first = false;
            output << battleJson(vote, *conversation).dump(-1, ' ', false, Json::error_handler_t::replace)
                   << (array ? "" : "\n");
            return std::string_view();
        });
    if (array)
        output << (first ? "[]\n" : "\n]\n");
    return counts;
}

} // namespace joust::exchange
