// SPDX-License-Identifier: GPL-3.0-or-later
// What a server's own words say went wrong. Pure, thread-safe.
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace joust::endpoint {

// The detail is the server's text, neither redacted nor shortened to a line yet: the transport does both in one place.
struct ChatFailure
{
    base::Error error;
    bool transient = false;         // trying again may help
    std::string refusedParameter{}; // the one name for whose sake the server refused the request; empty = none

    bool operator==(const ChatFailure&) const = default;
};

// An HTTP answer with a status of 400 and above. `body` may be JSON of any known shape, HTML, plain text or empty.
ChatFailure httpFailure(int status, std::string_view body);

// An error that came as an event or as the body of an HTTP 200. `body` is the JSON document or the text of the error.
ChatFailure streamFailure(std::string_view body);

// A message that is not what the protocol says; `sentence` without a full stop, the beginning of `data` behind it.
ChatFailure protocolFailure(std::string_view sentence, std::string_view data);

// The words of a body for a message: of JSON its message, of HTML its title, else its text. Empty for an empty body.
std::string errorSentence(std::string_view body);

} // namespace joust::endpoint
