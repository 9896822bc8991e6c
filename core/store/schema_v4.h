// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the fourth schema step. Frozen once released.
#pragma once

namespace joust::store {

extern const char* const kSchemaV4;

} // namespace joust::store
