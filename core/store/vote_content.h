// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: what a link of the chain vouches for, as one digest. A vote's digest covers its own fields,
// who was on which side, and the digests of every text up to the voted turn: a text may be redacted (its digest stays
// in `redaction`) without breaking the chain. The functions are pure; VoteContents reads what they need.
#pragma once

#include "base/digest.h"
#include "store/sql.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::store {

struct TurnDigests
{
    std::int64_t number = 1;
    base::Digest prompt{};
    std::optional<base::Digest> a;
    std::optional<base::Digest> b;
};

struct VoteFields
{
    std::string_view id;
    std::string_view battle;
    std::string_view annotator;
    std::int64_t turn = 1;
    std::string_view createdUtc;
    std::string_view outcome;
    std::string_view strength;
    std::string_view reasons; // JSON
    std::string_view comment;
    bool identityGuessed = false;
    std::int64_t voteMs = 0;
    bool imported = false;
};

// length, headers, lists, bold, each a then b: counts that came with data instead of texts.
using ForeignCounts = std::array<std::optional<std::int64_t>, 8>;

base::Digest digestOfImportedContestant(std::string_view name);
base::Digest digestOfBattle(std::string_view id, const base::Digest& contestantA, const base::Digest& contestantB,
                            const std::vector<TurnDigests>& turns, const ForeignCounts& counts);
base::Digest digestOfVote(const VoteFields& vote, const base::Digest& battle);

// Reads rows and makes their digests. Throws SQLite::Exception. One connection, one thread.
class VoteContents
{
public:
    explicit VoteContents(Connection& connection);

    // Nothing when there is no such row.
    std::optional<base::Digest> vote(const std::string& id);
    std::optional<base::Digest> mark(const std::string& id);
    std::optional<base::Digest> redaction(const std::string& id);
    std::optional<base::Digest> of(const std::string& kind, const std::string& id); // "vote", "mark", "redaction"
    // What a contestant is, whatever its id and display name: equal in two workspaces for equal settings.
    base::Digest contestant(const std::string& id);
    // A battle up to a turn: who was on which side, and its texts.
    base::Digest battle(const std::string& id, std::int64_t lastTurn);

private:
    std::vector<TurnDigests> turns(const std::string& battle, std::int64_t lastTurn);
    ForeignCounts counts(const std::string& battle);

    SQLite::Statement m_vote;
    SQLite::Statement m_mark;
    SQLite::Statement m_redaction;
    SQLite::Statement m_contestant;
    SQLite::Statement m_assignment;
    SQLite::Statement m_turns;
    SQLite::Statement m_redacted;
    SQLite::Statement m_counts;
    std::map<std::string, base::Digest> m_contestants;
};

} // namespace joust::store
