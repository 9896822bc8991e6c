// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/side_column.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "text/emoji.h"
#include "text/fenced_code.h"
#include "text/markdown_tables.h"
#include "text/style_counts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace joust::exchange {
namespace {

// In the order of CountedColumns::Kind.
constexpr std::array<std::string_view, 7> kCounted{"length",      "headers", "lists", "bold",
                                                   "code_blocks", "tables",  "emoji"};
constexpr std::size_t kStyleKinds = 4;

std::optional<std::size_t> countedKind(std::string_view column)
{
    const auto* found = std::find(kCounted.begin(), kCounted.end(), column);
    if (found == kCounted.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - kCounted.begin());
}

} // namespace

std::string sideKey(std::string_view column, VoteSide side)
{
    if (column == kVoteTimeColumn)
        return std::string(column);
    return std::string(column == "length" ? "tokens" : column) + (side == VoteSide::A ? "_a" : "_b");
}

base::Result<float> readSideNumber(std::string_view column, std::string_view text)
{
    if (text.empty())
        return std::numeric_limits<float>::quiet_NaN();
    const std::optional<double> number = parseDecimal(text);
    if (!number || std::abs(*number) > double{std::numeric_limits<float>::max()})
        return base::Error{base::ErrorCode::BadInput,
                           "'" + base::printable(text, 60) + "' is not a number (" + std::string(column) + ')'};
    if (*number < 0.0 && countedKind(column))
        return base::Error{base::ErrorCode::BadInput,
                           "'" + base::printable(text, 60) + "' is not a count (" + std::string(column) + ')'};
    return static_cast<float>(*number);
}

CountedColumns::CountedColumns(const std::vector<std::string>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (const std::optional<std::size_t> kind = countedKind(columns[i]))
            m_counted.push_back({i, static_cast<Kind>(*kind)});
    }
}

bool CountedColumns::counts(std::size_t column) const
{
    return std::any_of(m_counted.begin(), m_counted.end(),
                       [&](const Counted& counted) { return counted.column == column; });
}

void CountedColumns::count(std::string_view answer, std::span<float> values) const
{
    const bool style = std::any_of(m_counted.begin(), m_counted.end(), [](const Counted& counted) {
        return static_cast<std::size_t>(counted.kind) < kStyleKinds;
    });
    const text::StyleCounts counts = style ? text::countStyle(answer) : text::StyleCounts{};
    for (const Counted& counted : m_counted)
        values[counted.column] = static_cast<float>(numberOf(counted.kind, counts, answer));
}

std::int64_t CountedColumns::numberOf(Kind kind, const text::StyleCounts& style, std::string_view answer)
{
    switch (kind) {
    case Kind::Length:
        return style.length;
    case Kind::Headers:
        return style.headers;
    case Kind::Lists:
        return style.lists();
    case Kind::Bold:
        return style.bold;
    case Kind::CodeBlocks:
        return text::countFencedCode(answer);
    case Kind::Tables:
        return text::countTables(answer);
    case Kind::Emoji:
        return text::countEmoji(answer);
    }
    return 0;
}

} // namespace joust::exchange
