// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connect_proxy.h"

#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace joust::test {

ConnectProxy::ConnectProxy(int targetPort, std::string refusal)
    : m_target(targetPort)
    , m_refusal(std::move(refusal))
    , m_server([this](int client) { serve(client); })
{
}

std::vector<std::string> ConnectProxy::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void ConnectProxy::serve(int client)
{
    std::string head;
    for (char byte = 0; !head.ends_with("\r\n\r\n"); head.push_back(byte)) {
        if (::recv(client, &byte, 1, 0) != 1)
            return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(head);
    }
    if (!m_refusal.empty() || !head.starts_with("CONNECT ")) {
        sendAll(client, m_refusal.empty() ? "HTTP/1.1 405 Only CONNECT\r\n\r\n" : m_refusal);
        return;
    }
    const int server = connectToLoopback(m_target);
    if (server < 0)
        return;
    sendAll(client, "HTTP/1.1 200 Connected\r\n\r\n");
    relay(client, server);
    ::close(server);
}

} // namespace joust::test
