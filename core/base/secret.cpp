// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <sodium.h>

namespace joust::base {

void wipe(void* memory, std::size_t bytes)
{
    sodium_memzero(memory, bytes);
}

} // namespace joust::base
