// SPDX-License-Identifier: GPL-3.0-or-later
// The language of a prompt, by CLD2. Pure, thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace joust::text {

// A BCP 47 tag ("de", "zh-Hant"), or empty when the detector is not sure. `text` is valid UTF-8; fenced code does not
// count.
std::string languageOf(std::string_view text);

} // namespace joust::text
