// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_side_numbers.h"

#include "exchange/decimal.h"

#include <algorithm>
#include <array>
#include <limits>
#include <simdjson.h>
#include <utility>

namespace joust::exchange {
namespace {

namespace dom = simdjson::dom;

constexpr float kNotKnown = std::numeric_limits<float>::quiet_NaN();

struct OtherName
{
    std::string_view column;
    std::string_view name;
};

// conv_metadata of arena files, # = a or b.
constexpr std::array kArenaNames{OtherName{"length", "sum_assistant_#_tokens"}, OtherName{"headers", "header_count_#"},
                                 OtherName{"lists", "list_count_#"}, OtherName{"bold", "bold_count_#"}};
// a.measured of our own files.
constexpr std::array kMeasuredNames{OtherName{"ttft_ms", "first_token_ms"}};

template <std::size_t N>
std::optional<std::string_view> otherName(const std::array<OtherName, N>& names, std::string_view column)
{
    const auto* found =
        std::find_if(names.begin(), names.end(), [&](const OtherName& known) { return known.column == column; });
    return found == names.end() ? std::nullopt : std::optional(found->name);
}

std::string withSide(std::string_view pattern, VoteSide side)
{
    std::string name(pattern);
    std::replace(name.begin(), name.end(), '#', side == VoteSide::A ? 'a' : 'b');
    return name;
}

std::optional<dom::element> member(const dom::object& object, std::string_view key)
{
    dom::element value;
    if (object.at_key(key).get(value) != simdjson::SUCCESS || value.is_null())
        return std::nullopt;
    return value;
}

std::optional<dom::object> objectMember(const dom::object& object, std::string_view key)
{
    dom::object inner;
    if (object.at_key(key).get_object().get(inner) != simdjson::SUCCESS)
        return std::nullopt;
    return inner;
}

// Text of a message: a string, or parts of which the text ones count.
void appendContent(const dom::element& content, std::string& text)
{
    std::string_view whole;
    if (content.get_string().get(whole) == simdjson::SUCCESS) {
        text.append(whole);
        return;
    }
    dom::array parts;
    if (content.get_array().get(parts) != simdjson::SUCCESS)
        return;
    for (const dom::element part : parts) {
        std::string_view piece;
        if (part["text"].get_string().get(piece) == simdjson::SUCCESS)
            text.append(piece);
    }
}

bool assistantTurns(const dom::element& conversation, std::string& text)
{
    dom::array messages;
    if (conversation.get_array().get(messages) != simdjson::SUCCESS)
        return false;
    bool any = false;
    for (const dom::element message : messages) {
        std::string_view role;
        dom::element content;
        if (message["role"].get_string().get(role) != simdjson::SUCCESS || role != "assistant" ||
            message["content"].get(content) != simdjson::SUCCESS)
            continue;
        if (any)
            text += '\n';
        any = true;
        appendContent(content, text);
    }
    return any;
}

bool answerText(const dom::object& vote, VoteSide side, std::string& text)
{
    text.clear();
    if (const std::optional<dom::element> conversation = member(vote, withSide("conversation_#", side)))
        return assistantTurns(*conversation, text);
    const std::optional<dom::object> own = objectMember(vote, withSide("#", side));
    const std::optional<dom::element> answer = own ? member(*own, "text") : std::nullopt;
    if (!answer || !answer->is_string())
        return false;
    appendContent(*answer, text);
    return !text.empty(); // of a vote that came without texts; the counts beside it say what is known
}

// The numbers of a side in an object of our own files.
std::optional<dom::element> findOwn(const dom::object& own, std::string_view column)
{
    if (const std::optional<dom::object> style = objectMember(own, "style")) {
        if (const std::optional<dom::element> found = member(*style, column))
            return found;
    }
    const std::optional<dom::object> measured = objectMember(own, "measured");
    return measured ? member(*measured, otherName(kMeasuredNames, column).value_or(column)) : std::nullopt;
}

std::optional<dom::element> findNumber(const dom::object& vote, std::string_view column, VoteSide side)
{
    const std::optional<dom::object> metadata = objectMember(vote, "conv_metadata");
    const std::optional<std::string_view> arena = otherName(kArenaNames, column);
    if (metadata && arena) {
        if (const std::optional<dom::element> found = member(*metadata, withSide(*arena, side)))
            return found;
    }
    if (const std::optional<dom::object> own = objectMember(vote, withSide("#", side))) {
        if (const std::optional<dom::element> found = findOwn(*own, column))
            return found;
    }
    return member(vote, sideKey(column, side));
}

} // namespace

std::optional<std::string_view> scalarText(const dom::element& value, std::string& scratch)
{
    switch (value.type()) {
    case dom::element_type::STRING:
        return value.get_string().value_unsafe();
    case dom::element_type::BOOL:
        return value.get_bool().value_unsafe() ? "1" : "0";
    case dom::element_type::INT64:
        scratch = std::to_string(value.get_int64().value_unsafe());
        return scratch;
    case dom::element_type::UINT64:
        scratch = std::to_string(value.get_uint64().value_unsafe());
        return scratch;
    case dom::element_type::DOUBLE:
        scratch = decimal(value.get_double().value_unsafe());
        return scratch;
    default:
        return std::nullopt;
    }
}

JsonSideNumbers::JsonSideNumbers(std::vector<std::string> columns)
    : m_columns(std::move(columns))
    , m_counted(m_columns)
    , m_seen(m_columns.size(), false)
    , m_a(m_columns.size(), kNotKnown)
    , m_b(m_columns.size(), kNotKnown)
{
}

base::Result<void> JsonSideNumbers::read(const dom::object& vote)
{
    if (m_columns.empty())
        return {};
    if (const base::Result<void> a = readSide(vote, VoteSide::A, m_a); !a)
        return a;
    if (const base::Result<void> b = readSide(vote, VoteSide::B, m_b); !b)
        return b;
    if (m_counted.any() && readTexts(vote)) {
        m_counted.count(m_textA, m_a);
        m_counted.count(m_textB, m_b);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_seen[i] = m_seen[i] || m_a[i] == m_a[i] || m_b[i] == m_b[i];
    return {};
}

bool JsonSideNumbers::readTexts(const dom::object& vote)
{
    return answerText(vote, VoteSide::A, m_textA) && answerText(vote, VoteSide::B, m_textB);
}

base::Result<void> JsonSideNumbers::readSide(const dom::object& vote, VoteSide side, std::vector<float>& numbers)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const base::Result<float> number = numberOf(vote, m_columns[i], side);
        if (!number)
            return number.error();
        numbers[i] = *number;
    }
    return {};
}

// Arena files split some counts by kind: {"h1": 2, "h2": 0}; the number is their sum.
base::Result<float> JsonSideNumbers::numberOf(const dom::object& vote, std::string_view column, VoteSide side)
{
    const std::optional<dom::element> found = findNumber(vote, column, side);
    if (!found)
        return kNotKnown;
    dom::object kinds;
    if (found->get_object().get(kinds) != simdjson::SUCCESS) {
        const std::optional<std::string_view> text = scalarText(*found, m_scratch);
        return readSideNumber(column, text ? *text : "(a list)");
    }
    float sum = 0.0F;
    for (const dom::key_value_pair kind : kinds) {
        const std::optional<std::string_view> text = scalarText(kind.value, m_scratch);
        const base::Result<float> number = readSideNumber(column, text ? *text : "(a list)");
        if (!number)
            return number;
        sum += *number;
    }
    return sum;
}

} // namespace joust::exchange
