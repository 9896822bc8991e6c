// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a workspace and its votes, in the order of time: marks, redactions, imports, merges, migrations,
// recoveries, studies, runs, and every copy of the file that wrote. Names no contestant, so it may be shown at any
// time. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::store {

class Workspace;

enum class AuditKind {
    Created,
    Retract,
    Exclude,
    Include,
    Flag,
    Unflag,
    Redaction,
    Import,
    Merge,
    Migration,
    Recovery,
    Prompts, // a set was changed by hand
    Run,
    Study,
    StudyClosed,
    Snapshot,
    Writer, // a copy of the file that wrote for the first time
    Other,
};

std::string_view auditWord(AuditKind kind); // "retract", "study_closed", ...
std::optional<AuditKind> auditKind(std::string_view word);
const std::vector<AuditKind>& auditKinds();

struct AuditEntry
{
    std::string createdUtc; // empty: not known
    AuditKind kind = AuditKind::Other;
    std::string who;     // empty: nobody was asked
    std::string subject; // the vote's id, the battle's and the part, the file, the study ...
    std::string detail;  // the reason, the counts
};

struct AuditFilter
{
    std::vector<AuditKind> kinds;     // empty: all
    std::optional<std::string> who;   // exactly
    std::optional<std::string> since; // ISO 8601 UTC, inclusive
    std::optional<std::string> until; // exclusive
    bool newestFirst = false;
    std::int64_t skip = 0;  // of what is wanted
    std::int64_t limit = 0; // 0: all

    bool operator==(const AuditFilter&) const = default;
};

// `visit` returns false to stop.
base::Result<void> forEachAuditEntry(Workspace& workspace, const AuditFilter& filter,
                                     const std::function<bool(const AuditEntry&)>& visit);

} // namespace joust::store
