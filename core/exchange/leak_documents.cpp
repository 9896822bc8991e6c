// SPDX-License-Identifier: GPL-3.0-or-later
// The table, the CSV and the JSON of leak_report.h.
#include "base/utf8.h"
#include "exchange/csv_writer.h"
#include "exchange/json_parts.h"
#include "exchange/leak_report.h"
#include "exchange/text_table.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace joust::exchange {
namespace {

constexpr std::size_t kNameBytes = 40;

std::string counted(std::uint64_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string state(const LeakRow& row)
{
    if (row.retracted)
        return "retracted";
    return row.excludedReason.empty() ? "counts" : "excluded";
}

} // namespace

std::string leakTable(const LeakReport& report)
{
    TextTable table{{"vote", "side", "contestant", "kind", "pattern", "vote is", "text"},
                    {false, false, false, false, false, false, false},
                    {}};
    for (const LeakRow& row : report.rows)
        table.rows.push_back({row.voteId, std::string(1, row.side), base::printable(row.contestant, kNameBytes),
                              std::string(leakKindWord(row.kind)), base::printable(row.pattern, kNameBytes), state(row),
                              row.context});
    std::string text = report.rows.empty() ? std::string() : draw(table) + '\n';
    text += counted(report.votesHit, "vote", "votes") + " of " + std::to_string(report.votesRead) +
            " on an answer that may name its maker; " + counted(report.names, "name was", "names were") +
            " looked for.\n";
    if (report.votesSealed > 0)
        text += counted(report.votesSealed, "vote of an open study was", "votes of open studies were") +
                " not looked at.\n";
    if (report.cut)
        text += "There are more hits than are shown.\n";
    return text;
}

std::string leakCsv(const LeakReport& report)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* column : {"vote_id", "battle_id", "annotator", "side", "contestant", "kind", "pattern", "context",
                               "excluded_reason", "retracted"})
        csv.text(column);
    csv.endRow();
    for (const LeakRow& row : report.rows) {
        csv.number(row.voteId);
        csv.number(row.battleId);
        csv.text(row.annotator);
        csv.number(std::string(1, row.side));
        csv.text(row.contestant);
        csv.number(leakKindWord(row.kind));
        csv.text(row.pattern);
        csv.text(row.context);
        csv.text(row.excludedReason);
        csv.number(row.retracted ? "1" : "0");
        csv.endRow();
    }
    return output.str();
}

std::string leakJson(const LeakReport& report)
{
    OrderedJson rows = OrderedJson::array();
    for (const LeakRow& row : report.rows)
        rows.push_back({{"vote", row.voteId},
                        {"battle", row.battleId},
                        {"annotator", row.annotator},
                        {"side", std::string(1, row.side)},
                        {"contestant", row.contestant},
                        {"kind", leakKindWord(row.kind)},
                        {"pattern", row.pattern},
                        {"context", row.context},
                        {"excluded_reason", row.excludedReason},
                        {"retracted", row.retracted}});
    return dumped({{"votes", report.votesRead},
                   {"votes_hit", report.votesHit},
                   {"votes_sealed", report.votesSealed},
                   {"names", report.names},
                   {"cut", report.cut},
                   {"rows", rows}});
}

} // namespace joust::exchange
