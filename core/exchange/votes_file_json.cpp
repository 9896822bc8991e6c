// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/votes_file_json.h"

#include "base/utf8.h"
#include "exchange/json_side_numbers.h"
#include "exchange/vote_fields.h"

#include <array>
#include <iterator>
#include <optional>
#include <simdjson.h>
#include <string>

namespace joust::exchange {
namespace {

namespace dom = simdjson::dom;

base::Error at(std::uint64_t position, std::string_view why)
{
    return {base::ErrorCode::BadInput, std::to_string(position) + ": " + std::string(why)};
}

// One object on its way to a VoteRecord: the text of each field under its preferred name.
class ObjectReader
{
public:
    explicit ObjectReader(const std::vector<std::string>& columns)
        : m_sides(columns)
    {
    }

    base::Result<void> add(const dom::element& element, ComparisonBuilder& builder)
    {
        m_texts.fill(std::nullopt);
        dom::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS)
            return base::Error{base::ErrorCode::BadInput, "not a JSON object"};
        for (const dom::key_value_pair& pair : object)
            take(pair.key, pair.value);
        if (const base::Result<void> sides = m_sides.read(object); !sides)
            return sides;
        ++m_votes;
        return hand(builder);
    }

    // BadInput when votes were read and none of them had anything of a wanted column.
    base::Result<void> finish() const
    {
        const std::optional<std::string> missing = m_sides.neverSeen();
        if (m_votes == 0 || !missing)
            return {};
        return base::Error{base::ErrorCode::BadInput, " no vote has '" + sideKey(*missing, VoteSide::A) + "' or '" +
                                                          sideKey(*missing, VoteSide::B) +
                                                          "', which this ranking needs"};
    }

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

    base::Result<void> hand(ComparisonBuilder& builder) const
    {
        for (const VoteField needed : {VoteField::ModelA, VoteField::ModelB, VoteField::Winner}) {
            if (!m_texts[static_cast<std::size_t>(needed)])
                return base::Error{base::ErrorCode::BadInput, "model_a, model_b or winner is missing"};
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
        return builder.add(vote);
    }

    std::array<std::optional<std::string_view>, kVoteFields> m_texts;
    std::array<std::string, kVoteFields> m_scratch;
    std::array<int, kVoteFields> m_preference{};
    JsonSideNumbers m_sides;
    std::uint64_t m_votes = 0;
};

std::string parseFailure(simdjson::error_code code)
{
    return std::string("not valid JSON (") + simdjson::error_message(code) + ')';
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

base::Result<void> addJsonArrayVotes(std::istream& input, ComparisonBuilder& builder)
{
    const std::string text{std::istreambuf_iterator<char>(input), std::istreambuf_iterator<char>()};
    dom::parser parser;
    dom::element document;
    if (const simdjson::error_code code = parser.parse(text).get(document); code != simdjson::SUCCESS)
        return base::Error{base::ErrorCode::BadInput, parseFailure(code)};
    dom::array array;
    if (document.get_array().get(array) != simdjson::SUCCESS)
        return base::Error{base::ErrorCode::BadInput, "not a JSON array"};
    ObjectReader reader(builder.columns());
    std::uint64_t position = 0;
    for (const dom::element element : array) {
        ++position;
        if (const base::Result<void> added = reader.add(element, builder); !added)
            return at(position, added.error().detail);
    }
    return reader.finish();
}

base::Result<void> addJsonLinesVotes(std::istream& input, ComparisonBuilder& builder)
{
    dom::parser parser;
    ObjectReader reader(builder.columns());
    std::string line;
    std::uint64_t position = 0;
    while (std::getline(input, line)) {
        ++position;
        if (isBlank(line))
            continue;
        dom::element element;
        if (const simdjson::error_code code = parser.parse(line).get(element); code != simdjson::SUCCESS)
            return at(position, parseFailure(code));
        if (const base::Result<void> added = reader.add(element, builder); !added)
            return at(position, added.error().detail);
    }
    return reader.finish();
}

} // namespace joust::exchange
