// SPDX-License-Identifier: GPL-3.0-or-later
// The closed set of expected failures. `detail` is an English diagnostic for logs and the command line: it never holds
// a secret (see redaction.h) and, for anything about an open battle, never says which side it speaks of.
// Translated sentences are made from `code` in ui/common/error_text.
#pragma once

#include <string>
#include <string_view>

namespace joust::base {

enum class ErrorCode {
    InvalidArgument,   // the caller's value cannot be used; nothing was changed
    NotFound,          // the named thing does not exist
    AlreadyExists,     // creating would overwrite; nothing was changed
    Cancelled,         // the user stopped the work
    Io,                // reading or writing a file failed
    DiskFull,          // no space left; the last change was rolled back
    ReadOnly,          // the file or folder cannot be written
    NotAWorkspace,     // the file is not a Joust workspace
    NewerSchema,       // the file was written by a newer Joust
    WorkspaceLocked,   // another process holds the workspace
    Corrupt,           // the file is damaged
    BadInput,          // foreign data was refused; detail names file, row and reason
    NotAllowed,        // the rules forbid it now (for example a second vote, or a reveal without a vote)
    TooFewContestants, // a battle needs two
    KeyMissing,        // the key reference names nothing that can be read
    KeyringUnavailable,
    NameResolution,
    ConnectFailed,
    TlsFailed,
    ConnectTimeout,
    FirstTokenTimeout,
    IdleTimeout,
    TotalTimeout,
    Unauthorized,     // HTTP 401 or 403
    UnknownModel,     // the server does not know the model
    RateLimited,      // HTTP 429
    ServerError,      // HTTP 5xx
    HttpStatus,       // any other HTTP status
    Redirected,       // a redirect, which is never followed
    ProtocolError,    // the answer is not what the protocol says
    StreamCut,        // the connection ended inside an answer
    NoEndMark,        // the answer ended cleanly but without an end mark
    EmptyAnswer,      // an answer without text
    TooLarge,         // a size limit was passed
    GenerationFailed, // a battle's answers could not be made; the same for either side and any cause
};

// A stable ASCII word for logs and JSON, for example "newer_schema".
std::string_view codeName(ErrorCode code);

struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string detail;

    bool operator==(const Error&) const = default;
};

} // namespace joust::base
