// SPDX-License-Identifier: GPL-3.0-or-later
// The elements of one JSON array as records, found by counting brackets outside strings, so that an array of any size
// can be read in pieces. What stands inside an element is left to a JSON parser. Not thread-safe; any thread.
#pragma once

#include "exchange/record_blocks.h"

#include <cstdint>

namespace joust::exchange {

class JsonArraySplitter final : public RecordSplitter
{
public:
    // Fills block.pieces. `from` of the first call stands at or before the opening bracket.
    std::size_t split(RecordBlock& block, std::size_t from) override;
    // Text that cannot follow, or that follows the array.
    std::string failure() const override;
    // Never a record: BadInput when the array is not closed.
    base::Result<bool> endsWithRecord() override;

private:
    enum class Expect { Array, ElementOrEnd, Element, Scalar, Inside, String, CommaOrEnd, Nothing, Failed };

    void take(char c, std::size_t position);
    void takeInside(char c, std::size_t position);
    void begin(char c, std::size_t position);
    void end(std::size_t position);

    Expect m_expect = Expect::Array;
    std::size_t m_depth = 0; // of brackets inside the element
    bool m_escaped = false;  // the next character of a string
    std::size_t m_begin = 0; // of the element, in the block
    std::uint64_t m_elements = 0;
    std::vector<RecordBlock::Piece> m_found; // in the call of split()
};

} // namespace joust::exchange
