// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of a workspace and the heads of its chains as a document: JSON, CSV (entries only) or a table. Pure.
#pragma once

#include "store/audit_log.h"
#include "store/chain_heads.h"

#include <string>
#include <vector>

namespace joust::exchange {

std::string auditJson(const std::vector<store::AuditEntry>& entries, const std::vector<store::ChainHead>& heads);
std::string auditCsv(const std::vector<store::AuditEntry>& entries);
std::string auditTable(const std::vector<store::AuditEntry>& entries, const std::vector<store::ChainHead>& heads);

} // namespace joust::exchange
