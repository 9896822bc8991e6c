// SPDX-License-Identifier: GPL-3.0-or-later
// A hostile votes file in JSON, an array or lines. The first byte chooses threads, the second the size of a block, the
// third whether numbers of the answers are read.
#include "fuzz/read_in_blocks.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 4)
        return 0;
    std::string text(reinterpret_cast<const char*>(data) + 3, size - 3);
    if (text[0] != '[')
        text[0] = '{'; // anything else is CSV's
    joust::exchange::LoadOptions options;
    if (data[2] & 1U)
        options.columns = {"length", "headers", "lists", "bold", "code_blocks", "tables", "emoji", "cost"};
    joust::fuzz::readInBlocks(text, options, data[0] % 4U + 1, data[1] % 128U + 1);
    return 0;
}
