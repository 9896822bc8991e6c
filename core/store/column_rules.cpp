// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/column_rules.h"

#include "store/sql.h"

namespace joust::store {
namespace {

// The place behind the parenthesis that closes the one at `open`; texts in quotes may hold any.
std::size_t behindClosing(const std::string& sql, std::size_t open)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = open; at < sql.size(); ++at) {
        if (sql[at] == '\'')
            quoted = !quoted;
        else if (!quoted && sql[at] == '(')
            ++depth;
        else if (!quoted && sql[at] == ')' && --depth == 0)
            return at + 1;
    }
    return sql.size();
}

// One walk over the table counts the rows that break each of its rules; a rule that is NULL holds, as in SQLite.
void checkTable(Connection& connection, const std::string& table, const std::vector<std::string>& rules,
                std::vector<std::string>& problems)
{
    std::string counts;
    for (const std::string& rule : rules)
        counts += (counts.empty() ? "" : ", ") + ("count(CASE WHEN NOT (" + rule + ") THEN 1 END)");
    SQLite::Statement row(connection.database(), "SELECT " + counts + " FROM " + table);
    row.executeStep();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (const std::int64_t broken = row.getColumn(static_cast<int>(i)).getInt64(); broken > 0)
            problems.push_back(std::to_string(broken) + " rows of table " + table + " break the rule " + rules[i]);
    }
}

} // namespace

std::vector<std::string> checksIn(const std::string& createTable)
{
    static const std::string kWord = "CHECK(";
    std::vector<std::string> rules;
    for (std::size_t at = createTable.find(kWord); at != std::string::npos; at = createTable.find(kWord, at)) {
        const std::size_t first = at + kWord.size();
        at = behindClosing(createTable, first - 1);
        rules.push_back(createTable.substr(first, at - 1 - first));
    }
    return rules;
}

void checkColumnRules(Connection& connection, std::vector<std::string>& problems)
{
    SQLite::Statement table = query(connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql "
                                                "LIKE '%CHECK(%' ORDER BY name");
    while (table.executeStep()) {
        const std::vector<std::string> rules = checksIn(table.getColumn(1).getString());
        if (!rules.empty())
            checkTable(connection, table.getColumn(0).getString(), rules, problems);
    }
}

} // namespace joust::store
