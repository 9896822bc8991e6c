// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_records.h"

#include <string>

namespace joust::exchange {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

} // namespace

CsvRecords::CsvRecords(std::istream& input)
    : m_blocks(input, m_splitter)
{
}

base::Result<bool> CsvRecords::nextBlock()
{
    base::Result<bool> found = m_blocks.next(m_block);
    if (!found || !*found)
        return found;
    if (!m_started && m_block.text().starts_with(kBom))
        m_block.removeFront(kBom.size());
    m_started = true;
    m_rows.emplace(m_block);
    return true;
}

base::Result<bool> CsvRecords::next()
{
    while (true) {
        if (!m_rows) {
            const base::Result<bool> found = nextBlock();
            if (!found || !*found)
                return found;
        }
        const CsvRows::Step step = m_rows->next();
        if (step == CsvRows::Step::Row) {
            ++m_row;
            return true;
        }
        if (step == CsvRows::Step::End) {
            m_rows.reset();
            continue;
        }
        const base::ErrorCode code =
            step == CsvRows::Step::TooLong ? base::ErrorCode::TooLarge : base::ErrorCode::BadInput;
        return base::Error{code, std::to_string(m_row + 1) + ": " + std::string(csvFlaw(step))};
    }
}

std::span<const std::string_view> CsvRecords::fields() const
{
    return m_rows ? m_rows->fields() : std::span<const std::string_view>();
}

} // namespace joust::exchange
