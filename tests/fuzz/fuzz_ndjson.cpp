// SPDX-License-Identifier: GPL-3.0-or-later
// Lines and array elements, whole and cut anywhere: the same pieces come out, none of them blank, and no byte that is
// no separator is lost.
#include "endpoint/json_array_parser.h"
#include "endpoint/ndjson_parser.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace joust::endpoint;

namespace {

struct Parsed
{
    std::vector<std::string> pieces;
    std::string rest;
    bool withinLimits = true;

    bool operator==(const Parsed&) const = default;
};

template <typename Parser>
Parsed parse(std::string_view bytes, std::size_t step, std::size_t limit)
{
    Parser parser(limit);
    Parsed parsed;
    for (std::size_t i = 0; i < bytes.size() && parsed.withinLimits; i += step)
        parsed.withinLimits = parser.feed(bytes.substr(i, step), parsed.pieces);
    parsed.rest = parsed.withinLimits ? parser.takeRest() : std::string();
    return parsed;
}

template <typename Parser>
void check(std::string_view bytes, std::size_t step, std::size_t limit)
{
    const Parsed whole = parse<Parser>(bytes, bytes.size() + 1, limit);
    if (whole != parse<Parser>(bytes, step, limit))
        std::abort();
    for (const std::string& piece : whole.pieces) {
        if (piece.find_first_not_of(" \t") == std::string::npos || piece.size() > limit)
            std::abort();
    }
}

std::ptrdiff_t printableIn(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return c > ' '; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    const std::size_t step = data[0] % 16 + 1U;
    check<NdjsonParser>(bytes, step, data[1] + 1U);
    check<JsonArrayParser>(bytes, step, data[1] + 1U);
    const Parsed lines = parse<NdjsonParser>(bytes, step, size);
    std::ptrdiff_t found = printableIn(lines.rest);
    for (const std::string& line : lines.pieces)
        found += printableIn(line);
    if (found != printableIn(bytes))
        std::abort();
    return 0;
}
