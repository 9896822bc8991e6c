// SPDX-License-Identifier: GPL-3.0-or-later
// The event stream parser: where the reads cut the bytes must change nothing. The first byte says how long a read is.
#include "endpoint/sse_parser.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

using namespace joust::endpoint;

namespace {

constexpr SseLimits kLimits{.lineBytes = 4096, .eventBytes = 8192};

struct Parsed
{
    bool withinLimits = true;
    std::vector<SseEvent> events;
};

Parsed parse(std::string_view bytes, std::size_t step)
{
    SseParser parser(kLimits);
    Parsed parsed;
    for (std::size_t i = 0; i < bytes.size(); i += step)
        parsed.withinLimits = parser.feed(bytes.substr(i, step), parsed.events);
    parsed.withinLimits = parser.finish(parsed.events);
    return parsed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Parsed whole = parse(bytes, bytes.size() + 1);
    const Parsed pieces = parse(bytes, data[0] % 16 + 1);
    if (whole.withinLimits != pieces.withinLimits || whole.events != pieces.events)
        std::abort();
    return 0;
}
