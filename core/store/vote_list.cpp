// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_list.h"

#include "base/utf8.h"
#include "store/contestant_name_sql.h"
#include "store/endpoint_repository.h"
#include "store/sealed_vote_sql.h"
#include "store/search_index.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <algorithm>
#include <limits>
#include <set>

namespace joust::store {
namespace {

constexpr std::size_t kLongestText = 4 * 1024;
// A whole look at a vote costs as much as so many glances at its row.
constexpr int kGlancesALook = 20;

// SQLite does not go on from a row number inside one date of an index by itself, and an imported file may have a
// million votes of one date. So what follows a position is two walks: the rest of its date, then the later dates. %C is
// for what a glance needs.
constexpr const char* kAll = "SELECT created_utc, rowid%C FROM vote WHERE created_utc >= ? AND created_utc < ? ORDER "
                             "BY created_utc %D, rowid %D";
constexpr const char* kSameDate =
    "SELECT created_utc, rowid%C FROM vote WHERE created_utc = ? AND rowid %< ? ORDER BY rowid %D";
constexpr const char* kOtherDates =
    "SELECT created_utc, rowid%C FROM vote WHERE created_utc %< ? AND created_utc >= ? AND created_utc < ? ORDER BY "
    "created_utc %D, rowid %D";
constexpr const char* kAfterEveryDate = "~";

constexpr const char* kContestants =
    "SELECT c.id, " JOUST_CONTESTANT_NAME("e", "c") ", c.revision FROM contestant c LEFT JOIN endpoint e ON e.id = "
                                                    "c.endpoint_id";
constexpr const char* kAssignments = "SELECT battle_id, contestant_a, contestant_b FROM sealed_assignment";

constexpr const char* kListedVote =
    "SELECT v.id, v.created_utc, coalesce(nullif(n.pseudonym, ''), n.name), coalesce(p.category, i.category, ''), "
    "coalesce((SELECT substr(prompt, 1, 200) FROM turn WHERE battle_id = v.battle_id AND number = 1), "
    "''), " JOUST_CONTESTANT_NAME("ea", "ca") ", ca.revision, " JOUST_CONTESTANT_NAME(
        "eb", "cb") ", cb.revision, v.outcome, "
                    "EXISTS(SELECT 1 FROM vote_mark WHERE vote_id = v.id AND kind = 'retract'), "
                    "coalesce((SELECT kind = 'exclude' FROM vote_mark WHERE vote_id = v.id AND kind IN ('exclude', "
                    "'include') AND NOT " JOUST_GOLD_HELD_BACK " "
                    "ORDER BY created_utc DESC, rowid DESC LIMIT 1), 0), "
                    "coalesce((SELECT kind = 'flag' FROM vote_mark WHERE vote_id = v.id AND kind IN ('flag', 'unflag') "
                    "ORDER BY created_utc DESC, rowid DESC LIMIT 1), 0), v.battle_id, v.turn, " JOUST_NAMES_SEALED " "
                    "FROM vote v JOIN battle b ON b.id = v.battle_id JOIN annotator o ON o.id = v.annotator_id "
                    "JOIN annotator n ON n.id = coalesce(o.same_as, o.id) LEFT JOIN prompt p ON p.id = b.prompt_id "
                    "LEFT JOIN imported_battle i ON i.battle_id = v.battle_id "
                    "JOIN sealed_assignment s ON s.battle_id = v.battle_id "
                    "JOIN contestant ca ON ca.id = s.contestant_a LEFT JOIN endpoint ea ON ea.id = ca.endpoint_id "
                    "JOIN contestant cb ON cb.id = s.contestant_b LEFT JOIN endpoint eb ON eb.id = cb.endpoint_id "
                    "WHERE v.rowid = ?";
constexpr int kBattleColumn = 13;
constexpr int kTurnColumn = 14;
constexpr int kSealedColumn = 15;

constexpr const char* kSaid =
    "SELECT EXISTS(SELECT 1 FROM turn WHERE battle_id = ?1 AND number <= ?2 AND prompt LIKE ?3 ESCAPE '!') OR "
    "EXISTS(SELECT 1 FROM answer WHERE battle_id = ?1 AND turn <= ?2 AND text LIKE ?3 ESCAPE '!')";

// In the direction of the list, and with the columns of a glance where it is filtered by them.
std::string directed(const char* sql, const VoteSearch& search)
{
    const bool oldestFirst = search.oldestFirst;
    std::string text;
    for (const char* at = sql; *at != '\0'; ++at) {
        if (at[0] == '%' && at[1] == 'D') {
            text += oldestFirst ? "ASC" : "DESC";
            ++at;
        } else if (at[0] == '%' && at[1] == '<') {
            text += oldestFirst ? ">" : "<";
            ++at;
        } else if (at[0] == '%' && at[1] == 'C') {
            text += search.annotator || search.outcome ? ", annotator_id, outcome" : "";
            ++at;
        } else {
            text += *at;
        }
    }
    return text;
}

std::string containing(const std::string& text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '!')
            pattern += '!';
        pattern += c;
    }
    return pattern + '%';
}

