// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a stream parsed on several threads, and taken over in the order of the stream: the outcome, errors
// included, is that of one thread.
#pragma once

#include "base/result.h"
#include "exchange/record_blocks.h"

#include <functional>
#include <memory>

namespace joust::exchange {

// One a thread.
class BlockParser
{
public:
    virtual ~BlockParser() = default;
    // May run beside the others.
    virtual void parse(RecordBlock& block) = 0;
    // Hands over what parse() found; one at a time, in the order of the blocks, never after a failure.
    virtual base::Result<void> commit() = 0;
};

// Parses `first`, which the caller has read, and then every block of `input`, on at most `threads` (>= 1) threads, the
// caller's among them. The first failure in the order of the input, of reading or of commit(), ends the work and is
// returned; what was committed before it stays.
base::Result<void> parseInOrder(RecordBlocks& input, RecordBlock first, std::size_t threads,
                                const std::function<std::unique_ptr<BlockParser>()>& makeParser);

} // namespace joust::exchange
