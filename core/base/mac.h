// SPDX-License-Identifier: GPL-3.0-or-later
// Message authentication codes: only who has the key can make one. Keyed BLAKE2b-256 (RFC 7693). Pure, thread-safe.
#pragma once

#include "base/digest.h"
#include "base/rng.h"

namespace joust::base {

Digest macOf(const Seed& key, const Digest& content);
// In constant time, so that a wrong code does not tell how much of it was right.
bool isMacOf(const Seed& key, const Digest& content, const Digest& mac);

} // namespace joust::base
