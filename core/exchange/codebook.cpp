// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_votes.h"
#include "store/chain_heads.h"
#include "store/migrations.h"
#include "store/settings_repository.h"
#include "store/version.h"
#include "store/workspace.h"

#include <sstream>

namespace joust::exchange {
namespace {

constexpr const char* kCsv = R"(One row a vote, every cell quoted (RFC 4180), UTF-8.

| column | meaning |
|---|---|
| vote_id, battle_id | identities (UUID) |
| created_utc | when the vote was committed, ISO 8601 UTC; empty: not known |
| annotator, role | who voted (a pseudonym where one was given); human or judge |
| blind | 0: who was on which side could be known |
| source | battle, import, simulated, pack |
| prompt_set, prompt_id, category, language | of the prompt |
| turn | the turn that was voted on |
| model_a, model_b | the contestants; model_a was side A, on the left |
| winner | model_a, model_b, tie, both_bad |
| strength, reasons, comment | much, slightly or empty; ids joined by ;, a: or b: before one: what that side's answer is; free text |
| vote_ms | from showing both answers to the vote |
| identity_guessed | 1: the annotator knew who it was |
| leak_flag | a, b, ab: the answer names its maker |
| retracted, excluded_reason | 1: taken back; not empty: left out of rankings, and why |
| tokens_*, headers_*, lists_*, bold_* | counts of the answer: pieces (words, numbers, marks), Markdown headers, list items, bold spans; empty where not known |
| ttft_ms_*, total_ms_*, cost_* | to the first text, to the end, USD |
| prompt_text, response_a, response_b | the voted turn |

A text cell that a spreadsheet would compute has a leading apostrophe, which Joust takes off again on import.
)";
constexpr const char* kJsonl =
    R"(One JSON object a line, one line a vote; lossless. Fields as in the CSV export; `a` and `b` hold contestant, text,
reasoning, style, measured and sent; `turns` the whole conversation where it has more than one turn. `measured` holds, null
where not known: queued_ms (before the request, by the endpoint's limits), connect_ms, first_token_ms, total_ms, prompt_tokens,
answer_tokens, tokens_per_second (after the first token), cost (USD), streamed, one_burst (held back until complete: its speed means
nothing), http_status, http_attempts, finish_reason, reported_model, system_fingerprint.
)";
constexpr const char* kArena =
    R"(One JSON object a vote (a line each, or in one array), in the arena's field names: question_id, model_a, model_b, winner (model_a,
model_b, tie, tie (bothbad)), judge, turn, anony (false: not blind), language, tstamp (seconds since 1970, 0: not known), category,
conversation_a, conversation_b, conv_metadata; then Joust's vote_id, battle_id, role, source, leak_flag, retracted, excluded_reason.
)";
constexpr const char* kDpo =
    R"(One JSON object a line, one line a vote that prefers a side: prompt, chosen, rejected, each a list of {role, content}.
)";
constexpr const char* kKto =
    R"(One JSON object a line, two lines a vote: prompt, completion (lists of {role, content}) and label. Both labels are
false where both answers were bad.
)";
constexpr const char* kShareGpt =
    R"(One JSON array of {id, conversations: [{from: human|gpt|system, value}]}: the preferred side's conversation of each
vote that prefers one.
)";

constexpr const char* kComparator =
    R"(One JSON document of LLM Comparator: models (A, B), examples with input_text, tags (the category), output_text_a, output_text_b and
score: 1.5, 1 and 0.5 where A is much better, better, slightly better, -0.5 to -1.5 for B, 0 for a tie. individual_rater_scores: the
vote; is_flipped: B stood on the left; rationale: the comment. custom_fields: vote_id, battle_id, annotator, role, language, created_utc.
)";
constexpr const char* kLabelStudio =
    R"(One JSON array of Label Studio tasks, one a vote: data (prompt, text1 on the left, text2, battle_id, vote_id, annotator, winner,
category, language) and an annotation of `<Pairwise name="pw" toName="text1,text2"/>`, empty where no side was preferred. No
contestant is named: battle_id leads back.
)";
constexpr const char* kPotato =
    R"(One JSON object a line, one a battle, for Potato's pairwise scheme (items_key: responses): id (the battle's), prompt, responses
(left, right). No contestant is named.
)";
constexpr const char* kAutoArena =
    R"(One row a vote, every cell quoted (RFC 4180): AutoArena's prompt, model_a, model_b, response_a, response_b, judge, winner (A, B or -),
then vote_id, battle_id and role. A text cell that a spreadsheet would compute has a leading apostrophe, which Joust takes off again.
)";

const char* columnsOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return kCsv;
    case ExportFormat::Jsonl:
        return kJsonl;
    case ExportFormat::Arena:
    case ExportFormat::FastChat:
        return kArena;
    case ExportFormat::Dpo:
        return kDpo;
    case ExportFormat::Kto:
        return kKto;
    case ExportFormat::ShareGpt:
        return kShareGpt;
    case ExportFormat::LlmComparator:
        return kComparator;
    case ExportFormat::LabelStudio:
        return kLabelStudio;
    case ExportFormat::Potato:
        return kPotato;
    case ExportFormat::AutoArena:
        return kAutoArena;
    }
    return "";
}

} // namespace

base::Result<std::string> codebook(store::Workspace& workspace, ExportFormat format, const ExportCounts& counts)
{
    const auto heads = store::chainHeads(workspace);
    const auto id = workspace.settings().value("workspace_id");
    if (!heads || !id)
        return heads ? id.error() : heads.error();
    std::ostringstream text;
    text << "# Codebook\n\nWritten by Joust " << JOUST_VERSION << ", schema " << store::latestVersion() << ", at "
         << base::isoUtc(workspace.connection().clock().utcNow()) << ", from workspace " << id->value_or("") << ".\n\n"
         << counts.written << " votes";
    for (const auto& [reason, count] : counts.dropped)
        text << "; " << count << " left out: " << reason;
    text << ". Only committed votes are here; open battles are sealed.\n\n"
         << columnsOf(format)
         << "\n## Proof\n\nThe heads of the hash chains at this moment. `joust-cli check WORKSPACE --head HASH` fails "
            "when a "
            "vote from before\nis missing or changed.\n\n";
    for (const store::ChainHead& head : *heads)
        text << "- " << base::toHex(head.hash) << " (writer " << head.writer << ", " << head.links << " links)\n";
    return text.str();
}

} // namespace joust::exchange
