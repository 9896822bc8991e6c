// SPDX-License-Identifier: GPL-3.0-or-later
// Accepts connections on a port of this machine, each on a thread of its own. What is said on them is up to its owner.
#pragma once

#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>

namespace joust::test {

class LoopbackServer
{
public:
    // Called on a thread of the connection; the socket is closed when it returns.
    using Serve = std::function<void(int socket)>;

    explicit LoopbackServer(Serve serve);
    // Shuts every open socket down, so that nothing waits on one, and then for all threads.
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    int port() const { return m_port; }

private:
    struct Connection
    {
        int socket = -1;
        bool ended = false;
        std::thread thread;
    };

    void acceptAll();
    void run(Connection& connection);
    void joinEnded();

    Serve m_serve;
    int m_port = 0;
    int m_listener = -1; // behind the port, which it finds out
    std::mutex m_mutex;  // guards the next two
    bool m_stopping = false;
    std::list<Connection> m_connections;
    std::thread m_acceptor;
};

// A connection to a port of this machine; -1 when nobody listens.
int connectToLoopback(int port);
// False when the other end is gone.
bool sendAll(int socket, const std::string& bytes);
// Carries bytes both ways until both ends have closed or one is gone.
void relay(int client, int server);

} // namespace joust::test
