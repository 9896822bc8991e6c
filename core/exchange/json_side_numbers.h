// SPDX-License-Identifier: GPL-3.0-or-later
// The wanted numbers of both sides of a vote in JSON. What can be counted in the answers is counted there when both
// sides have their text (conversation_a of arena files, a.text of our own); otherwise, and for everything else, the
// first of these that is there: conv_metadata of arena files, a.style and a.measured of our own, NAME_a.
// Not thread-safe; any thread. Includes simdjson: for the JSON reader only.
#pragma once

#include "base/result.h"
#include "exchange/side_column.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The header of simdjson costs seconds a file.
namespace simdjson::dom {
class element;
class object;
} // namespace simdjson::dom

namespace joust::exchange {

// A scalar as text; nothing for null, arrays and objects. Numbers need `scratch`, which must outlive the view.
std::optional<std::string_view> scalarText(const simdjson::dom::element& value, std::string& scratch);

class JsonSideNumbers
{
public:
    explicit JsonSideNumbers(std::vector<std::string> columns);

    // Sets a() and b(). BadInput when a number is refused.
    base::Result<void> read(const simdjson::dom::object& vote);
    std::span<const float> a() const { return m_a; }
    std::span<const float> b() const { return m_b; }
    // By column: has any vote had a number?
    const std::vector<bool>& seen() const { return m_seen; }

private:
    base::Result<void> readSide(const simdjson::dom::object& vote, VoteSide side, std::vector<float>& numbers);
    bool readTexts(const simdjson::dom::object& vote);
    base::Result<float> numberOf(const simdjson::dom::object& vote, std::string_view column, VoteSide side);

    std::vector<std::string> m_columns;
    CountedColumns m_counted;
    std::vector<bool> m_seen;
    std::vector<float> m_a;
    std::vector<float> m_b;
    std::string m_textA;
    std::string m_textB;
    std::string m_scratch;
};

} // namespace joust::exchange
