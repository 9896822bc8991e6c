// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_file_json.h"

#include "exchange/json_array_splitter.h"
#include "exchange/json_side_numbers.h"
#include "exchange/ordered_blocks.h"
#include "exchange/vote_fields.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <simdjson.h>
#include <string>
#include <utility>

namespace joust::exchange {
namespace {

namespace dom = simdjson::dom;

base::Error refused(std::string why)
{
    return {base::ErrorCode::BadInput, std::move(why)};
}

// One object on its way to a VoteRecord: the text of each field under its preferred name.
class ObjectReader
{
public:
    explicit ObjectReader(const std::vector<std::string>& columns)
        : m_sides(columns)
    {
    }

    base::Result<void> add(const dom::element& element, ComparisonBatch& batch)
    {
        m_texts.fill(std::nullopt);
        dom::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS)
            return refused("not a JSON object");
        for (const dom::key_value_pair& pair : object)
            take(pair.key, pair.value);
        if (const base::Result<void> sides = m_sides.read(object); !sides)
            return sides;
        return hand(batch);
    }

    // Of the wanted columns, those of which some vote had a number.
    const std::vector<bool>& seen() const { return m_sides.seen(); }

private:
    void take(std::string_view key, const dom::element& value)
    {
        // Our own JSONL keeps what belongs to a side in an object of that name.
        if (key == "a" || key == "b") {
            dom::element contestant;
            if (value["contestant"].get(contestant) == simdjson::SUCCESS)
                keep({key == "a" ? VoteField::ModelA : VoteField::ModelB, 0}, contestant);
            return;
        }
        if (const std::optional<NamedField> named = voteFieldNamed(key))
            keep(*named, value);
    }

    void keep(NamedField named, const dom::element& value)
    {
        const auto field = static_cast<std::size_t>(named.field);
        if (m_texts[field] && m_preference[field] <= named.preference)
            return;
        m_texts[field] = scalarText(value, m_scratch[field]);
        m_preference[field] = named.preference;
    }

    base::Result<void> hand(ComparisonBatch& batch) const
    {
        for (const VoteField needed : {VoteField::ModelA, VoteField::ModelB, VoteField::Winner}) {
            if (!m_texts[static_cast<std::size_t>(needed)])
                return refused("model_a, model_b or winner is missing");
        }
        VoteRecord vote;
        for (std::size_t field = 0; field < kVoteFields; ++field) {
            if (!m_texts[field])
                continue;
            const base::Result<void> set = setVoteField(vote, static_cast<VoteField>(field), *m_texts[field]);
            if (!set)
                return set;
        }
        vote.numbersA = m_sides.a();
        vote.numbersB = m_sides.b();
        return batch.add(vote);
    }

    std::array<std::optional<std::string_view>, kVoteFields> m_texts;
    std::array<std::string, kVoteFields> m_scratch;
    std::array<int, kVoteFields> m_preference{};
    JsonSideNumbers m_sides;
};

// Of the records that were taken over.
struct Progress
{
    std::uint64_t records = 0; // lines or elements
    std::vector<bool> seen;    // by wanted column
};

class JsonBlockParser final : public BlockParser
{
public:
    JsonBlockParser(std::size_t maxRecordBytes, ComparisonBuilder& builder, Progress& progress)
        : m_maxRecordBytes(maxRecordBytes)
        , m_builder(builder)
        , m_progress(progress)
        , m_batch(builder.filter(), builder.options())
        , m_reader(builder.options().columns)
    {
    }

    void parse(RecordBlock& block) override
    {
        m_bytes = block.size;
        m_records = 0;
        m_failure = {};
        if (block.cut)
            add(block.text());
        else if (block.pieces.empty())
            addLines(block.text());
        for (const RecordBlock::Piece& piece : block.pieces) {
            if (m_failure)
                add(block.text().substr(piece.begin, piece.end - piece.begin));
        }
    }

    base::Result<void> commit() override
    {
        m_builder.append(m_batch, m_bytes);
        for (std::size_t i = 0; i < m_progress.seen.size(); ++i)
            m_progress.seen[i] = m_progress.seen[i] || m_reader.seen()[i];
        m_progress.records += m_records;
        if (!m_failure)
            return base::Error{m_failure.error().code,
                               std::to_string(m_progress.records) + ": " + m_failure.error().detail};
        return {};
    }

private:
    void addLines(std::string_view text)
    {
        for (std::size_t begin = 0; begin < text.size() && m_failure;) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            add(text.substr(begin, end - begin));
            begin = end + 1;
        }
    }

    // The record lies in a block, so that there are bytes to read behind it.
    void add(std::string_view record)
    {
        static_assert(RecordBlock::kPadding >= simdjson::SIMDJSON_PADDING);
        ++m_records;
        if (record.size() > m_maxRecordBytes)
            m_failure = base::Error{base::ErrorCode::TooLarge, "the vote is longer than the limit"};
        if (!m_failure || record.find_first_not_of(" \t\r") == std::string_view::npos)
            return;
        dom::element element;
        const simdjson::error_code code = m_parser.parse(record.data(), record.size(), false).get(element);
        m_failure = code == simdjson::SUCCESS
                        ? m_reader.add(element, m_batch)
                        : refused(std::string("not valid JSON (") + simdjson::error_message(code) + ')');
    }

    std::size_t m_maxRecordBytes;
    ComparisonBuilder& m_builder;
    Progress& m_progress;
    ComparisonBatch m_batch;
    ObjectReader m_reader;
    dom::parser m_parser;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_records = 0; // of the block, up to the one that failed
    base::Result<void> m_failure;
};

base::Result<void> addRecords(std::istream& input, RecordSplitter& splitter, std::uint64_t recordsBefore,
                              std::size_t threads, ComparisonBuilder& builder)
{
    const LoadOptions& options = builder.options();
    RecordBlocks blocks(input, splitter, options.blockBytes);
    Progress progress{recordsBefore, std::vector<bool>(options.columns.size(), false)};
    const base::Result<void> parsed = parseInOrder(blocks, {}, threads, [&] {
        return std::make_unique<JsonBlockParser>(blocks.maxRecordBytes(), builder, progress);
    });
    if (!parsed || builder.votesRead() == 0 || options.columnsMayMiss)
        return parsed;
    const auto missing = std::find(progress.seen.begin(), progress.seen.end(), false);
    if (missing == progress.seen.end())
        return {};
    const std::string& column = options.columns[static_cast<std::size_t>(missing - progress.seen.begin())];
    return refused(" no vote has '" + sideKey(column, VoteSide::A) + "' or '" + sideKey(column, VoteSide::B) +
                   "', which this ranking needs");
}

} // namespace

base::Result<void> addJsonArrayVotes(std::istream& input, std::size_t threads, ComparisonBuilder& builder)
{
    JsonArraySplitter splitter;
    return addRecords(input, splitter, 0, threads, builder);
}

base::Result<void> addJsonLinesVotes(std::istream& input, std::uint64_t linesBefore, std::size_t threads,
                                     ComparisonBuilder& builder)
{
    LineSplitter splitter;
    return addRecords(input, splitter, linesBefore, threads, builder);
}

} // namespace joust::exchange
