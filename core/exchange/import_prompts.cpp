// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_prompts.h"

#include "store/workspace.h"
#include "text/near_duplicates.h"
#include "text/prompt_language.h"
#include "text/prompt_rules.h"

#include <algorithm>
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

base::Error stopped()
{
    return {base::ErrorCode::Cancelled, "stopped"};
}

base::Result<Seen> seenIn(store::Workspace& workspace, const std::string& promptSet, const std::stop_token& stop)
{
    Seen seen;
    const base::Result<std::vector<store::PromptRow>> known = workspace.prompts().list(promptSet);
    if (!known && known.error().code != base::ErrorCode::NotFound)
        return known.error();
    if (known) {
        for (const store::PromptRow& prompt : *known) {
            if (stop.stop_requested())
                return stopped();
            seen.add(prompt.turns(), 0);
        }
    }
    return seen;
}

using Compared = std::function<void(std::size_t, std::size_t)>;

base::Result<PromptImportPlan> planOf(store::Workspace& workspace, std::istream& input, const std::string& name,
                                      const PromptImportOptions& options, const std::stop_token& stop,
                                      const Compared& compared)
{
    if (options.promptSet.empty())
        return base::Error{base::ErrorCode::InvalidArgument, "the prompt set needs a name"};
    base::Result<PromptFile> file = readPromptFile(input, name, options.file);
    if (!file)
        return file.error();
    base::Result<Seen> seen = seenIn(workspace, options.promptSet, stop);
    if (!seen)
        return seen.error();
    PromptImportPlan plan;
    plan.report.format = file->format;
    plan.refused = std::move(file->refused);
    plan.firstRows.assign(file->prompts.begin(), file->prompts.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                             file->prompts.size(), kPreviewRows)));
    std::size_t done = 0;
    for (FilePrompt& prompt : file->prompts) {
        if (stop.stop_requested())
            return stopped();
        if (compared)
            compared(++done, file->prompts.size());
        if (seen->isKnown(prompt, plan.report))
            continue;
        plan.rows.push_back(rowOf(prompt));
        ++plan.report.languages[plan.rows.back().language];
        for (const std::string& rule : plan.rows.back().rules)
            ++plan.report.rules[rule];
    }
    plan.report.added = plan.rows.size();
    return plan;
}

base::Error unreadable(const std::string& path)
{
    return {base::ErrorCode::NotFound, path + ": cannot be read, or is empty"};
}

bool opens(std::ifstream& file)
{
    return file && file.peek() != std::ifstream::traits_type::eof();
}

} // namespace

base::Result<PromptImportPlan> planPromptImport(store::Workspace& workspace, const std::string& path,
                                                const PromptImportOptions& options, const std::stop_token& stop,
                                                const Compared& compared)
{
    std::ifstream file(path, std::ios::binary);
    if (!opens(file))
        return unreadable(path);
    return planOf(workspace, file, path, options, stop, compared);
}

base::Result<PromptImportReport> importPrompts(store::Workspace& workspace, std::istream& input,
                                               const std::string& name, const PromptImportOptions& options)
{
    base::Result<PromptImportPlan> plan = planOf(workspace, input, name, options, {}, {});
    if (!plan)
        return plan.error();
    if (options.dryRun)
        return std::move(plan->report);
    const base::Result<void> written = workspace.prompts().append(options.promptSet, plan->rows);
    if (!written)
        return written.error();
    return std::move(plan->report);
}

base::Result<PromptImportReport> importPromptsFile(store::Workspace& workspace, const std::string& path,
                                                   const PromptImportOptions& options)
{
    std::ifstream file(path, std::ios::binary);
    if (!opens(file))
        return unreadable(path);
    return importPrompts(workspace, file, path, options);
}

} // namespace joust::exchange
