// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_jsonl.h"

#include "exchange/chosen_votes.h"
#include "store/conversation_reader.h"

#include <nlohmann/json.hpp>

namespace joust::exchange {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

// Of the time after the first token; nothing where all came at once or nobody counted.
std::optional<double> tokensPerSecond(const store::VotedSide& side)
{
    const bool steady = side.streamed.value_or(false) && !side.oneBurst.value_or(false);
    if (!steady || !side.firstTokenMs || !side.totalMs || side.answerTokens.value_or(0) < 2)
        return std::nullopt;
    const std::int64_t milliseconds = *side.totalMs - *side.firstTokenMs;
    if (milliseconds <= 0)
        return std::nullopt;
    return static_cast<double>(*side.answerTokens - 1) * 1000.0 / static_cast<double>(milliseconds);
}

Json measuredJson(const store::VotedSide& side)
{
    return {{"queued_ms", orNull(side.queuedMs)},
            {"connect_ms", orNull(side.connectMs)},
            {"first_token_ms", orNull(side.firstTokenMs)},
            {"total_ms", orNull(side.totalMs)},
            {"prompt_tokens", orNull(side.promptTokens)},
            {"answer_tokens", orNull(side.answerTokens)},
            {"tokens_per_second", orNull(tokensPerSecond(side))},
            {"cost", orNull(side.cost)},
            {"streamed", orNull(side.streamed)},
            {"one_burst", orNull(side.oneBurst)},
            {"http_status", orNull(side.httpStatus)},
            {"http_attempts", orNull(side.httpAttempts)},
            {"finish_reason", side.finishReason},
            {"reported_model", side.reportedModel},
            {"system_fingerprint", side.systemFingerprint}};
}

Json sideJson(const store::VotedSide& side)
{
    return {{"contestant", side.contestant},
            {"model", side.model},
            {"text", side.text},
            {"reasoning", side.reasoning},
            {"style",
             {{"length", orNull(side.length)},
              {"headers", orNull(side.headers)},
              {"lists", orNull(side.lists)},
              {"bold", orNull(side.bold)}}},
            {"measured", measuredJson(side)},
            {"sent", side.sentBody}};
}

Json turnsJson(const store::Conversation& conversation)
{
    Json turns = Json::array();
    for (const store::ConversationTurn& turn : conversation.turns)
        turns.push_back({{"prompt", turn.prompt}, {"a", turn.answerA}, {"b", turn.answerB}});
    return turns;
}

Json voteJson(const store::VoteRow& vote)
{
    return {{"vote_id", vote.voteId},
            {"battle_id", vote.battleId},
            {"created_utc", vote.createdUtc},
            {"annotator", vote.annotator},
            {"role", vote.role},
            {"blind", vote.blind},
            {"source", vote.source},
            {"prompt_set", vote.promptSet},
            {"prompt_id", vote.promptId},
            {"category", vote.category},
            {"language", vote.language},
            {"turn", vote.turn},
            {"outcome", base::outcomeWord(vote.outcome)},
            {"strength", vote.strength.empty() ? Json() : Json(vote.strength)},
            {"reasons", vote.reasons},
            {"comment", vote.comment},
            {"vote_ms", vote.voteMs},
            {"identity_guessed", vote.identityGuessed},
            {"retracted", vote.retracted},
            {"excluded_reason", vote.excludedReason},
            {"leak_flag", vote.leakFlag},
            {"source_battle", vote.sourceBattle},
            {"prompt", vote.prompt},
            {"a", sideJson(vote.a)},
            {"b", sideJson(vote.b)}};
}

} // namespace

base::Result<ExportCounts> writeVotesJsonl(store::Workspace& workspace, std::ostream& output, const VoteFilter& only,
                                           const std::stop_token& stop)
{
    store::ConversationReader conversations(workspace);
    return forEachChosenVote(workspace, store::Texts::Read, only, output, stop,
                             [&](const store::VoteRow& vote) -> base::Result<std::string_view> {
                                 Json json = voteJson(vote);
                                 if (vote.turn > 1) {
                                     const auto conversation = conversations.read(vote.battleId, vote.turn);
                                     if (!conversation)
                                         return conversation.error();
                                     json["turns"] = turnsJson(*conversation);
                                 }
                                 output << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
                                 return std::string_view();
                             });
}

} // namespace joust::exchange