bool hasState(const ListedVote& vote, VoteState state)
{
    switch (state) {
    case VoteState::Any:
        return true;
    case VoteState::Valid:
        return !vote.retracted && !vote.excluded;
    case VoteState::Excluded:
        return vote.excluded;
    case VoteState::Flagged:
        return vote.flagged;
    case VoteState::Retracted:
        return vote.retracted;
    }
    return true;
}

// Everything that is called so; revisions have names of their own.
std::set<std::string> contestantsNamed(SQLite::Database& db, const std::string& name)
{
    std::set<std::string> ids;
    SQLite::Statement row(db, kContestants);
    while (row.executeStep()) {
        if (contestantName(row.getColumn(1).getString(), row.getColumn(2).getInt()) == name)
            ids.insert(row.getColumn(0).getString());
    }
    return ids;
}

// Everybody whose votes are shown under this name.
std::set<std::string> annotatorsNamed(SQLite::Database& db, const std::string& name)
{
    std::set<std::string> ids;
    SQLite::Statement row(db, "SELECT o.id FROM annotator o JOIN annotator n ON n.id = coalesce(o.same_as, o.id) WHERE "
                              "coalesce(nullif(n.pseudonym, ''), n.name) = ?");
    row.bind(1, name);
    while (row.executeStep())
        ids.insert(row.getColumn(0).getString());
    return ids;
}

// Marks are few: the votes that have one of the kind that the state needs. Nothing for states that need none.
std::optional<SearchCandidates> markedVotes(SQLite::Database& db, VoteState state)
{
    if (state == VoteState::Any || state == VoteState::Valid)
        return std::nullopt;
    const char* kind = state == VoteState::Excluded ? "exclude" : state == VoteState::Flagged ? "flag" : "retract";
    SearchCandidates found;
    found.through = std::numeric_limits<std::int64_t>::max();
    SQLite::Statement row(db, "SELECT DISTINCT v.rowid FROM vote_mark m JOIN vote v ON v.id = m.vote_id WHERE m.kind = "
                              "? ORDER BY v.rowid");
    row.bind(1, kind);
    while (row.executeStep())
        found.rows.push_back(row.getColumn(0).getInt64());
    return found;
}

