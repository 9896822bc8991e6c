// SPDX-License-Identifier: GPL-3.0-or-later
// Private certificate authorities, wrong ones, wrong names, and proxies in front of all of that.
#include "support/connect_proxy.h"
#include "support/temp_dir.h"
#include "support/tls_front.h"
#include "transport_fixture.h"

#include <csignal>
#include <cstdlib>
#include <fstream>

using namespace joust;
using namespace joust::endpoint;
using namespace joust::test;
using base::ErrorCode;

namespace {

class CurlTls : public CurlTransportTest
{
protected:
    static void SetUpTestSuite() { std::signal(SIGPIPE, SIG_IGN); } // OpenSSL writes to sockets that are gone

    std::string caFile(const TestAuthority& authority)
    {
        const std::string path = m_dir.file("ca.pem");
        std::ofstream(path) << authority.pem();
        return path;
    }
    ChatRequest secureRequest(const std::string& host, int port, const std::string& ca) const
    {
        ChatRequest request = requestTo("https://" + host + ":" + std::to_string(port) + "/v1");
        request.connection.caFile = ca;
        return request;
    }

    support::TempDir m_dir;
    TestAuthority m_authority;
    ReplayServer m_server{{hello()}};
};

TEST_F(CurlTls, trustsAPrivateAuthorityThatTheEndpointNames)
{
    const TlsFront front(m_authority.serverContext("IP:127.0.0.1"), m_server.port());
    const Reply reply = ask(secureRequest("127.0.0.1", front.port(), caFile(m_authority)));
    EXPECT_FALSE(reply.error) << reply.error->detail;
    EXPECT_EQ(reply.text, "Hello");
}

TEST_F(CurlTls, refusesAnUnknownAndAWrongAuthorityBeforeAnythingIsSent)
{
    const TlsFront front(m_authority.serverContext("IP:127.0.0.1"), m_server.port());
    const TestAuthority other;
    for (const std::string& ca : {std::string(), caFile(other)}) {
        const Reply reply = ask(secureRequest("127.0.0.1", front.port(), ca));
        ASSERT_TRUE(reply.error);
        EXPECT_EQ(reply.error->code, ErrorCode::TlsFailed) << reply.error->detail;
        EXPECT_EQ(reply.measurement.attempts, 1); // a certificate does not get better by asking again
    }
    EXPECT_TRUE(m_server.requests().empty());
}

TEST_F(CurlTls, refusesACertificateForAnotherName)
{
    const std::string ca = caFile(m_authority);
    for (const std::string name : {"DNS:elsewhere.test", "IP:127.0.0.2"}) {
        const TlsFront front(m_authority.serverContext(name), m_server.port());
        const Reply reply = ask(secureRequest("127.0.0.1", front.port(), ca));
        ASSERT_TRUE(reply.error);
        EXPECT_EQ(reply.error->code, ErrorCode::TlsFailed) << reply.error->detail;
    }
    EXPECT_TRUE(m_server.requests().empty());
}

TEST_F(CurlTls, tunnelsThroughAProxyAndStillChecksTheName)
{
    const TlsFront right(m_authority.serverContext("DNS:models.test"), m_server.port());
    const TlsFront wrong(m_authority.serverContext("DNS:elsewhere.test"), m_server.port());
    for (const TlsFront* front : {&right, &wrong}) {
        const ConnectProxy proxy(front->port());
        ChatRequest request = secureRequest("models.test", 8443, caFile(m_authority));
        request.connection.proxy = proxy.url();
        const Reply reply = ask(request);
        EXPECT_EQ(reply.error ? base::codeName(reply.error->code) : "none", front == &right ? "none" : "tls_failed");
        ASSERT_EQ(proxy.requests().size(), 1U);
        EXPECT_TRUE(proxy.requests().front().starts_with("CONNECT models.test:8443 HTTP/1.1\r\n"));
        EXPECT_EQ(proxy.requests().front().find("CANARY"), std::string::npos); // the key stays inside the tunnel
    }
}

TEST_F(CurlTls, goesAroundTheProxyForThisMachine)
{
    const TlsFront front(m_authority.serverContext("IP:127.0.0.1,DNS:localhost"), m_server.port());
    const ConnectProxy proxy(front.port());
    for (const std::string host : {"127.0.0.1", "localhost"}) {
        ChatRequest request = secureRequest(host, front.port(), caFile(m_authority));
        request.connection.proxy = proxy.url();
        EXPECT_EQ(ask(request).text, "Hello");
        request.connection.proxy = "";
        ::setenv("https_proxy", proxy.url().c_str(), 1);
        EXPECT_EQ(ask(request).text, "Hello");
        ::unsetenv("https_proxy");
    }
    EXPECT_TRUE(proxy.requests().empty());
}

TEST_F(CurlTls, reportsAProxyThatRefusesWithoutItsWordsBeingTheServers)
{
    const ConnectProxy proxy(m_server.port(), "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                              "Location: http://evil.test/\r\nContent-Length: 0\r\n\r\n");
    ChatRequest request = secureRequest("models.test", 443, caFile(m_authority));
    request.connection.proxy = proxy.url();
    const Reply reply = ask(request);
    ASSERT_TRUE(reply.error);
    EXPECT_EQ(reply.error->code, ErrorCode::ConnectFailed) << reply.error->detail;
    EXPECT_TRUE(m_server.requests().empty());
}

} // namespace
