// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_log.h"

#include "store/sealed_vote_sql.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <algorithm>
#include <array>

namespace joust::store {
namespace {

struct Word
{
    AuditKind kind;
    std::string_view word;
};
constexpr std::array<Word, 18> kWords{{{AuditKind::Created, "created"},
                                       {AuditKind::Retract, "retract"},
                                       {AuditKind::Exclude, "exclude"},
                                       {AuditKind::Include, "include"},
                                       {AuditKind::Flag, "flag"},
                                       {AuditKind::Unflag, "unflag"},
                                       {AuditKind::Redaction, "redaction"},
                                       {AuditKind::Import, "import"},
                                       {AuditKind::Merge, "merge"},
                                       {AuditKind::Migration, "migration"},
                                       {AuditKind::Recovery, "recovery"},
                                       {AuditKind::Prompts, "prompts"},
                                       {AuditKind::Run, "run"},
                                       {AuditKind::Study, "study"},
                                       {AuditKind::StudyClosed, "study_closed"},
                                       {AuditKind::Snapshot, "snapshot"},
                                       {AuditKind::Writer, "writer"},
                                       {AuditKind::Other, "other"}}};

// One a kind of row; the columns are time, kind, who, subject, detail. Joined here: the limits
// on statements allow no compound of that length.
constexpr std::array<const char*, 10> kSources{
    "SELECT value, 'created', '', '', '' FROM setting WHERE key = 'created_utc'",
    "SELECT m.created_utc, m.kind, m.who, m.vote_id, m.reason FROM vote_mark m JOIN vote v ON v.id = m.vote_id WHERE "
    "NOT " JOUST_GOLD_HELD_BACK,
    "SELECT created_utc, 'redaction', who, battle_id || ', turn ' || turn || ', ' || part, reason FROM redaction",
    "SELECT r.created_utc, 'import', '', r.file_name, r.format || ', ' || count(i.run) || ' battles' FROM import_run r "
    "LEFT JOIN imported_battle i ON i.run = r.number GROUP BY r.number",
    "SELECT created_utc, 'writer', '', id, '' FROM writer",
    "SELECT created_utc, 'run', '', name, 'prompt set ' || prompt_set FROM run",
    "SELECT created_utc, 'study', '', name, battles || ' battles an annotator, names are told: ' || reveal FROM study",
    "SELECT closed_utc, 'study_closed', '', name, '' FROM study WHERE closed_utc IS NOT NULL",
    "SELECT created_utc, 'snapshot', '', name, query FROM snapshot",
    "SELECT created_utc, kind, who, '', detail FROM event",
};

bool isWanted(const AuditEntry& entry, const AuditFilter& filter)
{
    const auto& kinds = filter.kinds;
    return (kinds.empty() || std::find(kinds.begin(), kinds.end(), entry.kind) != kinds.end()) &&
           (!filter.who || *filter.who == entry.who) && (!filter.since || entry.createdUtc >= *filter.since) &&
           (!filter.until || (!entry.createdUtc.empty() && entry.createdUtc < *filter.until));
}

} // namespace

std::string_view auditWord(AuditKind kind)
{
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& known) { return known.kind == kind; });
    return found == kWords.end() ? std::string_view("other") : found->word;
}

std::optional<AuditKind> auditKind(std::string_view word)
{
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& known) { return known.word == word; });
    return found == kWords.end() ? std::nullopt : std::optional(found->kind);
}

const std::vector<AuditKind>& auditKinds()
{
    static const std::vector<AuditKind> kKinds = [] {
        std::vector<AuditKind> kinds;
        for (const Word& known : kWords)
            kinds.push_back(known.kind);
        return kinds;
    }();
    return kKinds;
}

base::Result<void> forEachAuditEntry(Workspace& workspace, const AuditFilter& filter,
                                     const std::function<bool(const AuditEntry&)>& visit)
{
    return guarded([&]() -> base::Result<void> {
        std::vector<AuditEntry> entries;
        for (const char* const source : kSources) {
            SQLite::Statement row = query(workspace.connection(), source);
            while (row.executeStep()) {
                AuditEntry entry{
                    row.getColumn(0).getString(), auditKind(row.getColumn(1).getString()).value_or(AuditKind::Other),
                    row.getColumn(2).getString(), row.getColumn(3).getString(), row.getColumn(4).getString()};
                if (isWanted(entry, filter))
                    entries.push_back(std::move(entry));
            }
        }
        const auto earlier = [](const AuditEntry& x, const AuditEntry& y) { return x.createdUtc < y.createdUtc; };
        std::stable_sort(entries.begin(), entries.end(), earlier); // of one moment: as they stand in the file
        if (filter.newestFirst)
            std::reverse(entries.begin(), entries.end());
        const auto count = static_cast<std::int64_t>(entries.size());
        const std::int64_t last = filter.limit > 0 ? std::min(count, filter.skip + filter.limit) : count;
        for (std::int64_t at = filter.skip; at < last; ++at) {
            if (!visit(entries[static_cast<std::size_t>(at)]))
                return {};
        }
        return {};
    });
}

} // namespace joust::store
