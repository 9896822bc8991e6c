// SPDX-License-Identifier: GPL-3.0-or-later
// A loopback HTTP server that says exactly the bytes it is told to, when it is told to. It parses of a request only
// what it needs to know where the request ends. Every connection serves one request.
#pragma once

#include "support/loopback_server.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace joust::test {

struct Segment
{
    std::string bytes;
    std::chrono::milliseconds before{0}; // waits so long first
};

struct Script
{
    enum class End {
        Close,
        Reset, // RST: what is still under way is lost
        Hold   // keeps the connection until the client or the server goes
    };
    std::vector<Segment> segments;
    End end = End::Close;
};

struct ReceivedRequest
{
    std::string head; // the request line and the headers
    std::string body;
};

class ReplayServer
{
public:
    // Called for each request, on a thread of that connection, with its number (0 = the first to arrive).
    using Responder = std::function<Script(const ReceivedRequest&, std::size_t number)>;

    explicit ReplayServer(Responder responder);
    // The scripts in order; the last one repeats.
    explicit ReplayServer(std::vector<Script> scripts);
    // Breaks off whatever still runs.
    ~ReplayServer();
    ReplayServer(const ReplayServer&) = delete;
    ReplayServer& operator=(const ReplayServer&) = delete;

    int port() const { return m_server.port(); }
    std::string url(const std::string& path) const;
    std::vector<ReceivedRequest> requests() const;
    // Waits until so many requests have come; false after ten seconds.
    bool waitForRequests(std::size_t count) const;
    // Waits until so many connections have been seen to be closed by the client or by their script.
    bool waitForEnded(std::size_t count) const;

private:
    void serve(int socket);
    bool play(int socket, const Script& script);
    bool pause(std::chrono::milliseconds time);
    static void end(int socket, Script::End how);

    Responder m_responder;
    mutable std::mutex m_mutex; // guards the next three
    mutable std::condition_variable m_changed;
    bool m_stopping = false;
    std::size_t m_ended = 0;
    std::vector<ReceivedRequest> m_requests;
    LoopbackServer m_server; // last: its threads use everything above
};

} // namespace joust::test
