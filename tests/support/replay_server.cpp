// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/replay_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace joust::test {
namespace {

constexpr std::chrono::seconds kPatience{10};

ReplayServer::Responder inOrder(std::vector<Script> scripts)
{
    return [scripts = std::move(scripts)](const ReceivedRequest&, std::size_t number) {
        return scripts.at(std::min(number, scripts.size() - 1));
    };
}

int listenOnLoopback(int& port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (socket < 0 || ::bind(socket, generic, size) != 0 || ::listen(socket, SOMAXCONN) != 0 ||
        ::getsockname(socket, generic, &size) != 0)
        throw std::runtime_error("no loopback socket");
    port = ntohs(address.sin_port);
    return socket;
}

std::size_t contentLength(const std::string& head)
{
    constexpr const char* kName = "\r\ncontent-length:";
    const auto same = [](char a, char b) { return std::tolower(a) == b; };
    const auto at = std::search(head.begin(), head.end(), kName, kName + std::strlen(kName), same);
    if (at == head.end())
        return 0;
    return std::strtoul(&*at + std::strlen(kName), nullptr, 10);
}

} // namespace

ReplayServer::ReplayServer(Responder responder)
    : m_responder(std::move(responder))
    , m_listener(listenOnLoopback(m_port))
    , m_acceptor([this] { acceptAll(); })
{
}

ReplayServer::ReplayServer(std::vector<Script> scripts)
    : ReplayServer(inOrder(std::move(scripts)))
{
}

ReplayServer::~ReplayServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const int socket : m_open)
            ::shutdown(socket, SHUT_RDWR);
    }
    m_changed.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    for (std::thread& connection : m_connections)
        connection.join();
}

std::string ReplayServer::url(const std::string& path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<ReceivedRequest> ReplayServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

bool ReplayServer::waitForRequests(std::size_t count) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kPatience, [&] { return m_requests.size() >= count; });
}

bool ReplayServer::waitForEnded(std::size_t count) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kPatience, [&] { return m_ended >= count; });
}

void ReplayServer::acceptAll()
{
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (m_stopping || socket < 0) {
            if (socket >= 0)
                ::close(socket);
            return;
        }
        m_open.push_back(socket);
        m_connections.emplace_back([this, socket] { serve(socket); });
    }
}

void ReplayServer::serve(int socket)
{
    ReceivedRequest request;
    Script::End how = Script::End::Close;
    if (readRequest(socket, request)) {
        std::unique_lock lock(m_mutex);
        const std::size_t number = m_requests.size();
        m_requests.push_back(request);
        lock.unlock();
        m_changed.notify_all();
        const Script script = m_responder(request, number);
        how = play(socket, script) ? script.end : Script::End::Close;
    }
    end(socket, how);
}

bool ReplayServer::readRequest(int socket, ReceivedRequest& request)
{
    std::string received;
    std::array<char, 16384> buffer{};
    for (std::size_t headEnd = std::string::npos;;) {
        const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return false;
        received.append(buffer.data(), static_cast<std::size_t>(count));
        if (headEnd == std::string::npos)
            headEnd = received.find("\r\n\r\n");
        if (headEnd == std::string::npos)
            continue;
        request.head = received.substr(0, headEnd + 2);
        if (received.size() - headEnd - 4 >= contentLength(request.head)) {
            request.body = received.substr(headEnd + 4);
            return true;
        }
    }
}

bool ReplayServer::play(int socket, const Script& script)
{
    for (const Segment& segment : script.segments) {
        if (segment.before.count() > 0 && !pause(segment.before))
            return false;
        for (std::size_t sent = 0; sent < segment.bytes.size();) {
            const ssize_t count =
                ::send(socket, segment.bytes.data() + sent, segment.bytes.size() - sent, MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            sent += static_cast<std::size_t>(count);
        }
    }
    return true;
}

bool ReplayServer::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, time, [&] { return m_stopping; });
}

void ReplayServer::end(int socket, Script::End how)
{
    std::array<char, 4096> ignored{};
    if (how == Script::End::Reset) {
        const linger hard{1, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    } else {
        if (how == Script::End::Close)
            ::shutdown(socket, SHUT_WR); // and then let the client finish reading before the close
        while (::recv(socket, ignored.data(), ignored.size(), 0) > 0) {
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_open, socket);
        ::close(socket);
        ++m_ended;
    }
    m_changed.notify_all();
}

} // namespace joust::test
