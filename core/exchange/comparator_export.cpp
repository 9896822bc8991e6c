// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparator_export.h"

#include "exchange/chosen_votes.h"
#include "exchange/plain_votes.h"

#include <nlohmann/json.hpp>

#include <array>
#include <set>

namespace joust::exchange {
namespace {

using Json = nlohmann::ordered_json;
using Models = std::array<std::string, 2>;

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// LLM Comparator's own seven steps, from B much better to A much better.
double scoreOf(const store::VoteRow& vote)
{
    if (vote.outcome == base::Outcome::Tie)
        return 0.0;
    const double size = vote.strength == "much" ? 1.5 : (vote.strength == "slightly" ? 0.5 : 1.0);
    return vote.outcome == base::Outcome::A ? size : -size;
}

// The two contestants of the votes that were asked for; empty names without any vote.
base::Result<Models> modelsOf(store::Workspace& workspace, const ExportOptions& options, const std::ostream& output,
                              const std::stop_token& stop)
{
    Models models;
    std::set<std::string> names;
    const auto counts =
        forEachChosenVote(workspace, store::Texts::Skip, options.only, output, stop,
                          [&](const store::VoteRow& vote) -> base::Result<std::string_view> {
                              if (names.empty())
                                  models = {vote.a.contestant, vote.b.contestant};
                              names.insert({vote.a.contestant, vote.b.contestant});
                              if (names.size() > 2)
                                  return base::Error{base::ErrorCode::InvalidArgument,
                                                     "LLM Comparator compares two contestants, and these votes are of "
                                                     "more: choose two with --contestant"};
                              return std::string_view();
                          });
    if (!counts)
        return counts.error();
    return models;
}

// What ties an example to its vote, and who judged: Joust reads it again.
Json customFields(const store::VoteRow& vote)
{
    return {{"vote_id", vote.voteId}, {"battle_id", vote.battleId}, {"annotator", vote.annotator},
            {"role", vote.role},      {"language", vote.language},  {"created_utc", vote.createdUtc}};
}

Json schema()
{
    Json fields = Json::array();
    for (const auto& [name, type] :
         {std::pair("vote_id", "string"), std::pair("battle_id", "string"), std::pair("annotator", "category"),
          std::pair("role", "category"), std::pair("language", "category"), std::pair("created_utc", "string")})
        fields.push_back({{"name", name}, {"type", type}});
    return fields;
}

Json exampleJson(const store::VoteRow& vote, const store::ConversationTurn& turn, bool turned)
{
    const double score = turned ? -scoreOf(vote) : scoreOf(vote);
    Json tags = Json::array();
    if (!vote.category.empty())
        tags.push_back(vote.category);
    return {
        {"input_text", turn.prompt},
        {"tags", tags},
        {"output_text_a", turned ? turn.answerB : turn.answerA},
        {"output_text_b", turned ? turn.answerA : turn.answerB},
        {"score", score == 0.0 ? 0.0 : score}, // no "-0.0"
        {"individual_rater_scores",
         Json::array({{{"is_flipped", turned}, {"score", score == 0.0 ? 0.0 : score}, {"rationale", vote.comment}}})},
        {"custom_fields", customFields(vote)}};
}

} // namespace

base::Result<ExportCounts> writeComparator(store::Workspace& workspace, std::ostream& output,
                                           const ExportOptions& options, const std::stop_token& stop)
{
    const base::Result<Models> models = modelsOf(workspace, options, output, stop);
    if (!models)
        return models.error();
    output << "{\"metadata\":" << dumped({{"source_path", "Joust"}, {"custom_fields_schema", schema()}})
           << ",\n\"models\":" << dumped(Json::array({{{"name", (*models)[0]}}, {{"name", (*models)[1]}}}))
           << ",\n\"examples\":[";
    bool first = true;
    base::Result<ExportCounts> counts = forEachSingleTurnVote(
        workspace, options, output, stop,
        [&](const store::VoteRow& vote, const store::Conversation& conversation) -> base::Result<std::string_view> {
            if (vote.outcome == base::Outcome::BothBad)
                return std::string_view("both_bad");
            const bool turned = vote.a.contestant != (*models)[0];
            output << (first ? "\n" : ",\n") << dumped(exampleJson(vote, conversation.turns.front(), turned));
            first = false;
            return std::string_view();
        });
    if (counts)
        output << "\n]}\n";
    return counts;
}

} // namespace joust::exchange
