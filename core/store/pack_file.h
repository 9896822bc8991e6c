// SPDX-License-Identifier: GPL-3.0-or-later
// A `.joustpack` file: prepared battles without identities, one authentication code a battle, whose key stays in the
// workspace the pack came from; and the votes that were given on them. docs/file-format.md specifies the file. Thread
// rule: any thread, one call at a time for a file.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/rng.h"
#include "battle/choice.h"
#include "battle/sealed_battle.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace joust::store {

struct PackHead
{
    base::Uuid id;
    std::string guidelines; // what the annotators are told
};

struct PackItem
{
    base::BattleId id; // drawn for the pack; says nothing of the battle it came from
    std::string prompt;
    std::string a;
    std::string b;
    std::string thinkingA = {}; // of both, or of neither
    std::string thinkingB = {};
    std::vector<battle::SealedTurn> earlier = {}; // the turns before, first one first

    bool operator==(const PackItem&) const = default;
};

// What an annotator said about one item: a vote, or a skip.
struct Ballot
{
    base::BattleId item;
    std::int64_t position = 1;
    std::int64_t turns = 1; // of the item, the one that was voted on included
    std::string annotator;
    std::string createdUtc;
    bool skipped = false;
    std::string skipReason = {};
    battle::Choice choice = {};
    std::int64_t voteMs = 0;
};

// Looks at the first bytes only; false also for a file that cannot be read.
bool looksLikePack(const std::string& path);

// The next item in the order they are shown; none after the last.
using NextPackItem = std::function<base::Result<std::optional<PackItem>>()>;
// A new file, mode 0600, that holds the items, their codes, and nothing else. AlreadyExists when anything is at
// `path`; any failure, also of `next`, leaves no file.
base::Result<void> writePack(const std::string& path, const PackHead& head, const NextPackItem& next,
                             const base::Seed& key, Services services);

struct PackCounts
{
    std::int64_t items = 0;
    std::int64_t votes = 0;
    std::int64_t skips = 0;
};

// A pack read only, its structure checked: NotFound, BadInput (no pack, or a vote that breaks the rules), NewerSchema,
// Corrupt.
class PackReader
{
public:
    static base::Result<PackReader> open(const std::string& path, Services services);

    const PackHead& head() const { return m_head; }
    base::Result<PackCounts> counts();
    base::Result<std::vector<PackItem>> items(); // in the order they are shown
    // Votes and skips, each checked as one that is given here: BadInput, naming the battle's number.
    base::Result<std::vector<Ballot>> ballots();
    // BadInput, naming the first battle that was not made with `key` or was changed since.
    base::Result<void> requireMadeWith(const base::Seed& key);

private:
    PackReader(std::unique_ptr<Connection> connection, PackHead head);

    std::unique_ptr<Connection> m_connection;
    PackHead m_head;
};

} // namespace joust::store