// The votes on battles of the searched contestants: one walk over the assignments costs less than a look at each vote.
SearchCandidates votesOf(SQLite::Database& db, const VoteSearch& search, const std::stop_token& stop)
{
    using Ids = std::set<std::string>;
    const Ids one = search.contestant ? contestantsNamed(db, *search.contestant) : Ids();
    const Ids two = search.opponent ? contestantsNamed(db, *search.opponent) : Ids();
    const auto has = [](const std::optional<std::string>& wanted, const Ids& ids, const std::string& id) {
        return !wanted || ids.count(id) > 0;
    };
    SearchCandidates found;
    found.through = std::numeric_limits<std::int64_t>::max();
    SQLite::Statement votes(db, "SELECT rowid FROM vote WHERE battle_id = ?");
    SQLite::Statement row(db, kAssignments);
    while (!stop.stop_requested() && row.executeStep()) {
        const std::string a = row.getColumn(1).getString();
        const std::string b = row.getColumn(2).getString();
        if (!(has(search.contestant, one, a) && has(search.opponent, two, b)) &&
            !(has(search.contestant, one, b) && has(search.opponent, two, a)))
            continue;
        rebound(votes, row.getColumn(0).getString());
        while (votes.executeStep())
            found.rows.push_back(votes.getColumn(0).getInt64());
    }
    std::sort(found.rows.begin(), found.rows.end());
    return found;
}

bool isBetween(const ListedVote& vote, const VoteSearch& search)
{
    if (!search.contestant && !search.opponent)
        return true;
    const auto is = [](const std::optional<std::string>& wanted, const std::string& name) {
        return !wanted || *wanted == name;
    };
    return !vote.sealed && ((is(search.contestant, vote.contestantA) && is(search.opponent, vote.contestantB)) ||
                            (is(search.contestant, vote.contestantB) && is(search.opponent, vote.contestantA)));
}

class PageReader
{
public:
    PageReader(Connection& connection, const VotePageRequest& request, const std::stop_token& stop,
               const SearchCandidates* candidates)
        : m_db(connection.database())
        , m_request(request)
        , m_stop(stop)
        , m_candidates(candidates)
        , m_pattern(containing(request.search.text))
        , m_vote(m_db, kListedVote)
        , m_said(m_db, kSaid)
    {
        makeRoomForLookups(m_db);
    }

    base::Result<VotePage> read()
    {
        const VoteSearch& search = m_request.search;
        if (search.contestant || search.opponent)
            m_fought = votesOf(m_db, search, m_stop);
        if (search.annotator)
            m_people = annotatorsNamed(m_db, *search.annotator);
        m_marked = markedVotes(m_db, search.state);
        const std::string first = search.since.value_or(search.until ? "0" : "");
        const std::string last = search.until.value_or(kAfterEveryDate);
        if (!m_request.after) {
            m_page.total = m_db.execAndGet("SELECT count(*) FROM vote").getInt64();
            SQLite::Statement all(m_db, directed(kAll, search));
            rebound(all, first, last);
            walk(all);
        } else {
            SQLite::Statement same(m_db, directed(kSameDate, search));
            same.bind(1, m_request.after->createdUtc);
            same.bind(2, m_request.after->row);
            SQLite::Statement others(m_db, directed(kOtherDates, search));
            rebound(others, m_request.after->createdUtc, first, last);
            if (walk(same))
                walk(others);
        }
        if (m_error)
            return *m_error;
        return std::move(m_page);
    }

private:
    // False when the page is full, or at an error.
    bool walk(SQLite::Statement& keys)
    {
        while (keys.executeStep()) {
            if (m_stop.stop_requested()) {
                m_error = base::Error{base::ErrorCode::Cancelled, "stopped"};
                return false;
            }
            const std::int64_t row = keys.getColumn(1).getInt64();
            const bool wanted = mayBeWanted(row) && glance(keys);
            if ((wanted && static_cast<int>(m_page.rows.size()) >= m_request.limit) ||
                m_glances >= std::int64_t{m_request.scanAtMost} * kGlancesALook) {
                m_page.next = m_last;
                return false;
            }
            m_last = {keys.getColumn(0).getString(), row};
            ++m_page.scanned;
            m_glances += wanted ? kGlancesALook : m_glanced;
            if (wanted && !look(row))
                return false;
        }
        return true;
    }

