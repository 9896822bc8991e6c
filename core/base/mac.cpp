// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mac.h"

#include <sodium.h>

namespace joust::base {

Digest macOf(const Seed& key, const Digest& content)
{
    Digest mac{};
    crypto_generichash(mac.data(), mac.size(), content.data(), content.size(), key.data(), key.size());
    return mac;
}

bool isMacOf(const Seed& key, const Digest& content, const Digest& mac)
{
    const Digest right = macOf(key, content);
    return sodium_memcmp(right.data(), mac.data(), right.size()) == 0;
}

} // namespace joust::base
