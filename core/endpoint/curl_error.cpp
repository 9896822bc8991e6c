// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/curl_error.h"

#include <string>

namespace joust::endpoint {
namespace {

using base::ErrorCode;

ErrorCode codeOf(CURLcode code, bool connected)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return ErrorCode::NameResolution;
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        return ErrorCode::ConnectFailed;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::ConnectTimeout;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CLIENTCERT:
    case CURLE_USE_SSL_FAILED:
        return ErrorCode::TlsFailed;
    case CURLE_URL_MALFORMAT:
    case CURLE_BAD_FUNCTION_ARGUMENT:
        return ErrorCode::InvalidArgument;
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9: an answer without a status line
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
        return ErrorCode::ProtocolError;
    default:
        return connected ? ErrorCode::StreamCut : ErrorCode::ConnectFailed;
    }
}

const char* sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NameResolution:
        return "The name of the server cannot be resolved";
    case ErrorCode::ConnectTimeout:
        return "The connection was not made in time";
    case ErrorCode::TlsFailed:
        return "No secure connection could be made";
    case ErrorCode::InvalidArgument:
        return "The request cannot be sent";
    case ErrorCode::ProtocolError:
        return "The answer is not HTTP as it should be";
    case ErrorCode::StreamCut:
        return "The connection ended before the answer was complete";
    default:
        return "The connection could not be made";
    }
}

} // namespace

base::Error curlError(CURLcode code, const char* text, bool connected)
{
    const ErrorCode ours = codeOf(code, connected);
    const char* const theirs = *text != '\0' ? text : curl_easy_strerror(code);
    return {ours, std::string(sentence(ours)) + " (" + theirs + ")."};
}

} // namespace joust::endpoint
