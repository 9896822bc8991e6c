// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "store/sql.h"
#include "store/workspace.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace joust::store {
namespace {

constexpr int kBusyTimeoutMs = 10'000;
constexpr std::int64_t kVotesAtOnce = 500;
constexpr std::size_t kMostTrigrams = 24; // more would not narrow it down
constexpr const char* kVersion = "1";

constexpr const char* kTables =
    "CREATE TABLE fact(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"
    "CREATE VIRTUAL TABLE said USING fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');";

constexpr const char* kTexts =
    "SELECT prompt FROM turn WHERE battle_id = ?1 AND number <= ?2 UNION ALL SELECT text FROM answer WHERE battle_id = "
    "?1 AND turn <= ?2";

// Where the characters of valid UTF-8 begin, and its end.
std::vector<std::size_t> characters(const std::string& text)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
            starts.push_back(i);
    }
    starts.push_back(text.size());
    return starts;
}

// Three characters each, quoted for FTS5 and joined by AND; empty when there are fewer.
std::string expressionFor(const std::string& text)
{
    const std::vector<std::size_t> starts = characters(text);
    if (starts.size() < 4 || text.find('\0') != std::string::npos)
        return {};
    const std::size_t count = std::min(starts.size() - 3, kMostTrigrams);
    std::string expression;
    for (std::size_t i = 0; i < count; ++i) {
        expression += expression.empty() ? "\"" : " AND \"";
        for (std::size_t at = starts[i]; at < starts[i + 3]; ++at) {
            expression += text[at];
            if (text[at] == '"')
                expression += '"';
        }
        expression += '"';
    }
    return expression;
}

std::string factOf(SQLite::Database& database, const char* key)
{
    SQLite::Statement row(database, "SELECT value FROM fact WHERE key = ?");
    row.bind(1, std::string(key));
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void putFact(SQLite::Database& database, const char* key, const std::string& value)
{
    SQLite::Statement put(database, "INSERT OR REPLACE INTO fact(key, value) VALUES(?, ?)");
    put.bind(1, std::string(key));
    put.bind(2, value);
    put.exec();
}

std::unique_ptr<SQLite::Database> openFile(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        throw SQLite::Exception("the search index cannot be made", 14 /* SQLITE_CANTOPEN */);
    ::close(descriptor);
    auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE, kBusyTimeoutMs);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    database->exec("PRAGMA temp_store=MEMORY");
    database->exec("PRAGMA journal_mode=DELETE");
    database->exec("PRAGMA synchronous=NORMAL");
    database->exec("PRAGMA cache_spill=OFF"); // a reader waits for commits only
    SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
    if (database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) {
        database->exec(kTables);
        putFact(*database, "version", kVersion);
    }
    transaction.commit();
    return database;
}

// One builder at a time; the kernel drops the lock with the process.
class BuildLock
{
public:
    explicit BuildLock(const std::string& path)
        : m_descriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC))
        , m_held(m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
    {
    }
    ~BuildLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    BuildLock(const BuildLock&) = delete;
    BuildLock& operator=(const BuildLock&) = delete;
    bool isHeld() const { return m_held; }

private:
    int m_descriptor;
    bool m_held;
};

void overwrite(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return;
    struct stat info = {};
    const std::string zeros(std::size_t{1} << 20, '\0');
    if (::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode)) {
        for (off_t left = info.st_size; left > 0;) {
            const ssize_t written =
                ::write(descriptor, zeros.data(), static_cast<std::size_t>(std::min<off_t>(left, 1 << 20)));
            if (written <= 0)
                break;
            left -= written;
        }
        ::fsync(descriptor);
    }
    ::close(descriptor);
}

} // namespace

std::string searchIndexPath(const std::string& workspacePath)
{
    return workspacePath + "-search";
}

void discardSearchIndex(const std::string& workspacePath)
{
    for (const char* ending : {"", "-journal"}) {
        const std::string path = searchIndexPath(workspacePath) + ending;
        overwrite(path);
        ::unlink(path.c_str());
    }
}

bool SearchCandidates::mayHold(std::int64_t row) const
{
    return row > through || std::binary_search(rows.begin(), rows.end(), row);
}

SearchIndex::SearchIndex(Workspace& workspace, std::unique_ptr<SQLite::Database> database)
    : m_workspace(workspace)
    , m_database(std::move(database))
{
}

SearchIndex::~SearchIndex() = default;

base::Result<std::unique_ptr<SearchIndex>> SearchIndex::open(Workspace& workspace)
{
    base::Error why{base::ErrorCode::Io, "the search index cannot be opened"};
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto opened = [&]() -> base::Result<std::unique_ptr<SQLite::Database>> {
            return guarded([&]() -> base::Result<std::unique_ptr<SQLite::Database>> {
                return openFile(searchIndexPath(workspace.path()));
            });
        };
        base::Result<std::unique_ptr<SQLite::Database>> database = opened();
        if (database) {
            std::unique_ptr<SearchIndex> index(new SearchIndex(workspace, std::move(*database)));
            const base::Result<bool> fits = index->fits();
            if (fits && *fits)
                return index;
            if (!fits && fits.error().code == base::ErrorCode::WorkspaceLocked)
                return fits.error();
        } else {
            why = database.error();
        }
        discardSearchIndex(workspace.path()); // of another history, from before a redaction, or damaged
    }
    return why;
}

