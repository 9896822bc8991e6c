// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include <algorithm>
#include <array>

namespace joust::exchange {
namespace {

// = + - @ with their full-width forms, and the two controls that spreadsheets skip.
constexpr std::array<std::string_view, 10> kTriggers{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
constexpr std::string_view kFullWidthBlank = "\u3000";

std::string_view withoutBlanks(std::string_view text)
{
    while (true) {
        if (text.starts_with(' '))
            text.remove_prefix(1);
        else if (text.starts_with(kFullWidthBlank))
            text.remove_prefix(kFullWidthBlank.size());
        else
            return text;
    }
}

bool startsFormula(std::string_view text)
{
    const std::string_view rest = withoutBlanks(text);
    return std::any_of(kTriggers.begin(), kTriggers.end(),
                       [&](std::string_view trigger) { return rest.starts_with(trigger); });
}

bool startsQuotedFormula(std::string_view text) // apostrophes, then a formula
{
    return startsFormula(text.substr(std::min(text.size(), text.find_first_not_of('\''))));
}

} // namespace

std::string withFormulaGuard(std::string_view text)
{
    return startsQuotedFormula(text) ? "'" + std::string(text) : std::string(text);
}

std::string_view withoutFormulaGuard(std::string_view cell)
{
    return cell.starts_with('\'') && startsQuotedFormula(cell) ? cell.substr(1) : cell;
}

CsvWriter::CsvWriter(std::ostream& output)
    : m_output(output)
{
}

void CsvWriter::text(std::string_view cell)
{
    number(withFormulaGuard(cell));
}

void CsvWriter::number(std::string_view cell)
{
    if (!m_first)
        m_output.put(',');
    m_first = false;
    m_output.put('"');
    for (std::size_t quote = cell.find('"'); quote != std::string_view::npos; quote = cell.find('"')) {
        m_output << cell.substr(0, quote) << "\"\"";
        cell.remove_prefix(quote + 1);
    }
    m_output << cell;
    m_output.put('"');
}

void CsvWriter::endRow()
{
    m_output.put('\n');
    m_first = true;
}

} // namespace joust::exchange
