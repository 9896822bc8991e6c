// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_file_csv.h"

#include "base/utf8.h"
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/vote_fields.h"

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

struct Layout
{
    std::size_t columns = 0;
    std::vector<Used> used;
    bool ours = false; // cells carry the formula guard
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

base::Result<Layout> readLayout(CsvReader& reader)
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
    return layout;
}

base::Result<void> addRow(std::span<const std::string_view> fields, const Layout& layout, ComparisonBuilder& builder)
{
    VoteRecord vote;
    for (const Used& used : layout.used) {
        const std::string_view cell = fields[used.column];
        const base::Result<void> set = setVoteField(vote, used.field, layout.ours ? withoutFormulaGuard(cell) : cell);
        if (!set)
            return set;
    }
    return builder.add(vote);
}

} // namespace

base::Result<void> addCsvVotes(std::istream& input, ComparisonBuilder& builder)
{
    CsvReader reader(input);
    const base::Result<Layout> layout = readLayout(reader);
    if (!layout)
        return layout.error();
    while (true) {
        const base::Result<bool> row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (reader.fields().size() != layout->columns)
            return atRow(reader.row(), std::to_string(reader.fields().size()) + " fields instead of " +
                                           std::to_string(layout->columns));
        if (const base::Result<void> added = addRow(reader.fields(), *layout, builder); !added)
            return atRow(reader.row(), added.error().detail);
    }
}

} // namespace joust::exchange
