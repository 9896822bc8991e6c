// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of the Anthropic dialect from a hostile server.
#include "read_whole_and_cut.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return joust::fuzz::readWholeAndCut(joust::endpoint::Protocol::Anthropic, data, size);
}
