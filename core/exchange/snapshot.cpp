// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/snapshot.h"

#include "base/clock.h"
#include "base/rng.h"
#include "exchange/board_json.h"
#include "exchange/workspace_votes.h"
#include "store/chain_heads.h"
#include "store/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace joust::exchange {
namespace {

using Json = OrderedJson;

constexpr int kAttempts = 3;

base::Error notNow(const char* why)
{
    return {base::ErrorCode::NotAllowed, why};
}

std::string dumpedOnOneLine(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<std::string> headsOf(const std::string& path)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    const base::Result<std::vector<store::ChainHead>> heads = store::chainHeads(**workspace);
    if (!heads)
        return heads.error();
    Json json = Json::array();
    for (const store::ChainHead& head : *heads)
        json.push_back({{"writer", head.writer}, {"links", head.links}, {"hash", base::toHex(head.hash)}});
    return dumpedOnOneLine(json);
}

struct VotesAndHeads
{
    LoadedVotes votes;
    std::string heads;
};

// A vote that comes in between would stand in one and not in the other.
base::Result<VotesAndHeads> readBoth(const std::string& path, const BoardQuery& query, const std::stop_token& stop)
{
    base::Result<std::string> before = headsOf(path);
    for (int attempt = 0; before && attempt < kAttempts; ++attempt) {
        base::Result<LoadedVotes> votes = readWorkspaceVotes(path, query.filter, stop, loadOptionsFor(query.options));
        if (!votes)
            return votes.error();
        base::Result<std::string> after = headsOf(path);
        if (after && *after == *before)
            return VotesAndHeads{std::move(*votes), std::move(*after)};
        before = std::move(after);
    }
    return before ? notNow("votes come in faster than they can be ranked") : before.error();
}

base::Result<std::vector<std::string>> wordsOf(const std::string& json)
{
    const Json document = Json::parse(json, nullptr, false);
    std::vector<std::string> words;
    for (const Json& word : document.is_array() ? document : Json::array()) {
        if (word.is_string())
            words.push_back(word.get<std::string>());
    }
    if (!document.is_array() || words.size() != document.size())
        return base::Error{base::ErrorCode::BadInput, "a board's query cannot be read"};
    return words;
}

} // namespace

std::vector<std::string> snapshotQuery(const BoardQuery& query)
{
    BoardQuery question = query;
    question.options.pairs = false;
    return rankArguments(question);
}

base::Result<store::SnapshotContent> prepareSnapshot(const std::string& path, const BoardQuery& query,
                                                     const std::string& name, const std::stop_token& stop)
{
    if (!query.filter.annotators.empty())
        return notNow("a board of chosen annotators is not frozen: their names could never be taken out again");
    base::Result<VotesAndHeads> read = readBoth(path, query, stop);
    if (!read)
        return read.error();
    const rating::ComparisonSet& set = read->votes.comparisons;
    if (set.rows.empty())
        return notNow("there are no votes to rank");
    const std::optional<rating::Anchor>& anchor = query.options.anchor;
    if (anchor && !std::binary_search(set.contestants.begin(), set.contestants.end(), anchor->name))
        return base::Error{base::ErrorCode::NotFound, "no contestant is called '" + anchor->name + "'"};
    const rating::Leaderboard board = rating::computeLeaderboard(set, query.options, stop);
    if (board.cancelled)
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return store::SnapshotContent{name,
                                  dumpedOnOneLine(Json(snapshotQuery(query))),
                                  board.data.hash,
                                  std::move(read->heads),
                                  dumpedOnOneLine({{"data", boardDataJson(board.data)}, {"fit", fitJson(board.fit)}}),
                                  dumpedOnOneLine(boardRowsJson(board))};
}

base::Result<Snapshot> snapshotFrom(const store::SnapshotRow& row)
{
    const auto unreadable = [&](const base::Error& why) {
        return base::Error{base::ErrorCode::BadInput, "snapshot " + row.id + ": " + why.detail};
    };
    base::Result<std::vector<std::string>> query = wordsOf(row.content.query);
    if (!query)
        return unreadable(query.error());
    Snapshot snapshot{row.id,
                      row.content.name,
                      row.createdUtc,
                      row.joustVersion,
                      std::move(*query),
                      row.content.dataHash,
                      row.content.heads,
                      row.content.facts,
                      {}};
    if (const base::Result<BoardQuery> known = parseRankArguments(snapshot.query))
        snapshot.board.options = known->options; // another version's words leave the defaults
    if (const base::Result<void> facts = boardFactsFromJson(row.content.facts, snapshot.board); !facts)
        return unreadable(facts.error());
    base::Result<std::vector<rating::LeaderboardRow>> rows = boardRowsFromJson(row.content.board);
    if (!rows)
        return unreadable(rows.error());
    snapshot.board.rows = std::move(*rows);
    return snapshot;
}

base::Result<std::vector<Snapshot>> readSnapshots(store::Workspace& workspace)
{
    const base::Result<std::vector<store::SnapshotRow>> rows = workspace.snapshots().list();
    if (!rows)
        return rows.error();
    std::vector<Snapshot> snapshots;
    for (const store::SnapshotRow& row : *rows) {
        base::Result<Snapshot> snapshot = snapshotFrom(row);
        if (!snapshot)
            return snapshot.error();
        snapshots.push_back(std::move(*snapshot));
    }
    return snapshots;
}

base::Result<std::vector<Snapshot>> readSnapshots(const std::string& path)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    return workspace ? readSnapshots(**workspace) : workspace.error();
}

const Snapshot* previousSnapshot(const std::vector<Snapshot>& all, const std::vector<std::string>& query,
                                 const std::string& before)
{
    const Snapshot* found = nullptr;
    for (const Snapshot& snapshot : all) {
        if (!before.empty() && snapshot.id == before)
            break;
        if (snapshot.query == query)
            found = &snapshot;
    }
    return found;
}

} // namespace joust::exchange
