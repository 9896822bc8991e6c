// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imported_battle_rules.h"

#include "base/ids.h"
#include "base/utf8.h"

namespace joust::store {
namespace {

constexpr std::size_t kMaxName = 500;
constexpr std::size_t kMaxText = 8 * 1024 * 1024;

base::Error refused(const std::string& why)
{
    return {base::ErrorCode::BadInput, why};
}

bool isText(const std::string& text)
{
    return text.size() <= kMaxText && base::isValidUtf8(text);
}

} // namespace

base::Result<void> validateImported(const ImportedBattle& battle)
{
    for (const ImportedSide& side : battle.sides) {
        if (side.contestant.empty() || side.contestant.size() > kMaxName || !base::isValidUtf8(side.contestant))
            return refused("a contestant's name has 1 to 500 bytes of UTF-8");
        if (!isText(side.reasoning) || !isText(side.sentBody) || !isText(side.finishReason) ||
            !isText(side.reportedModel) || !isText(side.systemFingerprint))
            return refused("a text is not UTF-8 or longer than 8 MiB");
    }
    if (battle.annotator.size() > kMaxName || !base::isValidUtf8(battle.annotator))
        return refused("an annotator's name has up to 500 bytes of UTF-8");
    for (const ImportedTurn& turn : battle.turns) {
        if (!isText(turn.prompt) || !isText(turn.answers[0]) || !isText(turn.answers[1]))
            return refused("a text is not UTF-8 or longer than 8 MiB");
    }
    for (const std::string* text : {&battle.sourceBattle, &battle.promptSet, &battle.promptKey, &battle.category,
                                    &battle.language, &battle.system, &battle.comment, &battle.excludedReason}) {
        if (!isText(*text))
            return refused("a text is not UTF-8 or longer than 8 MiB");
    }
    for (const std::string* id : {&battle.battleId, &battle.voteId}) {
        if (!id->empty() && !base::Uuid::parse(*id))
            return refused("'" + base::printable(*id, 60) + "' is not a UUID");
    }
    return {};
}

} // namespace joust::store