    // At what stands in the vote's own row, before all that belongs to it is looked up.
    bool glance(const SQLite::Statement& keys)
    {
        const VoteSearch& search = m_request.search;
        if (!search.annotator && !search.outcome)
            return true;
        m_glanced = 1;
        return (!search.annotator || m_people.count(keys.getColumn(2).getString()) > 0) &&
               (!search.outcome || keys.getColumn(3).getString() == base::outcomeWord(*search.outcome));
    }

    bool mayBeWanted(std::int64_t row)
    {
        m_glanced = 0; // passed over without reading anything
        if (m_marked && !m_marked->mayHold(row))
            return false;
        return (m_candidates == nullptr || m_candidates->mayHold(row)) && (!m_fought || m_fought->mayHold(row));
    }

    // Takes the vote when it is searched for. False at an error.
    bool look(std::int64_t row)
    {
        if (!rebound(m_vote, row).executeStep())
            return true; // a damaged file; the check says so
        const std::optional<base::Outcome> outcome = base::parseOutcomeWord(m_vote.getColumn(9).getString());
        if (!outcome) {
            m_error = base::Error{base::ErrorCode::Corrupt,
                                  "vote " + base::printable(m_vote.getColumn(0).getString(), 100) + " is damaged"};
            return false;
        }
        ListedVote vote = listed(*outcome);
        if (isWanted(vote))
            m_page.rows.push_back(std::move(vote));
        m_vote.reset();
        return true;
    }

    ListedVote listed(base::Outcome outcome)
    {
        const auto text = [this](int column) { return m_vote.getColumn(column).getString(); };
        ListedVote vote;
        vote.voteId = text(0);
        vote.createdUtc = text(1);
        vote.annotator = text(2);
        vote.category = text(3);
        vote.promptStart = text(4);
        vote.sealed = m_vote.getColumn(kSealedColumn).getInt() != 0;
        if (!vote.sealed) {
            vote.contestantA = contestantName(text(5), m_vote.getColumn(6).getInt());
            vote.contestantB = contestantName(text(7), m_vote.getColumn(8).getInt());
        }
        vote.outcome = outcome;
        vote.retracted = m_vote.getColumn(10).getInt() != 0;
        vote.excluded = m_vote.getColumn(11).getInt() != 0;
        vote.flagged = m_vote.getColumn(12).getInt() != 0;
        return vote;
    }

    bool isWanted(const ListedVote& vote)
    {
        const VoteSearch& search = m_request.search;
        if ((search.outcome && *search.outcome != vote.outcome) ||
            (search.annotator && *search.annotator != vote.annotator) ||
            (search.category && *search.category != vote.category) || !hasState(vote, search.state) ||
            !isBetween(vote, search))
            return false;
        if (search.text.empty())
            return true;
        rebound(m_said, m_vote.getColumn(kBattleColumn).getString(), m_vote.getColumn(kTurnColumn).getInt64(),
                m_pattern)
            .executeStep();
        return m_said.getColumn(0).getInt() != 0;
    }

    SQLite::Database& m_db;
    const VotePageRequest& m_request;
    const std::stop_token& m_stop;
    const SearchCandidates* m_candidates;
    std::optional<SearchCandidates> m_fought;
    std::optional<SearchCandidates> m_marked;
    std::set<std::string> m_people; // ids of those who are called as the searched annotator
    std::string m_pattern;
    SQLite::Statement m_vote;
    SQLite::Statement m_said;
    VotePage m_page;
    VotePosition m_last;
    std::int64_t m_glances = 0; // what was read, in glances
    int m_glanced = 0;          // of the row that the walk is at
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<VotePage> listVotes(Workspace& workspace, const VotePageRequest& request, const std::stop_token& stop,
                                 const SearchCandidates* candidates)
{
    if (request.search.text.size() > kLongestText || !base::isValidUtf8(request.search.text))
        return base::Error{base::ErrorCode::InvalidArgument, "a search has at most 4 KiB of UTF-8"};
    return guarded([&]() -> base::Result<VotePage> {
        return PageReader(workspace.connection(), request, stop, candidates).read();
    });
}

} // namespace joust::store
