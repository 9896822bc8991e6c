// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotation_export.h"

#include "exchange/plain_votes.h"

#include <nlohmann/json.hpp>

#include <unordered_set>

namespace joust::exchange {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The tag's answer is the left or the right text; it has no word for a tie.
Json pairwiseResult(base::Outcome outcome)
{
    if (outcome != base::Outcome::A && outcome != base::Outcome::B)
        return Json::array();
    return Json::array({{{"from_name", "pw"},
                         {"to_name", "text1,text2"},
                         {"type", "pairwise"},
                         {"value", {{"selected", outcome == base::Outcome::A ? "left" : "right"}}}}});
}

Json task(const store::VoteRow& vote, const store::ConversationTurn& turn)
{
    return {{"data",
             {{"prompt", turn.prompt},
              {"text1", turn.answerA},
              {"text2", turn.answerB},
              {"battle_id", vote.battleId},
              {"vote_id", vote.voteId},
              {"annotator", vote.annotator},
              {"winner", base::outcomeWord(vote.outcome)},
              {"category", vote.category},
              {"language", vote.language}}},
            {"annotations", Json::array({{{"result", pairwiseResult(vote.outcome)}}})}};
}

} // namespace

base::Result<ExportCounts> writeLabelStudio(store::Workspace& workspace, std::ostream& output,
                                            const ExportOptions& options, const std::stop_token& stop)
{
    bool first = true;
    base::Result<ExportCounts> counts = forEachSingleTurnVote(
        workspace, options, output, stop,
        [&](const store::VoteRow& vote, const store::Conversation& conversation) -> base::Result<std::string_view> {
            output << (first ? "[\n" : ",\n") << dumped(task(vote, conversation.turns.front()));
            first = false;
            return std::string_view();
        });
    if (counts)
        output << (first ? "[]\n" : "\n]\n");
    return counts;
}

base::Result<ExportCounts> writePotato(store::Workspace& workspace, std::ostream& output, const ExportOptions& options,
                                       const std::stop_token& stop)
{
    std::unordered_set<std::string> written; // an item's id stands once in Potato's data
    return forEachSingleTurnVote(
        workspace, options, output, stop,
        [&](const store::VoteRow& vote, const store::Conversation& conversation) -> base::Result<std::string_view> {
            if (!written.insert(vote.battleId).second)
                return std::string_view("same_battle");
            const store::ConversationTurn& turn = conversation.turns.front();
            output << dumped({{"id", vote.battleId},
                              {"prompt", turn.prompt},
                              {"responses", Json::array({turn.answerA, turn.answerB})}})
                   << '\n';
            return std::string_view();
        });
}

} // namespace joust::exchange
