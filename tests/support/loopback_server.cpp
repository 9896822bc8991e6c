// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopback_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace joust::test {
namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

int listenOnLoopback(int& port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (socket < 0 || ::bind(socket, generic, size) != 0 || ::listen(socket, SOMAXCONN) != 0 ||
        ::getsockname(socket, generic, &size) != 0)
        throw std::runtime_error("no loopback socket");
    port = ntohs(address.sin_port);
    return socket;
}

// One read from one socket written to the other; false when the reading side has ended.
bool carry(int from, int to)
{
    std::array<char, 16384> buffer{};
    const ssize_t count = ::recv(from, buffer.data(), buffer.size(), 0);
    if (count > 0)
        return sendAll(to, std::string(buffer.data(), static_cast<std::size_t>(count)));
    ::shutdown(to, SHUT_WR);
    return false;
}

} // namespace

LoopbackServer::LoopbackServer(Serve serve)
    : m_serve(std::move(serve))
    , m_listener(listenOnLoopback(m_port))
    , m_acceptor([this] { acceptAll(); })
{
}

LoopbackServer::~LoopbackServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const Connection& connection : m_connections) {
            if (!connection.ended)
                ::shutdown(connection.socket, SHUT_RDWR);
        }
    }
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    for (Connection& connection : m_connections)
        connection.thread.join();
}

void LoopbackServer::acceptAll()
{
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        joinEnded();
        const std::lock_guard lock(m_mutex);
        if (m_stopping || socket < 0) {
            if (socket >= 0)
                ::close(socket);
            return;
        }
        Connection& connection = m_connections.emplace_back();
        connection.socket = socket;
        connection.thread = std::thread([this, &connection] { run(connection); });
    }
}

void LoopbackServer::run(Connection& connection)
{
    m_serve(connection.socket);
    const std::lock_guard lock(m_mutex);
    ::close(connection.socket);
    connection.ended = true;
}

// Thousands of connections must not leave thousands of threads behind.
void LoopbackServer::joinEnded()
{
    std::list<Connection> ended;
    {
        const std::lock_guard lock(m_mutex);
        for (auto at = m_connections.begin(); at != m_connections.end();) {
            const auto next = std::next(at);
            if (at->ended)
                ended.splice(ended.end(), m_connections, at);
            at = next;
        }
    }
    for (Connection& connection : ended)
        connection.thread.join();
}

int connectToLoopback(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

bool sendAll(int socket, const std::string& bytes)
{
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += static_cast<std::size_t>(count);
    }
    return true;
}

void relay(int client, int server)
{
    std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        if (::poll(ends.data(), ends.size(), -1) < 0)
            return;
        if (ends[0].revents != 0 && !carry(client, server))
            ends[0].fd = -1;
        if (ends[1].revents != 0 && !carry(server, client))
            ends[1].fd = -1;
    }
}

} // namespace joust::test
