// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/password.h"

#include <sodium.h>

namespace joust::base {

Result<std::string> hashedPassword(const std::string& password)
{
    char hash[crypto_pwhash_STRBYTES];
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash, password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{ErrorCode::Io, "not enough memory to keep a password safely"};
    return std::string(hash);
}

bool isPassword(const std::string& hash, const std::string& password)
{
    // The library reads a fixed number of bytes.
    char line[crypto_pwhash_STRBYTES] = {};
    if (sodium_init() < 0 || hash.size() >= sizeof(line))
        return false;
    hash.copy(line, hash.size());
    return crypto_pwhash_str_verify(line, password.data(), password.size()) == 0;
}

} // namespace joust::base
