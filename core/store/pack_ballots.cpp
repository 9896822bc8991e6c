// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_ballots.h"

#include "base/utf8.h"
#include "store/annotator_repository.h"
#include "store/choice_columns.h"

#include <string_view>

namespace joust::store {
namespace {

#define JOUST_PACK_TURNS "1 + (SELECT count(*) FROM item_turn WHERE item_id = i.id)"

constexpr std::size_t kMaxReason = 16 * 1024;

base::Error refused(const Ballot& ballot, const std::string& why)
{
    return {base::ErrorCode::BadInput, std::string(ballot.skipped ? "the skip" : "the vote") + " on battle " +
                                           std::to_string(ballot.position) + " of the pack " + why};
}

// As base::isoUtc() writes it.
bool isIsoUtc(std::string_view text)
{
    static constexpr std::string_view kShape = "0000-00-00T00:00:00.000Z";
    if (text.size() != kShape.size())
        return false;
    for (std::size_t i = 0; i < kShape.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (kShape[i] == '0' ? !digit : text[i] != kShape[i])
            return false;
    }
    return true;
}

base::Result<void> requireFields(const Ballot& ballot)
{
    if (!requireAnnotatorName(ballot.annotator))
        return refused(ballot, "has no usable annotator");
    if (!isIsoUtc(ballot.createdUtc))
        return refused(ballot, "has no time");
    if (ballot.voteMs < 0)
        return refused(ballot, "took less than no time");
    if (ballot.skipReason.size() > kMaxReason || !base::isValidUtf8(ballot.skipReason))
        return refused(ballot, "has a reason that cannot be read");
    return {};
}

} // namespace

base::Result<std::vector<Ballot>> readBallots(Connection& connection)
{
    std::vector<Ballot> ballots;
    SQLite::Statement row =
        query(connection, "SELECT i.position, i.id, v.annotator, v.created_utc, 0, '', v.vote_ms, v.outcome, "
                          "v.strength, v.reasons, v.comment, v.identity_guessed, " JOUST_PACK_TURNS " FROM vote v "
                          "JOIN item i ON i.id = v.item_id UNION ALL SELECT i.position, i.id, k.annotator, "
                          "k.created_utc, 1, k.reason, 0, "
                          "'tie', NULL, '[]', '', 0, " JOUST_PACK_TURNS
                          " FROM skip k JOIN item i ON i.id = k.item_id ORDER BY 1, 3");
    while (row.executeStep()) {
        Ballot ballot;
        ballot.position = row.getColumn(0).getInt64();
        ballot.item = idColumn<base::BattleId>(row.getColumn(1));
        ballot.annotator = row.getColumn(2).getString();
        ballot.createdUtc = row.getColumn(3).getString();
        ballot.skipped = row.getColumn(4).getInt() != 0;
        ballot.skipReason = row.getColumn(5).getString();
        ballot.voteMs = row.getColumn(6).getInt64();
        ballot.turns = row.getColumn(12).getInt64();
        const base::Result<void> usable = requireFields(ballot);
        if (!usable)
            return usable.error();
        base::Result<battle::Choice> choice = choiceFromColumns(row, 7);
        if (!choice)
            return refused(ballot, "breaks the rules: " + choice.error().detail);
        ballot.choice = std::move(*choice);
        ballots.push_back(std::move(ballot));
    }
    return ballots;
}

} // namespace joust::store
