// SPDX-License-Identifier: GPL-3.0-or-later
// A hostile votes file in CSV. The first byte chooses threads, the second the size of a block, the third what is read
// and whether a good header stands before the rest.
#include "fuzz/read_in_blocks.h"

#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3)
        return 0;
    constexpr std::string_view kHeader =
        "model_a,model_b,winner,judge,tstamp,weight,tokens_a,tokens_b,cost_a,cost_b,question_id,blind\n";
    std::string text(data[2] & 4U ? kHeader : std::string_view());
    text.append(reinterpret_cast<const char*>(data) + 3, size - 3);
    joust::exchange::LoadOptions options;
    if (data[2] & 1U)
        options.columns = {"length", "cost"};
    options.prompts = (data[2] & 2U) != 0;
    joust::fuzz::readInBlocks(text, options, data[0] % 4U + 1, data[1] % 128U + 1);
    return 0;
}
