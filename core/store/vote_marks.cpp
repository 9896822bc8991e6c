// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_marks.h"

#include "store/reason.h"
#include "store/sealed_vote_sql.h"
#include "store/sql.h"
#include "store/vote_chain.h"
#include "store/vote_content.h"

#include <array>

namespace joust::store {
namespace {

struct Word
{
    MarkKind kind;
    std::string_view word;
};
constexpr std::array<Word, 5> kWords{{{MarkKind::Retract, "retract"},
                                      {MarkKind::Exclude, "exclude"},
                                      {MarkKind::Include, "include"},
                                      {MarkKind::Flag, "flag"},
                                      {MarkKind::Unflag, "unflag"}}};

struct State
{
    bool retracted = false;
    bool excluded = false;
    bool flagged = false;
};

State stateAfter(const std::vector<MarkRow>& marks)
{
    State state;
    for (const MarkRow& mark : marks) {
        state.retracted = state.retracted || mark.kind == MarkKind::Retract;
        if (mark.kind == MarkKind::Exclude || mark.kind == MarkKind::Include)
            state.excluded = mark.kind == MarkKind::Exclude;
        if (mark.kind == MarkKind::Flag || mark.kind == MarkKind::Unflag)
            state.flagged = mark.kind == MarkKind::Flag;
    }
    return state;
}

const char* objection(const State& state, MarkKind kind)
{
    switch (kind) {
    case MarkKind::Retract:
        return state.retracted ? "the vote is retracted already" : nullptr;
    case MarkKind::Exclude:
        return state.excluded ? "the vote is excluded already" : nullptr;
    case MarkKind::Include:
        return state.excluded ? nullptr : "the vote is not excluded";
    case MarkKind::Flag:
        return state.flagged ? "the vote is flagged already" : nullptr;
    case MarkKind::Unflag:
        return state.flagged ? nullptr : "the vote is not flagged";
    }
    return nullptr;
}

} // namespace

std::string_view markWord(MarkKind kind)
{
    for (const Word& known : kWords) {
        if (known.kind == kind)
            return known.word;
    }
    return "";
}

VoteMarks::VoteMarks(Connection& connection)
    : m_connection(connection)
{
}

base::Result<void> VoteMarks::add(base::VoteId vote, MarkKind kind, const std::string& who, const std::string& reason)
{
    base::Result<void> stated = requireReason(who, reason);
    if (!stated)
        return stated;
    return inTransaction(m_connection, [&]() -> base::Result<void> {
        SQLite::Statement known = query(m_connection, "SELECT 1 FROM vote WHERE id = ?", vote);
        if (!known.executeStep())
            return base::Error{base::ErrorCode::NotFound, "no such vote"};
        const base::Result<std::vector<MarkRow>> marks = of(vote);
        if (!marks)
            return marks.error();
        if (const char* why = objection(stateAfter(*marks), kind))
            return base::Error{base::ErrorCode::NotAllowed, why};
        const std::string id = base::Uuid::random(m_connection.rng()).toString();
        execute(m_connection,
                "INSERT INTO vote_mark(id, vote_id, kind, created_utc, who, reason) VALUES(?, ?, ?, ?, ?, ?)", id, vote,
                markWord(kind), base::isoUtc(m_connection.clock().utcNow()), who, reason);
        VoteContents contents(m_connection);
        ChainWriter(m_connection).appendMark(id, contents);
        return {};
    });
}

base::Result<std::vector<MarkRow>> VoteMarks::of(base::VoteId vote)
{
    return guarded([&]() -> base::Result<std::vector<MarkRow>> {
        std::vector<MarkRow> marks;
        SQLite::Statement row = query(m_connection,
                                      "SELECT m.id, m.kind, m.created_utc, m.who, m.reason FROM vote_mark m JOIN vote "
                                      "v ON v.id = m.vote_id WHERE "
                                      "v.id = ? AND NOT " JOUST_GOLD_HELD_BACK " ORDER BY m.created_utc, m.rowid",
                                      vote);
        while (row.executeStep()) {
            MarkRow mark{row.getColumn(0).getString(), MarkKind::Flag, row.getColumn(2).getString(),
                         row.getColumn(3).getString(), row.getColumn(4).getString()};
            for (const Word& known : kWords) {
                if (known.word == row.getColumn(1).getString())
                    mark.kind = known.kind;
            }
            marks.push_back(std::move(mark));
        }
        return marks;
    });
}

} // namespace joust::store
