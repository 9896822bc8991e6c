// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_rules.h"

#include "base/utf8.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace joust::store {
namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool flagColumn(const SQLite::Column& column)
{
    const std::int64_t value = column.getInt64();
    if (value != 0 && value != 1)
        throw SQLite::Exception("a flag in the workspace is neither 0 nor 1", SQLITE_CORRUPT);
    return value == 1;
}

bool keepsRules(const VoteRow& vote)
{
    return isOneOf(vote.role, {"human", "judge"}) && isOneOf(vote.source, {"battle", "import", "simulated", "pack"}) &&
           isOneOf(vote.strength, {"", "slightly", "much"}) && isOneOf(vote.leakFlag, {"", "a", "b", "ab"}) &&
           vote.turn >= 1 && vote.voteMs >= 0;
}

bool hasSoundTexts(const VoteRow& vote)
{
    for (const VotedSide* side : {&vote.a, &vote.b}) {
        for (const std::string* text : {&side->contestant, &side->text, &side->reasoning, &side->sentBody, &side->model,
                                        &side->finishReason, &side->reportedModel, &side->systemFingerprint}) {
            if (!base::isValidUtf8(*text))
                return false;
        }
    }
    const auto texts = {&vote.createdUtc, &vote.annotator, &vote.promptSet, &vote.promptId,     &vote.category,
                        &vote.language,   &vote.comment,   &vote.prompt,    &vote.sourceBattle, &vote.excludedReason};
    return std::all_of(texts.begin(), texts.end(), [](const std::string* text) { return base::isValidUtf8(*text); }) &&
           std::all_of(vote.reasons.begin(), vote.reasons.end(),
                       [](const std::string& reason) { return base::isValidUtf8(reason); });
}

} // namespace joust::store
