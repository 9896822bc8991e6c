// SPDX-License-Identifier: GPL-3.0-or-later
// TLS in front of a plain server on this machine, with a certificate authority made for the occasion.
#pragma once

#include "support/loopback_server.h"

#include <memory>
#include <string>

struct ssl_ctx_st;

namespace joust::test {

// A key and a self-signed certificate of a new authority, and what it signs.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();
    TestAuthority(const TestAuthority&) = delete;
    TestAuthority& operator=(const TestAuthority&) = delete;

    std::string pem() const;
    // For the DNS name or address in the form of OpenSSL's subjectAltName: "DNS:models.test" or "IP:127.0.0.1".
    std::shared_ptr<ssl_ctx_st> serverContext(const std::string& subjectAltName) const;

private:
    struct Pair;
    std::unique_ptr<Pair> m_pair;
};

class TlsFront
{
public:
    TlsFront(std::shared_ptr<ssl_ctx_st> context, int targetPort);

    int port() const { return m_server.port(); }

private:
    void serve(int client);

    std::shared_ptr<ssl_ctx_st> m_context;
    int m_target;
    LoopbackServer m_server; // last: its threads use everything above
};

} // namespace joust::test
