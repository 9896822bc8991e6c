// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/replay_server.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
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

std::size_t contentLength(const std::string& head)
{
    constexpr const char* kName = "\r\ncontent-length:";
    const auto same = [](char a, char b) { return std::tolower(a) == b; };
    const auto at = std::search(head.begin(), head.end(), kName, kName + std::strlen(kName), same);
    if (at == head.end())
        return 0;
    return std::strtoul(&*at + std::strlen(kName), nullptr, 10);
}

bool readRequest(int socket, ReceivedRequest& request)
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

} // namespace

ReplayServer::ReplayServer(Responder responder)
    : m_responder(std::move(responder))
    , m_server([this](int socket) { serve(socket); })
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
    }
    m_changed.notify_all();
}

std::string ReplayServer::url(const std::string& path) const
{
    return "http://127.0.0.1:" + std::to_string(port()) + path;
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
    {
        const std::lock_guard lock(m_mutex);
        ++m_ended;
    }
    m_changed.notify_all();
}

bool ReplayServer::play(int socket, const Script& script)
{
    for (const Segment& segment : script.segments) {
        if (segment.before.count() > 0 && !pause(segment.before))
            return false;
        if (!sendAll(socket, segment.bytes))
            return false;
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
    if (how == Script::End::Reset) {
        const linger hard{1, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        return;
    }
    if (how == Script::End::Close)
        ::shutdown(socket, SHUT_WR); // and then let the client finish reading before the close
    std::array<char, 4096> ignored{};
    while (::recv(socket, ignored.data(), ignored.size(), 0) > 0) {
    }
}

} // namespace joust::test
