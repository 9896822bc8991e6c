// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where secrets are taken out of text that may be seen: logs, errors, exports. Pure, thread-safe.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace joust::base {

// Replaces every known secret (as it is, URL-encoded, base64, JSON-escaped) and whatever looks like one (`sk-...`,
// `Bearer ...`, `key=...`) by `[redacted]`.
std::string redact(std::string_view text, std::span<const std::string> secrets);
// A URL without user, password, query and fragment.
std::string withoutCredentials(std::string_view url);

} // namespace joust::base
