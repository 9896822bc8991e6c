// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where secrets are taken out of text that may be seen: logs, errors, exports.
#pragma once

#include "base/secret.h"

#include <string>
#include <string_view>
#include <vector>

namespace joust::base {

// Knows secrets and finds them in foreign text. Not thread-safe while secrets are added.
class Redactor
{
public:
    // Shorter than four bytes is ignored: it would eat ordinary words.
    void add(std::string_view secret);

    // Replaces by `[redacted]` every known secret, and whatever looks like one (`sk-...`, `Bearer ...`, `key=...`). A
    // secret is found as it is, with any of its characters escaped as in URLs, JSON or HTML, inside base64 at any
    // offset, and cut off by the end of the text, as long as four of its characters are there. Of two secrets that
    // begin alike the longer match goes.
    std::string clean(std::string_view text) const;

private:
    struct Needle
    {
        Secret text;
        bool base64 = false; // then the whole run of base64 around it goes: its ends mix with what stands beside it
    };
    std::size_t longestMatch(std::string_view text, std::size_t at, bool& base64) const;

    std::vector<Needle> m_needles;
};

// A URL without user, password, query and fragment.
std::string withoutCredentials(std::string_view url);

} // namespace joust::base
