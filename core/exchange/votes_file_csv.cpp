// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_file_csv.h"

#include "exchange/csv_rows.h"
#include "exchange/csv_writer.h"
#include "exchange/ordered_blocks.h"
#include "exchange/side_column.h"
#include "exchange/vote_fields.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
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
    std::string_view VoteRecord::*text = nullptr; // what is set when any text will do
};

struct SideCells
{
    std::size_t a = 0;
    std::size_t b = 0;
    bool known = false; // the file has the column
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
            layout.used.push_back(
                {*column[field], static_cast<VoteField>(field), textOf(static_cast<VoteField>(field))});
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

bool contains(std::span<const std::string_view> header, std::string_view name)
{
    return std::find(header.begin(), header.end(), name) != header.end();
}

base::Result<void> chooseSides(std::span<const std::string_view> header, const std::vector<std::string>& wanted,
                               bool mayMiss, Layout& layout)
{
    for (const std::string& column : wanted) {
        if (mayMiss && !contains(header, sideKey(column, VoteSide::A)) &&
            !contains(header, sideKey(column, VoteSide::B))) {
            layout.sides.push_back({});
            continue;
        }
        const base::Result<std::size_t> a = findColumn(header, sideKey(column, VoteSide::A));
        if (!a)
            return a.error();
        const base::Result<std::size_t> b = findColumn(header, sideKey(column, VoteSide::B));
        if (!b)
            return b.error();
        layout.sides.push_back({*a, *b, true});
    }
    return {};
}

base::Result<Layout> readLayout(std::span<const std::string_view> header, const LoadOptions& options)
{
    Layout layout;
    layout.columns = header.size();
    // Only our own export has both ids beside the names.
    const auto has = [&](std::string_view name) {
        return std::find(header.begin(), header.end(), name) != header.end();
    };
    layout.ours = has("vote_id") && has("battle_id");
    if (const base::Result<void> chosen = chooseColumns(header, layout); !chosen)
        return chosen.error();
    if (const base::Result<void> chosen = chooseSides(header, options.columns, options.columnsMayMiss, layout); !chosen)
        return chosen.error();
    return layout;
}

base::Result<void> checkRow(CsvRows::Step step)
{
    if (step == CsvRows::Step::Row || step == CsvRows::Step::End)
        return {};
    const bool tooLong = step == CsvRows::Step::TooLong;
    return base::Error{tooLong ? base::ErrorCode::TooLarge : base::ErrorCode::BadInput, std::string(csvFlaw(step))};
}

// Of the rows that were taken over.
struct Progress
{
    std::uint64_t rows = 1; // the header
};

class CsvBlockParser final : public BlockParser
{
public:
    CsvBlockParser(const Layout& layout, ComparisonBuilder& builder, Progress& progress)
        : m_layout(layout)
        , m_builder(builder)
        , m_progress(progress)
        , m_batch(builder.filter(), builder.options())
        , m_numbersA(layout.sides.size())
        , m_numbersB(layout.sides.size())
    {
    }

    void parse(RecordBlock& block) override
    {
        CsvRows rows(block);
        m_bytes = block.size;
        m_rows = 0;
        m_failure = {};
        while (m_failure) {
            const CsvRows::Step step = rows.next();
            if (step == CsvRows::Step::End)
                return;
            ++m_rows;
            m_failure = checkRow(step);
            if (m_failure)
                m_failure = add(rows.fields());
        }
    }

    base::Result<void> commit() override
    {
        m_builder.append(m_batch, m_bytes);
        m_progress.rows += m_rows;
        if (!m_failure)
            return base::Error{m_failure.error().code,
                               std::to_string(m_progress.rows) + ": " + m_failure.error().detail};
        return {};
    }

private:
    base::Result<void> add(std::span<const std::string_view> fields)
    {
        if (fields.size() != m_layout.columns)
            return base::Error{base::ErrorCode::BadInput, std::to_string(fields.size()) + " fields instead of " +
                                                              std::to_string(m_layout.columns)};
        VoteRecord vote;
        for (const Used& used : m_layout.used) {
            const std::string_view cell =
                m_layout.ours ? withoutFormulaGuard(fields[used.column]) : fields[used.column];
            if (used.text != nullptr) {
                vote.*used.text = cell;
                continue;
            }
            if (base::Result<void> set = setVoteField(vote, used.field, cell); !set)
                return set;
        }
        if (base::Result<void> numbers = readNumbers(fields); !numbers)
            return numbers;
        vote.numbersA = m_numbersA;
        vote.numbersB = m_numbersB;
        return m_batch.add(vote);
    }

    base::Result<void> readNumbers(std::span<const std::string_view> fields)
    {
        for (std::size_t i = 0; i < m_numbersA.size(); ++i) {
            if (!m_layout.sides[i].known) {
                m_numbersA[i] = m_numbersB[i] = std::numeric_limits<float>::quiet_NaN();
                continue;
            }
            const std::string_view a = fields[m_layout.sides[i].a];
            const std::string_view b = fields[m_layout.sides[i].b];
            if (readFewDigits(a, m_numbersA[i]) && readFewDigits(b, m_numbersB[i]))
                continue;
            if (base::Result<void> read = readRareNumbers(i, a, b); !read)
                return read;
        }
        return {};
    }

    base::Result<void> readRareNumbers(std::size_t column, std::string_view a, std::string_view b)
    {
        const std::string& name = m_builder.options().columns[column];
        const base::Result<float> numberA = readSideNumber(name, a);
        if (!numberA)
            return numberA.error();
        const base::Result<float> numberB = readSideNumber(name, b);
        if (!numberB)
            return numberB.error();
        m_numbersA[column] = *numberA;
        m_numbersB[column] = *numberB;
        return {};
    }

    const Layout& m_layout;
    ComparisonBuilder& m_builder;
    Progress& m_progress;
    ComparisonBatch m_batch;
    std::vector<float> m_numbersA;
    std::vector<float> m_numbersB;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_rows = 0; // of the block, up to the one that failed
    base::Result<void> m_failure;
};

// The header is in the first block, from which it is taken.
base::Result<Layout> takeHeader(RecordBlock& block, const LoadOptions& options)
{
    CsvRows rows(block);
    const CsvRows::Step step = rows.next();
    if (step == CsvRows::Step::End)
        return atRow(1, "the file is empty");
    if (const base::Result<void> row = checkRow(step); !row)
        return base::Error{row.error().code, "1: " + row.error().detail};
    base::Result<Layout> layout = readLayout(rows.fields(), options);
    block.removeFront(rows.position());
    return layout;
}

} // namespace

base::Result<void> addCsvVotes(std::istream& input, std::size_t threads, ComparisonBuilder& builder)
{
    const LoadOptions& options = builder.options();
    CsvSplitter splitter;
    RecordBlocks blocks(input, splitter, options.blockBytes);
    RecordBlock first;
    if (const base::Result<bool> read = blocks.next(first); !read)
        return read.error();
    const base::Result<Layout> layout = takeHeader(first, options);
    if (!layout)
        return layout.error();
    Progress progress;
    return parseInOrder(blocks, std::move(first), threads,
                        [&] { return std::make_unique<CsvBlockParser>(*layout, builder, progress); });
}

} // namespace joust::exchange
