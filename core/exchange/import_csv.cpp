// SPDX-License-Identifier: GPL-3.0-or-later
// Votes as CSV with a header: our own export (formula guard taken off again), the compact arena columns, left/right/
// winner, AutoArena's head-to-heads. Unknown columns are ignored.
#include "base/utf8.h"
#include "exchange/csv_records.h"
#include "exchange/csv_writer.h"
#include "exchange/import_fields.h"
#include "exchange/import_format.h"

#include <charconv>
#include <map>

namespace joust::exchange {
namespace {

base::Error atRow(std::uint64_t row, const std::string& why)
{
    return {base::ErrorCode::BadInput, std::to_string(row) + ": " + why};
}

// The cells of one row by column name.
class Row
{
public:
    Row(const std::map<std::string, std::size_t, std::less<>>& columns, std::span<const std::string_view> cells,
        bool guarded)
        : m_columns(columns)
        , m_cells(cells)
        , m_guarded(guarded)
    {
    }

    // The first of the names that is a column; empty without one.
    std::string_view cell(std::initializer_list<std::string_view> names) const
    {
        for (const std::string_view name : names) {
            const auto found = m_columns.find(name);
            if (found != m_columns.end())
                return m_guarded ? withoutFormulaGuard(m_cells[found->second]) : m_cells[found->second];
        }
        return {};
    }
    std::string text(std::initializer_list<std::string_view> names) const { return std::string(cell(names)); }

