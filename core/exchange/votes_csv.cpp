// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_csv.h"

#include "exchange/chosen_votes.h"
#include "exchange/csv_writer.h"
#include "exchange/decimal.h"

#include <array>
#include <optional>
#include <string>

namespace joust::exchange {
namespace {

constexpr std::array<const char*, 38> kColumns{
    "vote_id",   "battle_id", "created_utc",     "annotator",  "role",
    "blind",     "source",    "prompt_set",      "prompt_id",  "category",
    "language",  "turn",      "model_a",         "model_b",    "winner",
    "strength",  "reasons",   "comment",         "vote_ms",    "identity_guessed",
    "leak_flag", "retracted", "excluded_reason", "tokens_a",   "tokens_b",
    "headers_a", "headers_b", "lists_a",         "lists_b",    "bold_a",
    "bold_b",    "ttft_ms_a", "ttft_ms_b",       "total_ms_a", "total_ms_b",
    "cost_a",    "cost_b",    "prompt_text"};

const char* winnerWord(base::Outcome outcome)
{
    switch (outcome) {
    case base::Outcome::A:
        return "model_a";
    case base::Outcome::B:
        return "model_b";
    case base::Outcome::Tie:
        return "tie";
    case base::Outcome::BothBad:
        return "both_bad";
    }
    return "";
}

std::string joined(const std::vector<std::string>& reasons)
{
    std::string text;
    for (const std::string& reason : reasons)
        text += (text.empty() ? "" : ";") + reason;
    return text;
}

std::string optionalNumber(std::optional<std::int64_t> number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string optionalNumber(std::optional<double> number)
{
    return number ? decimal(*number) : std::string();
}

void writeVote(CsvWriter& csv, const store::VoteRow& vote)
{
    const auto both = [&](auto number) {
        csv.number(number(vote.a));
        csv.number(number(vote.b));
    };
    csv.number(vote.voteId);
    csv.number(vote.battleId);
    csv.number(vote.createdUtc);
    csv.text(vote.annotator);
    csv.number(vote.role);
    csv.number(vote.blind ? "1" : "0");
    csv.number(vote.source);
    csv.text(vote.promptSet);
    csv.number(vote.promptId);
    csv.text(vote.category);
    csv.text(vote.language);
    csv.number(std::to_string(vote.turn));
    csv.text(vote.a.contestant);
    csv.text(vote.b.contestant);
    csv.number(winnerWord(vote.outcome));
    csv.number(vote.strength);
    csv.text(joined(vote.reasons)); // an import may have brought anything
    csv.text(vote.comment);
    csv.number(std::to_string(vote.voteMs));
    csv.number(vote.identityGuessed ? "1" : "0");
    csv.number(vote.leakFlag);
    csv.number(vote.retracted ? "1" : "0");
    csv.text(vote.excludedReason);
    both([](const store::VotedSide& side) { return optionalNumber(side.length); });
    both([](const store::VotedSide& side) { return optionalNumber(side.headers); });
    both([](const store::VotedSide& side) { return optionalNumber(side.lists); });
    both([](const store::VotedSide& side) { return optionalNumber(side.bold); });
    both([](const store::VotedSide& side) { return optionalNumber(side.firstTokenMs); });
    both([](const store::VotedSide& side) { return optionalNumber(side.totalMs); });
    both([](const store::VotedSide& side) { return optionalNumber(side.cost); });
    csv.text(vote.prompt);
    csv.text(vote.a.text);
    csv.text(vote.b.text);
    csv.endRow();
}

} // namespace

base::Result<ExportCounts> writeVotesCsv(store::Workspace& workspace, std::ostream& output, const VoteFilter& only,
                                         const std::stop_token& stop)
{
    CsvWriter csv(output);
    for (const char* column : kColumns)
        csv.number(column);
    csv.number("response_a");
    csv.number("response_b");
    csv.endRow();
    return forEachChosenVote(workspace, store::Texts::Read, only, output, stop,
                             [&csv](const store::VoteRow& vote) -> base::Result<std::string_view> {
                                 writeVote(csv, vote);
                                 return std::string_view();
                             });
}

} // namespace joust::exchange
