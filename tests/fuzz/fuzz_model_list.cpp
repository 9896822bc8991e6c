// SPDX-License-Identifier: GPL-3.0-or-later
// The list of models of a hostile server, in every dialect: names or an error, never both, always valid UTF-8.
#include "base/utf8.h"
#include "endpoint/dialect.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

using namespace joust;
using namespace joust::endpoint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::array<Protocol, 4> kProtocols = {Protocol::OpenAi, Protocol::Anthropic, Protocol::Ollama,
                                                    Protocol::Gemini};
    const std::string_view body(reinterpret_cast<const char*>(data), size);
    for (const Protocol protocol : kProtocols) {
        const base::Result<std::vector<std::string>> names = dialectOf(protocol).readModelList(body);
        if (names && !std::all_of(names->begin(), names->end(), [](const auto& n) { return base::isValidUtf8(n); }))
            std::abort();
    }
    return 0;
}
