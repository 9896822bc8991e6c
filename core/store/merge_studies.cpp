// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_studies.h"

#include "store/row_copy.h"

#include <algorithm>

namespace joust::store {

MergeStudies::MergeStudies(Connection& from, Connection& to, const MergeIdentities& identities)
    : m_from(from)
    , m_to(to)
    , m_identities(identities)
{
}

void MergeStudies::rules()
{
    RowCopy copy(m_from.database(), m_to.database(), "study", "id");
    SQLite::Statement row = query(m_from, "SELECT id, name, run_id, closed_utc, gold_run_id FROM study ORDER BY rowid");
    while (row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        if (query(m_to, "SELECT 1 FROM study WHERE id = ?", id).executeStep()) {
            execute(m_to, "UPDATE study SET closed_utc = ? WHERE id = ? AND closed_utc IS NULL AND ?1 IS NOT NULL",
                    optionalText(row.getColumn(3)), id);
            continue;
        }
        copy.copy(id, {{"name", freeName(row.getColumn(1).getString())},
                       {"run_id", runHere(optionalText(row.getColumn(2)))},
                       {"gold_run_id", runHere(optionalText(row.getColumn(4)))}});
    }
}

void MergeStudies::queues()
{
    SQLite::Statement annotator = query(m_from, "SELECT study_id, annotator_id, number FROM study_annotator");
    while (annotator.executeStep())
        execute(m_to, "INSERT OR IGNORE INTO study_annotator(study_id, annotator_id, number) VALUES(?, ?, ?)",
                annotator.getColumn(0).getString(), annotator.getColumn(1).getString(),
                annotator.getColumn(2).getInt64());
    SQLite::Statement item = query(m_from, "SELECT i.battle_id, i.study_id, i.annotator_id, i.position, s.item, "
                                           "s.repeat FROM study_item i JOIN sealed_study_item s ON s.battle_id = "
                                           "i.battle_id ORDER BY i.rowid");
    while (item.executeStep()) {
        const std::string battle = item.getColumn(0).getString();
        if (!query(m_to, "SELECT 1 FROM battle WHERE id = ?", battle).executeStep() ||
            query(m_to, "SELECT 1 FROM study_item WHERE battle_id = ?", battle).executeStep())
            continue;
        // Two copies may have gone on with the same place of one queue: both battles stay in the study.
        execute(m_to,
                "INSERT INTO study_item(battle_id, study_id, annotator_id, position) SELECT ?1, ?2, ?3, CASE WHEN "
                "EXISTS(SELECT 1 FROM study_item WHERE study_id = ?2 AND annotator_id = ?3 AND position = ?4) THEN "
                "(SELECT max(max(position), 999999) + 1 FROM study_item WHERE study_id = ?2 AND annotator_id = ?3) "
                "ELSE ?4 END",
                battle, item.getColumn(1).getString(), item.getColumn(2).getString(), item.getColumn(3).getInt64());
        execute(m_to, "INSERT INTO sealed_study_item(battle_id, item, repeat) VALUES(?, ?, ?)", battle,
                item.getColumn(4).getString(), item.getColumn(5).getInt64());
    }
    SQLite::Statement draw = query(m_from, "SELECT study_id, item, contestant_1, contestant_2, probability, pairs, "
                                           "votes, created_utc FROM sealed_study_draw ORDER BY rowid");
    while (draw.executeStep()) {
        const std::string one = m_identities.contestant(draw.getColumn(2).getString());
        const std::string two = m_identities.contestant(draw.getColumn(3).getString());
        if (one != two)
            execute(m_to,
                    "INSERT OR IGNORE INTO sealed_study_draw(study_id, item, contestant_1, contestant_2, probability, "
                    "pairs, votes, created_utc) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                    draw.getColumn(0).getString(), draw.getColumn(1).getString(), std::min(one, two),
                    std::max(one, two), draw.getColumn(4).getDouble(), draw.getColumn(5).getInt64(),
                    draw.getColumn(6).getInt64(), draw.getColumn(7).getString());
    }
}

// Runs stay in the workspace that made them.
std::optional<std::string> MergeStudies::runHere(const std::optional<std::string>& run)
{
    return run && query(m_to, "SELECT 1 FROM run WHERE id = ?", *run).executeStep() ? run : std::nullopt;
}

std::string MergeStudies::freeName(const std::string& name)
{
    std::string free = name;
    for (int copy = 2; query(m_to, "SELECT 1 FROM study WHERE name = ? COLLATE NOCASE", free).executeStep(); ++copy)
        free = name + " (" + std::to_string(copy) + ")";
    return free;
}

} // namespace joust::store
