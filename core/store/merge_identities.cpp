// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_identities.h"

#include "store/row_copy.h"

#include <algorithm>

namespace joust::store {
namespace {

std::optional<std::string> one(Connection& db, const char* sql, const std::string& value)
{
    SQLite::Statement row = query(db, sql, value);
    if (!row.executeStep())
        return std::nullopt;
    return row.getColumn(0).getString();
}

} // namespace

MergeIdentities::MergeIdentities(Connection& from, Connection& to, std::vector<MergeMatch>& matches,
                                 const MergeChoices& choices)
    : m_from(from)
    , m_to(to)
    , m_matches(matches)
    , m_choices(choices)
    , m_fromContents(from)
    , m_toContents(to)
{
}

void MergeIdentities::contestants()
{
    SQLite::Statement row = query(m_from, "SELECT c.id, c.imported_name, coalesce(e.name, '') FROM contestant c "
                                          "LEFT JOIN endpoint e ON e.id = c.endpoint_id ORDER BY c.rowid");
    while (row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        const std::string name = row.getColumn(2).getString();
        if (one(m_to, "SELECT id FROM contestant WHERE id = ?", id)) {
            m_contestants[id] = id;
            continue;
        }
        if (row.getColumn(1).isNull())
            contestant(id, name);
        else
            importedContestant(id, row.getColumn(1).getString());
    }
}

// It is nothing but its name, so there is nothing to choose.
void MergeIdentities::importedContestant(const std::string& id, const std::string& name)
{
    const auto known = one(m_to, "SELECT id FROM contestant WHERE imported_name = ?", name);
    m_contestants[id] = known.value_or(id);
    if (known)
        m_matches.push_back({MergeMatch::Kind::SameImported, name, name, id, *known, {}});
    else
        RowCopy(m_from.database(), m_to.database(), "contestant", "id").copy(id);
}

void MergeIdentities::contestant(const std::string& id, const std::string& name)
{
    std::vector<MergeCandidate> equal = equalContestants(id);
    const std::string match = decided(id, proposedContestant(name, equal), equal);
    m_contestants[id] = match.empty() ? id : match;
    if (match.empty()) {
        const std::string here = addContestant(id, name);
        m_matches.push_back({MergeMatch::Kind::NewContestant, name, here, id, {}, std::move(equal)});
        return;
    }
    const auto taken = std::find_if(equal.begin(), equal.end(), [&](const MergeCandidate& c) { return c.id == match; });
    const std::string here = taken->name;
    m_matches.push_back({MergeMatch::Kind::SameSettings, name, here, id, match, std::move(equal)});
}

std::vector<MergeCandidate> MergeIdentities::equalContestants(const std::string& id)
{
    const base::Digest wanted = m_fromContents.contestant(id);
    std::vector<MergeCandidate> equal;
    SQLite::Statement row = query(
        m_to, "SELECT c.id, e.name FROM contestant c JOIN endpoint e ON e.id = c.endpoint_id ORDER BY e.name, c.rowid");
    while (row.executeStep()) {
        std::string candidate = row.getColumn(0).getString();
        if (m_brought.count(candidate) == 0 && m_toContents.contestant(candidate) == wanted)
            equal.push_back({std::move(candidate), row.getColumn(1).getString()});
    }
    return equal;
}

// One of the same name, else the only one that nobody else was matched with.
std::string MergeIdentities::proposedContestant(const std::string& name, const std::vector<MergeCandidate>& equal) const
{
    for (const MergeCandidate& candidate : equal) {
        if (candidate.name == name)
            return candidate.id;
    }
    if (equal.size() != 1)
        return {};
    const bool taken = std::any_of(m_contestants.begin(), m_contestants.end(),
                                   [&](const auto& pair) { return pair.second == equal.front().id; });
    return taken ? std::string() : equal.front().id;
}

// What a person chose, where it is possible; else what is proposed.
std::string MergeIdentities::decided(const std::string& id, const std::string& proposed,
                                     const std::vector<MergeCandidate>& possible)
{
    const auto choice = m_choices.find(id);
    if (choice == m_choices.end())
        return proposed;
    const bool fits = choice->second.empty() ||
                      std::any_of(possible.begin(), possible.end(),
                                  [&](const MergeCandidate& candidate) { return candidate.id == choice->second; });
    if (!fits)
        m_impossible.push_back(id);
    return fits ? choice->second : proposed;
}

base::Result<void> MergeIdentities::choicesFollowed() const
{
    if (m_impossible.empty())
        return {};
    return base::Error{base::ErrorCode::InvalidArgument, m_impossible.front() + " cannot be taken for whom was chosen"};
}

std::string MergeIdentities::addContestant(const std::string& id, const std::string& name)
{
    const std::string endpoint = base::Uuid::random(m_to.rng()).toString();
    const std::string here = freeEndpointName(name);
    const std::string from = *one(m_from, "SELECT endpoint_id FROM contestant WHERE id = ?", id);
    RowCopy(m_from.database(), m_to.database(), "endpoint", "id")
        .copy(from, {{"id", endpoint},
                     {"name", here},
                     {"disabled", "1"},
                     {"key_ref", "none"},
                     {"headers", "[]"},
                     {"ca_file", ""},
                     {"proxy", ""}});
    RowCopy(m_from.database(), m_to.database(), "contestant", "id")
        .copy(id, {{"endpoint_id", endpoint}, {"revision", "1"}});
    m_brought.insert(id);
    return here;
}

std::string MergeIdentities::freeEndpointName(const std::string& name)
{
    std::string candidate = name;
    for (int number = 2; one(m_to, "SELECT id FROM endpoint WHERE name = ? COLLATE NOCASE", candidate); ++number)
        candidate = name + " (" + std::to_string(number) + ")";
    return candidate;
}

std::string MergeIdentities::rootAnnotator(const std::string& id)
{
    return one(m_to, "SELECT coalesce(same_as, id) FROM annotator WHERE id = ?", id).value_or(id);
}

void MergeIdentities::annotators()
{
    RowCopy copy(m_from.database(), m_to.database(), "annotator", "id");
    SQLite::Statement row = query(m_from, "SELECT id, name, role, same_as FROM annotator ORDER BY same_as IS NOT NULL");
    while (row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        const std::string name = row.getColumn(1).getString();
        const std::string role = row.getColumn(2).getString();
        if (one(m_to, "SELECT id FROM annotator WHERE id = ?", id))
            continue;
        if (!row.getColumn(3).isNull()) {
            copy.copy(id, {{"same_as", rootAnnotator(row.getColumn(3).getString())}});
            continue;
        }
        annotator(id, name, role);
    }
}

void MergeIdentities::annotator(const std::string& id, const std::string& name, const std::string& role)
{
    std::string proposed;
    std::vector<MergeCandidate> possible;
    SQLite::Statement row =
        query(m_to, "SELECT id, name FROM annotator WHERE role = ? AND same_as IS NULL ORDER BY name", role);
    while (row.executeStep()) {
        if (m_brought.count(row.getColumn(0).getString()) > 0)
            continue;
        possible.push_back({row.getColumn(0).getString(), row.getColumn(1).getString()});
        if (possible.back().name == name)
            proposed = possible.back().id;
    }
    RowCopy copy(m_from.database(), m_to.database(), "annotator", "id");
    const std::string match = decided(id, proposed, possible);
    if (match.empty()) {
        const std::string here = freeAnnotatorName(name);
        copy.copy(id, {{"name", here}});
        m_brought.insert(id);
        m_matches.push_back({MergeMatch::Kind::NewAnnotator, name, here, id, {}, std::move(possible)});
        return;
    }
    copy.copy(id, {{"same_as", match}});
    const std::string here = *one(m_to, "SELECT name FROM annotator WHERE id = ?", match);
    m_matches.push_back({MergeMatch::Kind::SameAnnotator, name, here, id, match, std::move(possible)});
}

std::string MergeIdentities::freeAnnotatorName(const std::string& name)
{
    std::string candidate = name;
    for (int number = 2; one(m_to, "SELECT id FROM annotator WHERE name = ? AND same_as IS NULL", candidate); ++number)
        candidate = name + " (" + std::to_string(number) + ")";
    return candidate;
}

void MergeIdentities::prompts()
{
    RowCopy copy(m_from.database(), m_to.database(), "prompt", "id");
    RowCopy turns(m_from.database(), m_to.database(), "prompt_turn", "prompt_id");
    SQLite::Statement row =
        query(m_from, "SELECT id, prompt_set, text, position > 0 FROM prompt ORDER BY prompt_set, position");
    while (row.executeStep()) {
        const std::string id = row.getColumn(0).getString();
        const std::string set = row.getColumn(1).getString();
        if (one(m_to, "SELECT id FROM prompt WHERE id = ?", id)) {
            m_prompts[id] = id;
            continue;
        }
        const bool inSet = row.getColumn(3).getInt() != 0;
        if (const auto same = samePrompt(id, set, row.getColumn(2).getString(), inSet)) {
            m_prompts[id] = *same;
            continue;
        }
        const char* end = inSet ? "SELECT 1 + max(0, coalesce(max(position), 0)) FROM prompt WHERE prompt_set = ?"
                                : "SELECT min(0, coalesce(min(position), 0)) - 1 FROM prompt WHERE prompt_set = ?";
        copy.copy(id, {{"position", one(m_to, end, set)}});
        turns.copy(id);
        m_prompts[id] = id;
    }
}

// A prompt of the same set with the same turns, under another id; one that has left the set stands for none in it.
std::optional<std::string> MergeIdentities::samePrompt(const std::string& id, const std::string& set,
                                                       const std::string& text, bool inSet)
{
    const char* furtherTurns = "SELECT coalesce(json_group_array(text), '[]') FROM (SELECT text FROM prompt_turn WHERE "
                               "prompt_id = ? ORDER BY number)";
    SQLite::Statement same = query(
        m_to,
        "SELECT id FROM prompt WHERE prompt_set = ? AND text = ? AND (position > 0 OR ? = 0) ORDER BY position DESC",
        set, text, inSet);
    while (same.executeStep()) {
        std::string other = same.getColumn(0).getString();
        if (one(m_from, furtherTurns, id) == one(m_to, furtherTurns, other))
            return other;
    }
    return std::nullopt;
}

void MergeIdentities::importRuns()
{
    SQLite::Statement row = query(m_from, "SELECT number, id, file_name, format, created_utc FROM import_run");
    while (row.executeStep()) {
        const std::string id = row.getColumn(1).getString();
        auto known = one(m_to, "SELECT number FROM import_run WHERE id = ?", id);
        if (!known) {
            execute(m_to, "INSERT INTO import_run(id, file_name, format, created_utc) VALUES(?, ?, ?, ?)", id,
                    row.getColumn(2).getString(), row.getColumn(3).getString(), row.getColumn(4).getString());
            known = std::to_string(m_to.database().getLastInsertRowid());
        }
        m_runs[row.getColumn(0).getString()] = *known;
    }
}

std::optional<std::string> MergeIdentities::prompt(const std::string& id) const
{
    const auto found = m_prompts.find(id);
    if (found == m_prompts.end())
        return std::nullopt;
    return found->second;
}

} // namespace joust::store
