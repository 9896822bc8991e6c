// SPDX-License-Identifier: GPL-3.0-or-later
// A password as a line of text that recognises the password and does not tell it: Argon2id with a salt of its own
// (RFC 9106, libsodium's crypto_pwhash_str at its interactive limits, which cost about 64 MiB and a tenth of a second).
// Pure but for the salt; any thread, never the UI thread.
#pragma once

#include "base/result.h"

#include <string>

namespace joust::base {

// Io when there is not enough memory for it.
Result<std::string> hashedPassword(const std::string& password);
// False also for a `hash` that is no such line.
bool isPassword(const std::string& hash, const std::string& password);

} // namespace joust::base
