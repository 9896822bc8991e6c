// SPDX-License-Identifier: GPL-3.0-or-later
// A whole answer from a hostile server: where the reads cut it must change nothing, and texts stay valid UTF-8.
#include "base/utf8.h"
#include "endpoint/reply_reader.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace joust;
using namespace joust::endpoint;

namespace {

void read(ReplyReader& reader, std::string_view bytes, std::size_t step, bool clean)
{
    for (std::size_t i = 0; i < bytes.size(); i += step)
        reader.feed(bytes.substr(i, step));
    reader.finish(clean);
}

bool same(const ReplyReader& a, const ReplyReader& b)
{
    return a.answer().text == b.answer().text && a.answer().reasoning == b.answer().reasoning &&
           a.answer().finishReason == b.answer().finishReason && a.failure() == b.failure();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const bool clean = data[0] % 2 == 0;
    ReplyReader whole(dialectOf(Protocol::OpenAi), {});
    read(whole, bytes, bytes.size() + 1, clean);
    ReplyReader pieces(dialectOf(Protocol::OpenAi), {});
    read(pieces, bytes, data[0] % 16 + 1, clean);
    if (!same(whole, pieces) || !base::isValidUtf8(whole.answer().text) || !base::isValidUtf8(whole.answer().reasoning))
        std::abort();
    return 0;
}
