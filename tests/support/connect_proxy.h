// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP proxy that understands CONNECT and nothing else. Wherever the client wants to go, it gets to one port of this
// machine, so that a test can use any host name.
#pragma once

#include "support/loopback_server.h"

#include <mutex>
#include <string>
#include <vector>

namespace joust::test {

class ConnectProxy
{
public:
    // `refusal`: the whole response that every CONNECT gets instead; empty = connect.
    explicit ConnectProxy(int targetPort, std::string refusal = "");

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server.port()); }
    // The heads of the CONNECT requests so far.
    std::vector<std::string> requests() const;

private:
    void serve(int client);

    int m_target;
    std::string m_refusal;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_requests;
    LoopbackServer m_server; // last: its threads use everything above
};

} // namespace joust::test
