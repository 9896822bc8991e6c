// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include <QCoreApplication>

namespace joust::ui {

namespace {

constexpr const char* kContext = "joust::ui::ErrorText";

// A table in the form of a switch without default, so that the compiler names a code that has no sentence.
// Each sentence says what failed, what was kept, and what to do.
const char* sentence(base::ErrorCode code)
{
    using Code = base::ErrorCode;
    switch (code) {
    case Code::InvalidArgument:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "A value cannot be used. Nothing was changed. Correct it and try again.");
    case Code::NotFound:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "It is no longer there. Nothing was changed. Reload the page, or choose another one.");
    case Code::AlreadyExists:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "There is one with that name already. Nothing was changed. Choose another name.");
    case Code::Cancelled:
        return QT_TRANSLATE_NOOP(
            "joust::ui::ErrorText",
            "Stopped at your request. What was finished before is kept. Start again when you like.");
    case Code::Io:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "A file could not be read or written. What was saved before is kept. Check that the "
                                 "disk is connected, then try again.");
    case Code::DiskFull:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The disk is full. The last change was not saved; everything before it is kept. Free "
                                 "some space, then try again.");
    case Code::ReadOnly:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The file or folder cannot be written. Nothing was changed. Check its permissions, or "
                                 "save to another place.");
    case Code::NotAWorkspace:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The file is not a Joust workspace. It was not changed. Open another file.");
    case Code::NewerSchema:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "A newer version of Joust wrote this workspace. It was not changed. Update Joust to "
                                 "open it.");
    case Code::WorkspaceLocked:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "Another program has this workspace open. It was not changed. Close it there, then "
                                 "try again.");
    case Code::Corrupt:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The file is damaged. It was left as it is. Open a backup, or run joust-cli check on "
                                 "a copy.");
    case Code::BadInput:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The data was refused. Nothing was imported. See the details for the file, the row "
                                 "and the reason.");
    case Code::NotAllowed:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "That is not possible now. Nothing was changed. A vote is given once, and names are "
                                 "shown only after it.");
    case Code::TooFewContestants:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "A battle needs two contestants. Nothing was started. Add another endpoint first.");
    case Code::KeyMissing:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The key of this endpoint cannot be found. Its settings are kept. Enter the key "
                                 "again on the Endpoints page.");
    case Code::KeyringUnavailable:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The system's keyring does not answer. Settings are kept. Unlock the keyring, or use "
                                 "an environment variable or a key for this session.");
    case Code::NameResolution:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server's name is not known on this network. What was saved is kept. Check the "
                                 "address and the network.");
    case Code::ConnectFailed:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server could not be reached. What was saved is kept. Check that it runs and that "
                                 "the address and port are right.");
    case Code::TlsFailed:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The secure connection was refused, and nothing was sent. Check the certificate, or "
                                 "choose your CA file in the endpoint's settings.");
    case Code::ConnectTimeout:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server did not accept the connection in time. What was saved is kept. Try again, "
                                 "or allow more time.");
    case Code::FirstTokenTimeout:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The answer did not begin in time. What was saved is kept. Try again, or allow more "
                                 "time to the first word.");
    case Code::IdleTimeout:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The answer stopped arriving. The part that came is not used. Try again, or allow "
                                 "longer pauses.");
    case Code::TotalTimeout:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The answer took longer than allowed. The part that came is not used. Try again, or "
                                 "allow more time.");
    case Code::Unauthorized:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server refused the key. Settings are kept. Check the key and what it may use.");
    case Code::UnknownModel:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server does not know this model. Settings are kept. Check the model's name.");
    case Code::RateLimited:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server asks to slow down. What was finished is kept. Wait a little, then try "
                                 "again.");
    case Code::ServerError:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server reported a failure of its own. What was saved is kept. Try again later.");
    case Code::HttpStatus:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server refused the request. What was saved is kept. See the details for its "
                                 "status, and check address and parameters.");
    case Code::Redirected:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The server points to another address. Joust does not follow it, so that keys stay "
                                 "where you sent them. Enter the final address.");
    case Code::ProtocolError:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The reply is not what this protocol says. It is not used. Check that the address is "
                                 "that of an OpenAI-compatible server.");
    case Code::StreamCut:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The connection ended in the middle of the answer. The part that came is not used. "
                                 "Try again.");
    case Code::NoEndMark:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The answer ended without its end mark and may be cut. It is not used. Try again.");
    case Code::EmptyAnswer:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The answer has no text. What was saved is kept. Try again, or check the parameters.");
    case Code::TooLarge:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "It is larger than the limit. Nothing was changed. Use a smaller one.");
    case Code::GenerationFailed:
        return QT_TRANSLATE_NOOP("joust::ui::ErrorText",
                                 "The answers for this battle could not be made. Your votes are kept. Try both again, "
                                 "or go to the next battle.");
    }
    return "";
}

} // namespace

QString errorText(base::ErrorCode code)
{
    return QCoreApplication::translate(kContext, sentence(code));
}

bool isOfThePlace(base::ErrorCode code)
{
    using Code = base::ErrorCode;
    return code == Code::WorkspaceLocked || code == Code::DiskFull || code == Code::ReadOnly;
}

} // namespace joust::ui
