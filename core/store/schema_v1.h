// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joust::store {

// docs/file-format.md explains every table.
extern const char* const kSchemaV1;

} // namespace joust::store
