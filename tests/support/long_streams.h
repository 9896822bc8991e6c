// SPDX-License-Identifier: GPL-3.0-or-later
// Long answers that say in every piece whose they are and which piece it is, so that none can be lost or swapped
// unseen.
#pragma once

#include "endpoint/wire.h"
#include "support/replay_server.h"

#include <chrono>
#include <cstdlib>
#include <string>

namespace joust::test {

constexpr int kStreams = 200;
constexpr std::chrono::milliseconds kBetweenPieces{50};

// How long the streams write: JOUST_STREAM_SECONDS, or 3.
inline std::chrono::seconds streamTime()
{
    const char* const seconds = std::getenv("JOUST_STREAM_SECONDS");
    return std::chrono::seconds(seconds == nullptr ? 3 : std::atoi(seconds));
}

inline std::string pieceOf(const std::string& id, int number)
{
    return id + "." + std::to_string(number) + " ";
}

// The whole answer of a stream, as its server wrote it.
inline std::string expectedText(const std::string& id, int pieces)
{
    std::string text;
    for (int i = 0; i < pieces; ++i)
        text += pieceOf(id, i);
    return text;
}

// The answer to a prompt "#ID".
inline Script streamFor(const ReceivedRequest& request, int pieces)
{
    const std::size_t at = request.body.find('#');
    const std::string id = request.body.substr(at, request.body.find('"', at) - at);
    Script script;
    script.segments.push_back({head(), {}});
    for (int i = 0; i < pieces; ++i)
        script.segments.push_back({delta(pieceOf(id, i)), kBetweenPieces});
    script.segments.push_back({kFinish + kDone, {}});
    return script;
}

} // namespace joust::test
