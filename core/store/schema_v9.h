// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joust::store {

extern const char* const kSchemaV9;

} // namespace joust::store
