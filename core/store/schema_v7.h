// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joust::store {

extern const char* const kSchemaV7;

} // namespace joust::store
