// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_prompts.h"

#include "store/workspace.h"
#include "text/near_duplicates.h"
#include "text/prompt_language.h"
#include "text/prompt_rules.h"

#include <fstream>

namespace joust::exchange {
namespace {

std::string joined(const std::vector<std::string>& turns)
{
    std::string text;
    for (const std::string& turn : turns)
        text += (text.empty() ? "" : "\n") + turn;
    return text;
}

store::PromptRow rowOf(FilePrompt& prompt)
{
    store::PromptRow row;
    row.category = std::move(prompt.category);
    row.language = prompt.language.empty() ? text::languageOf(joined(prompt.turns)) : std::move(prompt.language);
    row.rules = text::rulesOf(prompt.turns);
    row.sourceKey = std::move(prompt.key);
    row.text = std::move(prompt.turns.front());
    row.furtherTurns.assign(std::make_move_iterator(prompt.turns.begin() + 1),
                            std::make_move_iterator(prompt.turns.end()));
    return row;
}

// What the set holds and what the file has brought so far.
class Seen
{
public:
    // The row the turns were first seen in; 0 = in the set.
    void add(const std::vector<std::string>& turns, std::uint64_t row)
    {
        m_exact.emplace(turns, row);
        m_near.add(joined(turns));
        m_rows.push_back(row);
    }
    // Reports an exact duplicate (true: leave it out), or a near one, and remembers the prompt.
    bool isKnown(const FilePrompt& prompt, PromptImportReport& report)
    {
        const auto [known, isNew] = m_exact.emplace(prompt.turns, prompt.row);
        if (!isNew) {
            report.exact.push_back({prompt.row, known->second, 1.0});
            return true;
        }
        if (const auto near = m_near.add(joined(prompt.turns)))
            report.near.push_back({prompt.row, m_rows[near->of], near->similarity});
        m_rows.push_back(prompt.row);
        return false;
    }

private:
    std::map<std::vector<std::string>, std::uint64_t> m_exact;
    text::NearDuplicates m_near;
    std::vector<std::uint64_t> m_rows; // by the index in m_near
};

base::Result<Seen> seenIn(store::Workspace& workspace, const std::string& promptSet)
{
    Seen seen;
    const base::Result<std::vector<store::PromptRow>> known = workspace.prompts().list(promptSet);
    if (!known && known.error().code != base::ErrorCode::NotFound)
        return known.error();
    if (known) {
        for (const store::PromptRow& prompt : *known)
            seen.add(prompt.turns(), 0);
    }
    return seen;
}

} // namespace

base::Result<PromptImportReport> importPrompts(store::Workspace& workspace, std::istream& input,
                                               const std::string& name, const PromptImportOptions& options)
{
    if (options.promptSet.empty())
        return base::Error{base::ErrorCode::InvalidArgument, "the prompt set needs a name"};
    base::Result<PromptFile> file = readPromptFile(input, name, options.file);
    if (!file)
        return file.error();
    base::Result<Seen> seen = seenIn(workspace, options.promptSet);
    if (!seen)
        return seen.error();
    PromptImportReport report;
    report.format = file->format;
    std::vector<store::PromptRow> rows;
    for (FilePrompt& prompt : file->prompts) {
        if (seen->isKnown(prompt, report))
            continue;
        rows.push_back(rowOf(prompt));
        ++report.languages[rows.back().language];
        for (const std::string& rule : rows.back().rules)
            ++report.rules[rule];
    }
    report.added = rows.size();
    if (options.dryRun)
        return report;
    const base::Result<void> written = workspace.prompts().append(options.promptSet, rows);
    if (!written)
        return written.error();
    return report;
}

base::Result<PromptImportReport> importPromptsFile(store::Workspace& workspace, const std::string& path,
                                                   const PromptImportOptions& options)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof())
        return base::Error{base::ErrorCode::NotFound, path + ": cannot be read, or is empty"};
    return importPrompts(workspace, file, path, options);
}

} // namespace joust::exchange
