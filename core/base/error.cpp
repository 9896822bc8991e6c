// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace joust::base {

std::string_view codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return "invalid_argument";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::AlreadyExists:
        return "already_exists";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::ReadOnly:
        return "read_only";
    case ErrorCode::NotAWorkspace:
        return "not_a_workspace";
    case ErrorCode::NewerSchema:
        return "newer_schema";
    case ErrorCode::WorkspaceLocked:
        return "workspace_locked";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::BadInput:
        return "bad_input";
    case ErrorCode::NotAllowed:
        return "not_allowed";
    case ErrorCode::TooFewContestants:
        return "too_few_contestants";
    case ErrorCode::KeyMissing:
        return "key_missing";
    case ErrorCode::KeyringUnavailable:
        return "keyring_unavailable";
    case ErrorCode::NameResolution:
        return "name_resolution";
    case ErrorCode::ConnectFailed:
        return "connect_failed";
    case ErrorCode::TlsFailed:
        return "tls_failed";
    case ErrorCode::ConnectTimeout:
        return "connect_timeout";
    case ErrorCode::FirstTokenTimeout:
        return "first_token_timeout";
    case ErrorCode::IdleTimeout:
        return "idle_timeout";
    case ErrorCode::TotalTimeout:
        return "total_timeout";
    case ErrorCode::Unauthorized:
        return "unauthorized";
    case ErrorCode::UnknownModel:
        return "unknown_model";
    case ErrorCode::RateLimited:
        return "rate_limited";
    case ErrorCode::ServerError:
        return "server_error";
    case ErrorCode::HttpStatus:
        return "http_status";
    case ErrorCode::Redirected:
        return "redirected";
    case ErrorCode::ProtocolError:
        return "protocol_error";
    case ErrorCode::StreamCut:
        return "stream_cut";
    case ErrorCode::NoEndMark:
        return "no_end_mark";
    case ErrorCode::EmptyAnswer:
        return "empty_answer";
    case ErrorCode::TooLarge:
        return "too_large";
    case ErrorCode::GenerationFailed:
        return "generation_failed";
    }
    return "unknown";
}

} // namespace joust::base
