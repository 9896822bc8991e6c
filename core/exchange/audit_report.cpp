// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/audit_report.h"

#include "base/digest.h"
#include "base/utf8.h"
#include "exchange/csv_writer.h"
#include "exchange/text_table.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace joust::exchange {
namespace {

constexpr std::size_t kLongestCell = 100;

} // namespace

std::string auditJson(const std::vector<store::AuditEntry>& entries, const std::vector<store::ChainHead>& heads)
{
    nlohmann::ordered_json written = nlohmann::ordered_json::array();
    for (const store::AuditEntry& entry : entries)
        written.push_back({{"utc", entry.createdUtc},
                           {"kind", store::auditWord(entry.kind)},
                           {"who", entry.who},
                           {"subject", entry.subject},
                           {"detail", entry.detail}});
    nlohmann::ordered_json chains = nlohmann::ordered_json::array();
    for (const store::ChainHead& head : heads)
        chains.push_back({{"writer", head.writer}, {"links", head.links}, {"hash", base::toHex(head.hash)}});
    return nlohmann::ordered_json{{"entries", written}, {"heads", chains}}.dump(
               2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
           "\n";
}

std::string auditCsv(const std::vector<store::AuditEntry>& entries)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"utc", "kind", "who", "subject", "detail"})
        csv.number(name);
    csv.endRow();
    for (const store::AuditEntry& entry : entries) {
        csv.text(entry.createdUtc);
        csv.number(store::auditWord(entry.kind));
        for (const std::string* cell : {&entry.who, &entry.subject, &entry.detail})
            csv.text(*cell);
        csv.endRow();
    }
    return output.str();
}

std::string auditTable(const std::vector<store::AuditEntry>& entries, const std::vector<store::ChainHead>& heads)
{
    TextTable table{
        {"when (UTC)", "what", "who", "of what", "why, or how much"}, {false, false, false, false, false}, {}};
    for (const store::AuditEntry& entry : entries)
        table.rows.push_back({base::printable(entry.createdUtc, kLongestCell),
                              std::string(store::auditWord(entry.kind)), base::printable(entry.who, kLongestCell),
                              base::printable(entry.subject, kLongestCell),
                              base::printable(entry.detail, kLongestCell)});
    std::string text = draw(table);
    for (const store::ChainHead& head : heads)
        text += "head " + base::toHex(head.hash) + " (" + std::to_string(head.links) + " links, writer " + head.writer +
                ")\n";
    return text;
}

} // namespace joust::exchange
