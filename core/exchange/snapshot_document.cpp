// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/snapshot_document.h"

#include "base/utf8.h"
#include "exchange/board_json.h"
#include "exchange/csv_writer.h"
#include "exchange/decimal.h"
#include "exchange/leaderboard_cells.h"
#include "exchange/snapshot_changes.h"
#include "exchange/text_table.h"
#include "exchange/vote_sentences.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <sstream>

namespace joust::exchange {
namespace {

using Json = OrderedJson;

constexpr std::size_t kNameBytes = 80;

std::vector<RowChange> changesOf(const Snapshot& snapshot, const Snapshot* previous)
{
    return previous ? changesSince(previous->board, snapshot.board)
                    : std::vector<RowChange>(snapshot.board.rows.size());
}

std::string withSign(double value, int decimals)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%+.*f", decimals, value);
    return text.data();
}

std::string titleOf(const Snapshot& snapshot)
{
    const std::string name = snapshot.name.empty() ? snapshot.id : base::printable(snapshot.name, kNameBytes);
    return name + ", " + snapshot.createdUtc;
}

std::string commandOf(const Snapshot& snapshot)
{
    std::string text = "rank";
    for (const std::string& word : snapshot.query)
        text += ' ' + base::printable(word, kNameBytes);
    return text;
}

// What a document says of a snapshot beside its rows.
Json headJson(const Snapshot& snapshot)
{
    const Json facts = Json::parse(snapshot.facts, nullptr, false);
    const Json heads = Json::parse(snapshot.heads, nullptr, false);
    return {{"id", snapshot.id},
            {"name", snapshot.name},
            {"created_utc", snapshot.createdUtc},
            {"joust_version", snapshot.joustVersion},
            {"query", snapshot.query},
            {"data_hash", snapshot.dataHash},
            {"heads", heads.is_discarded() ? Json() : heads},
            {"data", facts.is_object() && facts.contains("data") ? facts["data"] : Json()},
            {"fit", facts.is_object() && facts.contains("fit") ? facts["fit"] : Json()}};
}

Json rowsWithChanges(const Snapshot& snapshot, const Snapshot* previous)
{
    const std::vector<RowChange> changes = changesOf(snapshot, previous);
    Json rows = Json::array();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        Json row = boardRowJson(snapshot.board.rows[i], snapshot.board.options.anchor.has_value());
        row["places_won"] = orNull(changes[i].places);
        row["rating_change"] = orNull(changes[i].rating);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::string snapshotTable(const Snapshot& snapshot, const Snapshot* previous)
{
    TextTable table = leaderboardCells(snapshot.board);
    const std::vector<RowChange> changes = changesOf(snapshot, previous);
    if (previous) {
        table.header.insert(table.header.end(), {"Places", "Change"});
        table.alignRight.insert(table.alignRight.end(), {true, true});
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const RowChange& change = changes[i];
            table.rows[i].push_back(change.places ? (*change.places == 0 ? "0" : withSign(*change.places, 0)) : "-");
            table.rows[i].push_back(change.rating ? withSign(*change.rating, 1) : change.known ? "-" : "new");
        }
    }
    const rating::DataSummary& data = snapshot.board.data;
    std::vector<std::string> notes{
        "Snapshot " + snapshot.id +
            (snapshot.name.empty() ? "" : " (" + base::printable(snapshot.name, kNameBytes) + ')') + ", frozen " +
            snapshot.createdUtc + " by Joust " + base::printable(snapshot.joustVersion, kNameBytes) + '.',
        "Asked for: " + commandOf(snapshot) + '.',
        counted(data.comparisons, "comparison", "comparisons") + " of " +
            counted(data.contestants, "contestant", "contestants") + "; data " + snapshot.dataHash + '.',
        excludedSentence(data.excluded), "Intervals: " + snapshot.board.fit.interval + '.'};
    notes.push_back(previous ? "Places and change: since " + titleOf(*previous) + '.'
                             : "There is no earlier snapshot of this question to compare with.");
    std::string text = draw(table) + '\n';
    for (const std::string& note : notes)
        text += note + '\n';
    return text;
}

std::string snapshotCsv(const Snapshot& snapshot, const Snapshot* previous)
{
    const std::vector<RowChange> changes = changesOf(snapshot, previous);
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"name", "rank", "rank_low", "rank_high", "component", "rating", "lower", "upper",
                             "std_error", "battles", "places_won", "rating_change"})
        csv.number(name);
    csv.endRow();
    const auto real = [](const std::optional<double>& value) { return value ? decimal(*value) : std::string(); };
    const auto whole = [](const std::optional<int>& value) { return value ? std::to_string(*value) : std::string(); };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const rating::LeaderboardRow& row = snapshot.board.rows[i];
        csv.text(row.name);
        for (const std::optional<int>& value :
             {std::optional<int>(row.rank), row.rankLow, row.rankHigh, std::optional<int>(row.component)})
            csv.number(whole(value));
        for (const std::optional<double>& value : {row.rating, row.lower, row.upper, row.stdError})
            csv.number(real(value));
        csv.number(std::to_string(row.battles));
        csv.number(whole(changes[i].places));
        csv.number(real(changes[i].rating));
        csv.endRow();
    }
    return output.str();
}

std::string snapshotJson(const Snapshot& snapshot, const Snapshot* previous)
{
    Json document = headJson(snapshot);
    document["since"] =
        previous ? Json{{"id", previous->id}, {"name", previous->name}, {"created_utc", previous->createdUtc}} : Json();
    document["rows"] = rowsWithChanges(snapshot, previous);
    return dumped(document);
}

std::string snapshotsTable(const std::vector<Snapshot>& snapshots)
{
    if (snapshots.empty())
        return "There are no snapshots yet.\n";
    TextTable table{{"Frozen", "Name", "Votes", "Contestants", "First", "Asked for", "Id"},
                    {false, false, true, true, false, false, false},
                    {}};
    for (const Snapshot& snapshot : snapshots)
        table.rows.push_back(
            {snapshot.createdUtc, base::printable(snapshot.name, kNameBytes),
             std::to_string(snapshot.board.data.comparisons), std::to_string(snapshot.board.data.contestants),
             snapshot.board.rows.empty() ? "" : base::printable(snapshot.board.rows.front().name, kNameBytes),
             commandOf(snapshot), snapshot.id});
    return draw(table);
}

std::string snapshotsCsv(const std::vector<Snapshot>& snapshots)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name :
         {"id", "name", "created_utc", "joust_version", "query", "data_hash", "comparisons", "contestants"})
        csv.number(name);
    csv.endRow();
    for (const Snapshot& snapshot : snapshots) {
        for (const std::string& text : {snapshot.id, snapshot.name, snapshot.createdUtc, snapshot.joustVersion,
                                        commandOf(snapshot), snapshot.dataHash})
            csv.text(text);
        csv.number(std::to_string(snapshot.board.data.comparisons));
        csv.number(std::to_string(snapshot.board.data.contestants));
        csv.endRow();
    }
    return output.str();
}

std::string snapshotsJson(const std::vector<Snapshot>& snapshots)
{
    Json document = Json::array();
    for (const Snapshot& snapshot : snapshots)
        document.push_back(headJson(snapshot));
    return dumped(document);
}

} // namespace joust::exchange
