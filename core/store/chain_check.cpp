// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain_check.h"

#include "store/vote_chain.h"
#include "store/vote_content.h"

#include <algorithm>

namespace joust::store {
namespace {

class ChainChecker
{
public:
    ChainChecker(Connection& connection, const std::vector<std::string>& expected, std::vector<std::string>& problems)
        : m_contents(connection)
        , m_missing(expected)
        , m_problems(problems)
    {
    }

    void check(const Link& link, const base::Digest& hash)
    {
        if (link.writer != m_writer) {
            m_writer = link.writer;
            m_seq = 0;
            m_head = {};
        }
        const std::string name = "link " + std::to_string(link.seq) + " of writer " + link.writer;
        if (link.seq != m_seq + 1 || link.prev != m_head)
            m_problems.push_back(name + " does not follow the one before it");
        const std::optional<base::Digest> content = m_contents.of(link.kind, link.row);
        if (!content)
            m_problems.push_back(link.row + " (" + link.kind + ") is missing, and " + name + " vouches for it");
        else if (digestOfLink(link, *content) != hash)
            m_problems.push_back(link.row + " (" + link.kind + ") or its battle was changed after " + name);
        m_missing.erase(std::remove(m_missing.begin(), m_missing.end(), base::toHex(hash)), m_missing.end());
        m_seq = link.seq;
        m_head = hash;
    }

    const std::vector<std::string>& missingHeads() const { return m_missing; }

private:
    VoteContents m_contents;
    std::vector<std::string> m_missing;
    std::vector<std::string>& m_problems;
    std::string m_writer;
    std::int64_t m_seq = 0;
    base::Digest m_head{};
};

void findUnchained(Connection& db, std::vector<std::string>& problems)
{
    SQLite::Statement row = query(db, "SELECT id, 'vote' FROM vote WHERE id NOT IN "
                                      "(SELECT row_id FROM chain WHERE kind = 'vote') "
                                      "UNION ALL SELECT id, 'mark' FROM vote_mark WHERE id NOT IN "
                                      "(SELECT row_id FROM chain WHERE kind = 'mark') "
                                      "UNION ALL SELECT id, 'redaction' FROM redaction WHERE id NOT IN "
                                      "(SELECT row_id FROM chain WHERE kind = 'redaction')");
    while (row.executeStep())
        problems.push_back(row.getColumn(0).getString() + " (" + row.getColumn(1).getString() + ") is in no chain");
}

} // namespace

void checkChains(Connection& connection, const std::vector<std::string>& expected, std::vector<std::string>& problems)
{
    ChainChecker checker(connection, expected, problems);
    SQLite::Statement row = query(connection, "SELECT w.id, c.seq, c.kind, c.row_id, c.prev, c.hash FROM chain c "
                                              "JOIN writer w ON w.number = c.writer ORDER BY c.writer, c.seq");
    while (row.executeStep()) {
        const Link link{row.getColumn(0).getString(), row.getColumn(1).getInt64(), row.getColumn(2).getString(),
                        row.getColumn(3).getString(), digestColumn(row.getColumn(4))};
        checker.check(link, digestColumn(row.getColumn(5)));
    }
    findUnchained(connection, problems);
    for (const std::string& head : checker.missingHeads())
        problems.push_back("no chain has the head " + head + ": what stood before it is missing or changed");
}

} // namespace joust::store
