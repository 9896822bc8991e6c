// SPDX-License-Identifier: GPL-3.0-or-later
// The demo contestants behind the OpenAI protocol on 127.0.0.1, so that a demo takes the same way through the network
// code as a lab's own endpoints: POST /v1/chat/completions (streamed or not) and GET /v1/models. Keys are not asked
// for.
#pragma once

#include "base/result.h"

#include <memory>
#include <string>

namespace joust::demo {

// Owned and used by one thread; its own threads serve the clients and are joined by stop().
class DemoServer
{
public:
    // `pace` stretches the contestants' waiting times; 0 answers at once (tests, filling a workspace).
    explicit DemoServer(double pace = 1.0);
    ~DemoServer(); // stops
    DemoServer(const DemoServer&) = delete;
    DemoServer& operator=(const DemoServer&) = delete;

    // Listens before it returns; the result is the port. 0 takes a free one.
    // InvalidArgument: no such port, or another program has it. NotAllowed: already started. Nothing runs after an
    // error.
    base::Result<int> start(int port = 0);
    // Cuts answers that are being streamed and joins all threads: at once, or within a second while a silent client
    // holds its connection open. Does nothing when not started.
    void stop();

    // http://127.0.0.1:PORT/v1, or empty when not started.
    std::string baseUrl() const;

private:
    class Impl;
    double m_pace;
    std::unique_ptr<Impl> m_impl; // cpp-httplib's header is heavy; null when not started
};

} // namespace joust::demo
