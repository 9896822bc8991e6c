// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joust::store {

extern const char* const kSchemaV10;

} // namespace joust::store
