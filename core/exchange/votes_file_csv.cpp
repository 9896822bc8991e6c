// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_file_csv.h"

#include "base/utf8.h"
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/side_column.h"
#include "exchange/vote_fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace joust::exchange {
namespace {

struct Used
{
    std::size_t column = 0;
    VoteField field = VoteField::ModelA;
};

struct SideCells
{
    std::size_t a = 0;
    std::size_t b = 0;
};

struct Layout
{
    std::size_t columns = 0;
    std::vector<Used> used;
    std::vector<SideCells> sides; // of the wanted columns, in their order
    bool ours = false;            // cells carry the formula guard
};

base::Error atRow(std::uint64_t row, std::string_view why)
{
    return {base::ErrorCode::BadInput, std::to_string(row) + ": " + std::string(why)};
}

base::Result<void> chooseColumns(std::span<const std::string_view> header, Layout& layout)
{
    std::array<std::optional<std::size_t>, kVoteFields> column;
    std::array<int, kVoteFields> preference{};
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::optional<NamedField> named = voteFieldNamed(header[i]);
        if (!named)
            continue;
        const auto field = static_cast<std::size_t>(named->field);
        if (column[field] && preference[field] == named->preference)
            return atRow(1, "the column '" + std::string(header[i]) + "' stands twice in the header");
        if (column[field] && preference[field] < named->preference)
            continue;
        column[field] = i;
        preference[field] = named->preference;
    }
    for (std::size_t field = 0; field < kVoteFields; ++field) {
        if (column[field])
            layout.used.push_back({*column[field], static_cast<VoteField>(field)});
    }
    for (const VoteField needed : {VoteField::ModelA, VoteField::ModelB, VoteField::Winner}) {
        if (!column[static_cast<std::size_t>(needed)])
            return atRow(1, "the header needs the columns model_a, model_b and winner");
    }
    return {};
}

base::Result<std::size_t> findColumn(std::span<const std::string_view> header, const std::string& name)
{
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end())
        return atRow(1, "there is no column '" + name + "', which this ranking needs");
    if (std::find(found + 1, header.end(), name) != header.end())
        return atRow(1, "the column '" + name + "' stands twice in the header");
    return static_cast<std::size_t>(found - header.begin());
}

base::Result<void> chooseSides(std::span<const std::string_view> header, const std::vector<std::string>& wanted,
                               Layout& layout)
{
    for (const std::string& column : wanted) {
        const base::Result<std::size_t> a = findColumn(header, sideKey(column, VoteSide::A));
        if (!a)
            return a.error();
        const base::Result<std::size_t> b = findColumn(header, sideKey(column, VoteSide::B));
        if (!b)
            return b.error();
        layout.sides.push_back({*a, *b});
    }
    return {};
}

base::Result<Layout> readLayout(CsvReader& reader, const std::vector<std::string>& wanted)
{
    const base::Result<bool> header = reader.next();
    if (!header)
        return header.error();
    if (!*header)
        return atRow(1, "the file is empty");
    Layout layout;
    layout.columns = reader.fields().size();
    // Only our own export has both ids beside the names.
    bool voteId = false;
    bool battleId = false;
    for (const std::string_view name : reader.fields()) {
        voteId = voteId || name == "vote_id";
        battleId = battleId || name == "battle_id";
    }
    layout.ours = voteId && battleId;
    if (const base::Result<void> chosen = chooseColumns(reader.fields(), layout); !chosen)
        return chosen.error();
    if (const base::Result<void> chosen = chooseSides(reader.fields(), wanted, layout); !chosen)
        return chosen.error();
    return layout;
}

// Reads rows with the room for their numbers.
class RowReader
{
public:
    RowReader(const Layout& layout, ComparisonBuilder& builder)
        : m_layout(layout)
        , m_builder(builder)
        , m_a(layout.sides.size())
        , m_b(layout.sides.size())
    {
    }

    base::Result<void> add(std::span<const std::string_view> fields)
    {
        VoteRecord vote;
        for (const Used& used : m_layout.used) {
            const std::string_view cell = fields[used.column];
            const base::Result<void> set =
                setVoteField(vote, used.field, m_layout.ours ? withoutFormulaGuard(cell) : cell);
            if (!set)
                return set;
        }
        if (const base::Result<void> numbers = readNumbers(fields); !numbers)
            return numbers;
        vote.numbersA = m_a;
        vote.numbersB = m_b;
        return m_builder.add(vote);
    }

private:
    base::Result<void> readNumbers(std::span<const std::string_view> fields)
    {
        for (std::size_t i = 0; i < m_layout.sides.size(); ++i) {
            const std::string& column = m_builder.columns()[i];
            const base::Result<float> a = readSideNumber(column, fields[m_layout.sides[i].a]);
            if (!a)
                return a.error();
            const base::Result<float> b = readSideNumber(column, fields[m_layout.sides[i].b]);
            if (!b)
                return b.error();
            m_a[i] = *a;
            m_b[i] = *b;
        }
        return {};
    }

    const Layout& m_layout;
    ComparisonBuilder& m_builder;
    std::vector<float> m_a;
    std::vector<float> m_b;
};

} // namespace

base::Result<void> addCsvVotes(std::istream& input, ComparisonBuilder& builder)
{
    CsvReader reader(input);
    const base::Result<Layout> layout = readLayout(reader, builder.columns());
    if (!layout)
        return layout.error();
    RowReader rows(*layout, builder);
    while (true) {
        const base::Result<bool> row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (reader.fields().size() != layout->columns)
            return atRow(reader.row(), std::to_string(reader.fields().size()) + " fields instead of " +
                                           std::to_string(layout->columns));
        if (const base::Result<void> added = rows.add(reader.fields()); !added)
            return atRow(reader.row(), added.error().detail);
    }
}

} // namespace joust::exchange
