// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/autoarena_export.h"

#include "exchange/csv_writer.h"
#include "exchange/plain_votes.h"

namespace joust::exchange {
namespace {

const char* winnerOf(base::Outcome outcome)
{
    return outcome == base::Outcome::A ? "A" : (outcome == base::Outcome::B ? "B" : "-");
}

} // namespace

base::Result<ExportCounts> writeAutoArena(store::Workspace& workspace, std::ostream& output,
                                          const ExportOptions& options, const std::stop_token& stop)
{
    CsvWriter csv(output);
    for (const char* column : {"prompt", "model_a", "model_b", "response_a", "response_b", "judge", "winner", "vote_id",
                               "battle_id", "role"})
        csv.number(column);
    csv.endRow();
    return forEachSingleTurnVote(
        workspace, options, output, stop,
        [&](const store::VoteRow& vote, const store::Conversation& conversation) -> base::Result<std::string_view> {
            if (vote.outcome == base::Outcome::BothBad)
                return std::string_view("both_bad");
            const store::ConversationTurn& turn = conversation.turns.front();
            for (const std::string& text :
                 {turn.prompt, vote.a.contestant, vote.b.contestant, turn.answerA, turn.answerB, vote.annotator})
                csv.text(text);
            for (const std::string_view word : {std::string_view(winnerOf(vote.outcome)), std::string_view(vote.voteId),
                                                std::string_view(vote.battleId), std::string_view(vote.role)})
                csv.number(word);
            csv.endRow();
            return std::string_view();
        });
}

} // namespace joust::exchange
