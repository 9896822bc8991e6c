// SPDX-License-Identifier: GPL-3.0-or-later
// Server-sent events: bytes in, events out. Pure and incremental: where the reads cut the bytes changes nothing. Linear
// in the length of the input.
//
// The rules are those of the HTML standard, section 9.2.6 ("Interpreting an event stream"), read as bytes of UTF-8,
// with these deviations that language model servers need:
// - finish() hands out what an unterminated end holds, marked as such; the standard discards it.
// - a field named `error` is kept (llama.cpp sends errors in it) and dispatches an event without data too.
// - `id` and `retry` are ignored: a chat answer is never resumed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace joust::endpoint {

struct SseEvent
{
    std::string type; // empty = none was given
    std::string data;
    std::string error;         // of `error` fields before any data
    bool unterminated = false; // the stream ended inside it

    bool operator==(const SseEvent&) const = default;
};

struct SseLimits
{
    std::size_t lineBytes = 16U << 20U;
    std::size_t eventBytes = 16U << 20U; // of data and error together
};

class SseParser
{
public:
    explicit SseParser(SseLimits limits = {})
        : m_limits(limits)
    {
    }

    // Appends the completed events to `events`. False once a limit has been passed: nothing more comes out then.
    bool feed(std::string_view bytes, std::vector<SseEvent>& events);
    // The stream has ended. The same return value as feed(). Nothing may be fed afterwards.
    bool finish(std::vector<SseEvent>& events);

    // The bytes since the last line end, for a server that ends its last line with nothing and keeps the connection.
    std::string_view unfinishedLine() const { return m_line; }
    // The data lines so far of an event that is not complete yet; nothing when it is an error, whatever else it holds.
    std::string_view unfinishedData() const
    {
        return m_hasData && !m_hasError ? std::string_view(m_event.data) : std::string_view();
    }
    // Whether lines of an event that is not complete yet have been taken.
    bool insideEvent() const { return m_hasData || m_hasError; }

private:
    std::string_view withoutBom(std::string_view bytes);
    void append(std::string_view bytes);
    void endLine(std::vector<SseEvent>& events);
    void takeField(std::string_view name, std::string_view value);
    void appendData(std::string& target, std::string_view value, bool& seen);
    void dispatch(std::vector<SseEvent>& events, bool unterminated);

    SseLimits m_limits;
    std::string m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_hasError = false;
    std::size_t m_bomBytes = 0; // how much of the byte order mark has been matched; kBomDone = no longer looking
    bool m_skipLf = false;      // the last line ended with CR: an LF right behind it belongs to that line end
    bool m_failed = false;
};

} // namespace joust::endpoint
