// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 with every cell quoted and, on text cells, a guard against spreadsheet formulas: a cell that starts (after
// blanks) with = + - @, their full-width forms, TAB or CR gets a leading apostrophe (OWASP, "CSV Injection").
#pragma once

#include <ostream>
#include <string>
#include <string_view>

namespace joust::exchange {

// Adds the apostrophe where needed; also before text that already starts with apostrophes and a trigger, so that
// withoutFormulaGuard() gives back exactly what went in.
std::string withFormulaGuard(std::string_view text);
std::string_view withoutFormulaGuard(std::string_view cell);

// Writes cells of the current row; endRow() ends it with LF. Failure shows in the stream's state.
class CsvWriter
{
public:
    explicit CsvWriter(std::ostream& output);

    void text(std::string_view cell);   // guarded
    void number(std::string_view cell); // as it is; for numbers, ids and closed words
    void endRow();

private:
    std::ostream& m_output;
    bool m_first = true;
};

} // namespace joust::exchange
