// SPDX-License-Identifier: GPL-3.0-or-later
// What a server's own words say went wrong. Pure, thread-safe.
#pragma once

#include "base/error.h"

#include <string_view>

namespace joust::endpoint {

// The detail is the server's text, neither redacted nor shortened to a line yet: the transport does both in one place.
struct ChatFailure
{
    base::Error error;
    bool transient = false;                // trying again may help
    bool wantsMaxCompletionTokens = false; // the server refuses the name `max_tokens` and knows the newer one

    bool operator==(const ChatFailure&) const = default;
};

// An HTTP answer with a status of 400 and above. `body` may be JSON of any known shape, HTML, plain text or empty.
ChatFailure httpFailure(int status, std::string_view body);

// An error that came as an event or as the body of an HTTP 200. `body` is the JSON document or the text of the error.
ChatFailure streamFailure(std::string_view body);

// The words of a body for a message: of JSON its message, of HTML its title, else its text. Empty for an empty body.
std::string errorSentence(std::string_view body);

} // namespace joust::endpoint
