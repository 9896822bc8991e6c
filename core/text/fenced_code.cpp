// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fenced_code.h"

namespace joust::text {
namespace {

constexpr std::string_view kFence = "```";

struct Block // [begin, end), fences included; begin = npos: there is none
{
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
};

Block nextBlock(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find(kFence, from); at != std::string_view::npos; at = text.find(kFence, at + 1)) {
        const std::size_t close = text.find('`', at + kFence.size());
        if (close != std::string_view::npos && text.substr(close, kFence.size()) == kFence)
            return {at, close + kFence.size()};
    }
    return {};
}

} // namespace

std::int64_t countFencedCode(std::string_view text)
{
    std::int64_t count = 0;
    for (Block block = nextBlock(text, 0); block.begin != std::string_view::npos; block = nextBlock(text, block.end))
        ++count;
    return count;
}

std::string withoutFencedCode(std::string_view text)
{
    std::string rest;
    std::size_t kept = 0;
    for (Block block = nextBlock(text, 0); block.begin != std::string_view::npos; block = nextBlock(text, kept)) {
        rest.append(text.substr(kept, block.begin - kept));
        kept = block.end;
    }
    rest.append(text.substr(kept));
    return rest;
}

} // namespace joust::text
