// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompts_report.h"

#include "app/cli/counted.h"
#include "base/utf8.h"
#include "exchange/text_table.h"
#include "text/prompt_rules.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace joust::cli {
namespace {

constexpr std::size_t kMostDuplicates = 20;
constexpr std::size_t kShownBytes = 60;

void printDuplicates(std::ostream& out, const char* what, const std::vector<exchange::PromptDuplicate>& duplicates)
{
    if (duplicates.empty())
        return;
    out << what << ": " << duplicates.size() << "\n";
    for (std::size_t i = 0; i < std::min(duplicates.size(), kMostDuplicates); ++i) {
        const exchange::PromptDuplicate& duplicate = duplicates[i];
        out << "  row " << duplicate.row << " is like "
            << (duplicate.of == 0 ? "a prompt that is in the set" : "row " + std::to_string(duplicate.of));
        if (duplicate.similarity < 1.0)
            out << " (" << std::lround(100.0 * duplicate.similarity) << " %)";
        out << "\n";
    }
    if (duplicates.size() > kMostDuplicates)
        out << "  and " << duplicates.size() - kMostDuplicates << " more\n";
}

template <typename Count>
std::string counted(const std::map<std::string, Count>& counts)
{
    std::string text;
    for (const auto& [word, count] : counts)
        text += (text.empty() ? "" : ", ") + (word.empty() ? "not known" : word) + " " + std::to_string(count);
    return text.empty() ? "none" : text;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

} // namespace

void printImport(std::ostream& out, const exchange::PromptImportReport& report, bool dryRun)
{
    out << (dryRun ? "would import: " : "imported: ") << counted(static_cast<std::int64_t>(report.added), "prompt")
        << '\n'
        << "format: " << report.format.word << " (" << report.format.title << ")\n"
        << "languages: " << counted(report.languages) << "\n"
        << "rules: " << counted(report.rules) << "\n";
    printDuplicates(out, "left out, exact duplicates", report.exact);
    printDuplicates(out, "kept, near duplicates", report.near);
    out.flush();
}

void printSets(std::ostream& out, const std::vector<store::PromptSetRow>& sets)
{
    exchange::TextTable table{
        {"set", "prompts", "multi-turn", "languages", "rules"}, {false, true, true, false, false}, {}};
    for (const store::PromptSetRow& set : sets)
        table.rows.push_back({base::printable(set.name, kShownBytes), std::to_string(set.prompts),
                              std::to_string(set.multiTurn), counted(set.languages), counted(set.rules)});
    out << draw(table);
}

void printPrompts(std::ostream& out, const std::vector<store::PromptRow>& prompts)
{
    exchange::TextTable table{{"number", "turns", "language", "category", "rules", "tags", "prompt"},
                              {true, true, false, false, false, false, false},
                              {}};
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const store::PromptRow& prompt = prompts[i];
        table.rows.push_back({std::to_string(i + 1), std::to_string(prompt.furtherTurns.size() + 1), prompt.language,
                              base::printable(prompt.category, kShownBytes), joined(prompt.rules),
                              base::printable(joined(prompt.tags), kShownBytes),
                              base::printable(prompt.text, kShownBytes)});
    }
    out << draw(table);
}

void printRules(std::ostream& out)
{
    for (const text::PromptRule& rule : text::promptRules())
        out << rule.id << ": " << rule.meaning << "\n";
}

} // namespace joust::cli