// Whether its rows are those of the workspace as it is: the link of the chain that it knew is still there, and nothing
// was redacted since.
base::Result<bool> SearchIndex::fits()
{
    return guarded([&]() -> base::Result<bool> {
        if (factOf(*m_database, "version") != kVersion)
            return false;
        if (through() == 0)
            return true;
        Connection& connection = m_workspace.connection();
        SQLite::Statement redacted = query(connection, "SELECT count(*) FROM redaction");
        redacted.executeStep();
        if (redacted.getColumn(0).getString() != factOf(*m_database, "redactions"))
            return false;
        SQLite::Statement link =
            query(connection,
                  "SELECT lower(hex(c.hash)) FROM chain c JOIN writer w ON w.number = c.writer WHERE w.id = ? AND "
                  "c.seq = CAST(? AS INTEGER)",
                  factOf(*m_database, "writer"), factOf(*m_database, "seq"));
        return link.executeStep() && link.getColumn(0).getString() == factOf(*m_database, "hash");
    });
}

// The state of the workspace that the index is about to describe.
void SearchIndex::remember()
{
    Connection& connection = m_workspace.connection();
    SQLite::Statement link =
        query(connection, "SELECT w.id, c.seq, lower(hex(c.hash)) FROM chain c JOIN writer w ON w.number = "
                          "c.writer ORDER BY c.writer DESC, c.seq DESC LIMIT 1");
    if (link.executeStep()) {
        putFact(*m_database, "writer", link.getColumn(0).getString());
        putFact(*m_database, "seq", link.getColumn(1).getString());
        putFact(*m_database, "hash", link.getColumn(2).getString());
    }
    SQLite::Statement redacted = query(connection, "SELECT count(*) FROM redaction");
    redacted.executeStep();
    putFact(*m_database, "redactions", redacted.getColumn(0).getString());
}

std::int64_t SearchIndex::through()
{
    SQLite::Statement row(*m_database, "SELECT CAST(value AS INTEGER) FROM fact WHERE key = 'through'");
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

base::Result<std::optional<SearchCandidates>> SearchIndex::find(const std::string& text)
{
    const std::string expression = expressionFor(text);
    if (expression.empty())
        return std::optional<SearchCandidates>();
    return guarded([&]() -> base::Result<std::optional<SearchCandidates>> {
        SQLite::Transaction snapshot(*m_database); // rows and how far they go belong together
        SearchCandidates found;
        found.through = through();
        SQLite::Statement row(*m_database, "SELECT rowid FROM said WHERE said MATCH ? ORDER BY rowid");
        row.bind(1, expression);
        while (row.executeStep())
            found.rows.push_back(row.getColumn(0).getInt64());
        return std::optional<SearchCandidates>(std::move(found));
    });
}

base::Result<std::int64_t> SearchIndex::missing()
{
    return guarded([&]() -> base::Result<std::int64_t> {
        SQLite::Statement row = query(m_workspace.connection(), "SELECT count(*) FROM vote WHERE rowid > ?", through());
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

base::Result<bool> SearchIndex::build(const std::function<void(std::int64_t, std::int64_t)>& progress,
                                      const std::stop_token& stop)
{
    const BuildLock lock(searchIndexPath(m_workspace.path()));
    if (!lock.isHeld())
        return false;
    const base::Result<std::int64_t> wanted = missing();
    if (!wanted)
        return wanted.error();
    return guarded([&]() -> base::Result<bool> {
        std::int64_t done = 0;
        while (done < *wanted && !stop.stop_requested()) {
            const std::int64_t added = addSome(through(), stop);
            if (added == 0)
                break;
            done += added;
            if (progress)
                progress(std::min(done, *wanted), *wanted);
        }
        return done >= *wanted;
    });
}

// The next votes in one transaction; how many.
std::int64_t SearchIndex::addSome(std::int64_t after, const std::stop_token& stop)
{
    Connection& connection = m_workspace.connection();
    SQLite::Transaction snapshot(connection.database()); // no redaction comes between reading and remembering
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    remember();
    SQLite::Statement vote =
        query(connection, "SELECT rowid, battle_id, turn FROM vote WHERE rowid > ? ORDER BY rowid LIMIT ?", after,
              kVotesAtOnce);
    SQLite::Statement texts(connection.database(), kTexts);
    SQLite::Statement insert(*m_database, "INSERT INTO said(rowid, text) VALUES(?, ?)");
    std::int64_t added = 0;
    std::int64_t last = after;
    while (!stop.stop_requested() && vote.executeStep()) {
        std::string said;
        rebound(texts, vote.getColumn(1).getString(), vote.getColumn(2).getInt64());
        while (texts.executeStep())
            said += texts.getColumn(0).getString() + '\n';
        last = vote.getColumn(0).getInt64();
        if (!said.empty())
            rebound(insert, last, said).exec();
        ++added;
    }
    putFact(*m_database, "through", std::to_string(last));
    transaction.commit();
    return added;
}

base::Result<bool> prepareSearchIndex(Workspace& workspace,
                                      const std::function<void(std::int64_t, std::int64_t)>& progress,
                                      const std::stop_token& stop)
{
    const base::Result<std::int64_t> votes = guarded([&]() -> base::Result<std::int64_t> {
        SQLite::Statement row = query(workspace.connection(), "SELECT count(*) FROM vote");
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
    if (!votes)
        return votes.error();
    if (*votes < SearchIndex::kWorthIt) // no file beside a small workspace
        return true;
    const auto index = SearchIndex::open(workspace);
    if (!index)
        return index.error();
    const base::Result<std::int64_t> missing = (*index)->missing();
    if (!missing)
        return missing.error();
    return *missing < SearchIndex::kWorthIt ? base::Result<bool>(true) : (*index)->build(progress, stop);
}

} // namespace joust::store
