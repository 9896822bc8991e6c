// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vote_chain.h"

#include "store/vote_content.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace joust::store {
namespace {

// Where this copy of the file is: a copy elsewhere has another inode or another host.
base::Digest placeOf(const std::string& path, const std::string& writer)
{
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    struct stat info = {};
    const bool found = ::stat(path.c_str(), &info) == 0;
    return base::Digester("place")
        .add(writer)
        .add(std::string_view(host.data()))
        .add(found ? static_cast<std::int64_t>(info.st_ino) : std::int64_t{0})
        .finish();
}

base::Digest content(std::optional<base::Digest> digest)
{
    if (!digest)
        throw SQLite::Exception("a row that was just written is not there", 11 /* SQLITE_CORRUPT */);
    return *digest;
}

} // namespace

base::Digest digestOfLink(const Link& link, const base::Digest& content)
{
    return base::Digester("link")
        .add(link.writer)
        .add(link.seq)
        .add(link.prev)
        .add(link.kind)
        .add(link.row)
        .add(content)
        .finish();
}

ChainWriter::ChainWriter(Connection& connection)
{
    findWriter(connection);
    findHead(connection);
    m_insert.emplace(connection.database(),
                     "INSERT INTO chain(writer, seq, kind, row_id, prev, hash) VALUES(?, ?, ?, ?, ?, ?)");
}

void ChainWriter::findWriter(Connection& connection)
{
    SQLite::Statement known = query(connection, "SELECT number, id, place FROM writer ORDER BY number DESC");
    while (known.executeStep()) {
        m_id = known.getColumn(1).getString();
        m_writer = known.getColumn(0).getInt64();
        if (digestColumn(known.getColumn(2)) == placeOf(connection.path(), m_id))
            return;
    }
    m_id = base::Uuid::random(connection.rng()).toString();
    execute(connection, "INSERT INTO writer(id, place, created_utc) VALUES(?, ?, ?)", m_id,
            placeOf(connection.path(), m_id), base::isoUtc(connection.clock().utcNow()));
    m_writer = connection.database().getLastInsertRowid();
}

void ChainWriter::findHead(Connection& connection)
{
    SQLite::Statement last =
        query(connection, "SELECT seq, hash FROM chain WHERE writer = ? ORDER BY seq DESC LIMIT 1", m_writer);
    if (!last.executeStep())
        return;
    m_seq = last.getColumn(0).getInt64();
    m_head = digestColumn(last.getColumn(1));
}

void ChainWriter::append(const std::string& kind, const std::string& row, const base::Digest& content)
{
    const base::Digest hash = digestOfLink({m_id, m_seq + 1, kind, row, m_head}, content);
    rebound(*m_insert, m_writer, m_seq + 1, kind, row, m_head, hash).exec();
    ++m_seq;
    m_head = hash;
}

void ChainWriter::appendVote(const std::string& id, VoteContents& contents)
{
    append("vote", id, content(contents.vote(id)));
}

void ChainWriter::appendMark(const std::string& id, VoteContents& contents)
{
    append("mark", id, content(contents.mark(id)));
}

void ChainWriter::appendRedaction(const std::string& id, VoteContents& contents)
{
    append("redaction", id, content(contents.redaction(id)));
}

} // namespace joust::store
