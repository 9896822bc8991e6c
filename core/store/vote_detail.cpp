// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_detail.h"

#include "store/sql.h"
#include "store/workspace.h"

namespace joust::store {
namespace {

std::vector<RedactionRow> redactionsOf(Connection& connection, const std::string& battle)
{
    std::vector<RedactionRow> redactions;
    SQLite::Statement row = query(connection,
                                  "SELECT turn, part, created_utc, who, reason FROM redaction WHERE battle_id = ? "
                                  "ORDER BY created_utc, rowid",
                                  battle);
    while (row.executeStep())
        redactions.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getString(),
                              row.getColumn(3).getString(), row.getColumn(4).getString()});
    return redactions;
}

std::string importedFrom(Connection& connection, const std::string& battle)
{
    SQLite::Statement row = query(connection,
                                  "SELECT r.file_name FROM imported_battle i JOIN import_run r ON r.number = i.run "
                                  "WHERE i.battle_id = ?",
                                  battle);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

} // namespace

base::Result<VoteDetail> readVoteDetail(Workspace& workspace, base::VoteId vote)
{
    base::Result<VoteRow> row = readVote(workspace, vote);
    if (!row)
        return row.error();
    base::Result<Conversation> conversation = ConversationReader(workspace).read(row->battleId, row->turn);
    if (!conversation)
        return conversation.error();
    base::Result<std::vector<MarkRow>> marks = workspace.marks().of(vote);
    if (!marks)
        return marks.error();
    return guarded([&]() -> base::Result<VoteDetail> {
        Connection& connection = workspace.connection();
        std::vector<RedactionRow> redactions = redactionsOf(connection, row->battleId);
        std::string file = importedFrom(connection, row->battleId);
        return VoteDetail{std::move(*row), std::move(*conversation), std::move(*marks), std::move(redactions),
                          std::move(file)};
    });
}

} // namespace joust::store
