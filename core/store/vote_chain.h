// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/store: the hash chains. Every committed vote, mark and redaction becomes a link of the chain of the
// writer that made it: hash = BLAKE2b-256(writer, seq, previous hash, kind, row id, digest of the row's content). A
// writer is one copy of the file: a copied file starts a chain of its own with its first vote, so that two copies can
// be united again without two links of the same number.
#pragma once

#include "base/digest.h"
#include "store/sql.h"

#include <cstdint>
#include <optional>
#include <string>

namespace joust::store {

class VoteContents;

struct Link
{
    std::string writer; // its UUID
    std::int64_t seq = 1;
    std::string kind; // "vote", "mark", "redaction"
    std::string row;
    base::Digest prev{}; // zero for the first link
};

base::Digest digestOfLink(const Link& link, const base::Digest& content);

// Appends to this file's chain. Lives inside one transaction; throws SQLite::Exception.
class ChainWriter
{
public:
    explicit ChainWriter(Connection& connection);

    const std::string& id() const { return m_id; }
    void append(const std::string& kind, const std::string& row, const base::Digest& content);
    // The same for rows that are in the file: reads them back.
    void appendVote(const std::string& id, VoteContents& contents);
    void appendMark(const std::string& id, VoteContents& contents);
    void appendRedaction(const std::string& id, VoteContents& contents);

private:
    void findWriter(Connection& connection);
    void findHead(Connection& connection);

    std::string m_id;
    std::int64_t m_writer = 0;
    std::int64_t m_seq = 0;
    base::Digest m_head{};
    std::optional<SQLite::Statement> m_insert;
};

} // namespace joust::store