    template <typename Number>
    base::Result<std::optional<Number>> number(std::string_view name) const
    {
        const std::string_view text = cell({name});
        Number value{};
        if (text.empty())
            return std::optional<Number>();
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            return base::Error{base::ErrorCode::BadInput,
                               std::string(name) + " '" + base::printable(text, 40) + "' is not a number"};
        return std::optional<Number>(value);
    }
    base::Result<bool> flag(std::initializer_list<std::string_view> names, bool otherwise) const
    {
        const std::string_view text = cell(names);
        if (text.empty())
            return otherwise;
        if (text == "1" || text == "true" || text == "True")
            return true;
        if (text == "0" || text == "false" || text == "False")
            return false;
        return base::Error{base::ErrorCode::BadInput, "'" + base::printable(text, 40) + "' is neither 0 nor 1"};
    }

private:
    const std::map<std::string, std::size_t, std::less<>>& m_columns;
    std::span<const std::string_view> m_cells;
    bool m_guarded;
};

// Assigns what was read, or remembers the first refusal.
class Taker
{
public:
    template <typename T>
    void take(base::Result<T> read, T& target)
    {
        if (read)
            target = std::move(*read);
        else if (m_result)
            m_result = read.error();
    }
    void take(const base::Result<void>& done)
    {
        if (m_result)
            m_result = done;
    }
    base::Result<void> result() const { return m_result; }

private:
    base::Result<void> m_result;
};

void readSide(const Row& row, const std::string& suffix, store::ImportedSide& side, Taker& taker)
{
    taker.take(row.number<std::int64_t>("tokens" + suffix), side.length);
    taker.take(row.number<std::int64_t>("headers" + suffix), side.headers);
    taker.take(row.number<std::int64_t>("lists" + suffix), side.lists);
    taker.take(row.number<std::int64_t>("bold" + suffix), side.bold);
    taker.take(row.number<std::int64_t>("ttft_ms" + suffix), side.firstTokenMs);
    taker.take(row.number<std::int64_t>("total_ms" + suffix), side.totalMs);
    taker.take(row.number<double>("cost" + suffix), side.cost);
}

std::vector<std::string> reasonsFrom(std::string_view cell)
{
    std::vector<std::string> reasons;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        if (end > 0)
            reasons.emplace_back(cell.substr(0, end));
        cell.remove_prefix(std::min(cell.size(), end + 1));
    }
    return reasons;
}

void readTexts(const Row& row, store::ImportedBattle& battle)
{
    store::ImportedTurn turn{row.text({"prompt_text", "prompt"}), {row.text({"response_a"}), row.text({"response_b"})}};
    if (!turn.prompt.empty() || !turn.answers[0].empty() || !turn.answers[1].empty())
        battle.turns.push_back(std::move(turn));
}

base::Result<store::ImportedBattle> battleFrom(const Row& row)
{
    store::ImportedBattle battle;
    Taker taker;
    battle.sides[0].contestant = row.text({"model_a", "left"});
    battle.sides[1].contestant = row.text({"model_b", "right"});
    taker.take(setOutcome(battle, row.cell({"winner", "outcome"})));
    taker.take(setTime(battle, row.cell({"created_utc", "tstamp", "timestamp"})));
    battle.battleId = row.text({"battle_id"});
    battle.voteId = row.text({"vote_id"});
    battle.promptSet = row.text({"prompt_set"});
    battle.promptKey = row.text({"prompt_id", "question_id"});
    battle.sourceBattle = row.text({"question_id"});
    battle.category = row.text({"category"});
    battle.language = row.text({"language"});
    battle.annotator = row.text({"annotator", "judge"});
    battle.judge = row.cell({"role"}) == "judge";
    battle.simulated = row.cell({"source"}) == "simulated";
    battle.strength = row.text({"strength"});
    battle.reasons = reasonsFrom(row.text({"reasons"}));
    battle.comment = row.text({"comment"});
    battle.leak = row.text({"leak_flag"});
    battle.excludedReason = row.text({"excluded_reason"});
    taker.take(row.flag({"blind", "anony"}, true), battle.blind);
    taker.take(row.flag({"retracted"}, false), battle.retracted);
    taker.take(row.flag({"identity_guessed"}, false), battle.identityGuessed);
    std::optional<std::int64_t> number;
    taker.take(row.number<std::int64_t>("vote_ms"), number);
    battle.voteMs = number.value_or(0);
    number.reset();
    taker.take(row.number<std::int64_t>("turn"), number);
    battle.votedTurn = number.value_or(1);
    readSide(row, "_a", battle.sides[0], taker);
    readSide(row, "_b", battle.sides[1], taker);
    readTexts(row, battle);
    if (!taker.result())
        return taker.result().error();
    return battle;
}

base::Result<std::map<std::string, std::size_t, std::less<>>> columnsOf(std::span<const std::string_view> header)
{
    std::map<std::string, std::size_t, std::less<>> columns;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (!columns.emplace(header[i], i).second)
            return atRow(1, "the column '" + base::printable(header[i], 60) + "' stands twice in the header");
    }
    const auto has = [&](const char* name) { return columns.count(name) > 0; };
    if (!(has("model_a") || has("left")) || !(has("model_b") || has("right")) || !(has("winner") || has("outcome")))
        return atRow(1, "the header needs the columns model_a, model_b and winner");
    return columns;
}

} // namespace

base::Result<void> readVotesCsvRows(std::istream& input, ImportSink& sink)
{
    CsvRecords reader(input);
    const base::Result<bool> header = reader.next();
    if (!header)
        return header.error();
    const auto columns = columnsOf(*header ? reader.fields() : std::span<const std::string_view>());
    if (!columns)
        return columns.error();
    const std::size_t width = reader.fields().size();
    const bool ours = columns->count("vote_id") > 0 && columns->count("battle_id") > 0;
    while (true) {
        const base::Result<bool> next = reader.next();
        if (!next)
            return next.error();
        if (!*next)
            return {};
        if (reader.fields().size() != width)
            return atRow(reader.row(),
                         std::to_string(reader.fields().size()) + " fields instead of " + std::to_string(width));
        const base::Result<store::ImportedBattle> battle = battleFrom(Row(*columns, reader.fields(), ours));
        const base::Result<void> added = battle ? sink.add(*battle) : base::Result<void>(battle.error());
        if (!added)
            return base::Error{added.error().code, std::to_string(reader.row()) + ": " + added.error().detail};
    }
}

} // namespace joust::exchange
