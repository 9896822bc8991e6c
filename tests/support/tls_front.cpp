// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tls_front.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace joust::test {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Session = std::unique_ptr<SSL, decltype(&SSL_free)>;

void addExtension(X509* certificate, X509* issuer, int kind, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
    if (extension == nullptr)
        throw std::runtime_error("no certificate extension " + value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

// Valid for a day from yesterday on; without extensions, unsigned.
Certificate blankCertificate(EVP_PKEY* key, const char* name, long serial)
{
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -86'400);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400);
    X509_set_pubkey(certificate.get(), key);
    std::basic_string<unsigned char> bytes(name, name + std::char_traits<char>::length(name));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC, bytes.data(), -1, -1, 0);
    return certificate;
}

// Carries decrypted bytes between a TLS session and a socket until one of them ends.
void relayDecrypted(SSL* session, int client, int server)
{
    std::array<char, 16384> buffer{};
    std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
    for (;;) {
        const bool pending = SSL_pending(session) > 0;
        if (!pending && ::poll(ends.data(), ends.size(), -1) < 0)
            return;
        if (pending || ends[0].revents != 0) {
            const int count = SSL_read(session, buffer.data(), static_cast<int>(buffer.size()));
            if (count <= 0 || !sendAll(server, std::string(buffer.data(), static_cast<std::size_t>(count))))
                return;
        }
        if (ends[1].revents != 0) {
            const ssize_t count = ::recv(server, buffer.data(), buffer.size(), 0);
            if (count <= 0) {
                SSL_shutdown(session);
                return;
            }
            if (SSL_write(session, buffer.data(), static_cast<int>(count)) <= 0)
                return;
        }
    }
}

} // namespace

struct TestAuthority::Pair
{
    Key key{EVP_EC_gen("P-256"), &EVP_PKEY_free};
    Certificate certificate = blankCertificate(key.get(), "Joust test authority", 1);
};

TestAuthority::TestAuthority()
    : m_pair(std::make_unique<Pair>())
{
    X509* const own = m_pair->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign");
    if (X509_sign(own, m_pair->key.get(), EVP_sha256()) == 0)
        throw std::runtime_error("no test authority");
}

TestAuthority::~TestAuthority() = default;

std::string TestAuthority::pem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509(memory.get(), m_pair->certificate.get());
    std::string text(static_cast<std::size_t>(BIO_pending(memory.get())), '\0');
    BIO_read(memory.get(), text.data(), static_cast<int>(text.size()));
    return text;
}

std::shared_ptr<ssl_ctx_st> TestAuthority::serverContext(const std::string& subjectAltName) const
{
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Certificate certificate = blankCertificate(key.get(), "Joust test server", 2);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_pair->certificate.get()));
    addExtension(certificate.get(), m_pair->certificate.get(), NID_subject_alt_name, subjectAltName);
    X509_sign(certificate.get(), m_pair->key.get(), EVP_sha256());
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    if (SSL_CTX_use_certificate(context.get(), certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1)
        throw std::runtime_error("no server certificate");
    return context;
}

TlsFront::TlsFront(std::shared_ptr<ssl_ctx_st> context, int targetPort)
    : m_context(std::move(context))
    , m_target(targetPort)
    , m_server([this](int client) { serve(client); })
{
}

void TlsFront::serve(int client)
{
    const Session session(SSL_new(m_context.get()), &SSL_free);
    SSL_set_fd(session.get(), client);
    if (SSL_accept(session.get()) != 1)
        return;
    const int server = connectToLoopback(m_target);
    if (server < 0)
        return;
    relayDecrypted(session.get(), client, server);
    ::close(server);
}

} // namespace joust::test
