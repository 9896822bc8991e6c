// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_answers.h"

#include "base/utf8.h"
#include "exchange/autoarena_database.h"
#include "exchange/votes_input.h"
#include "store/workspace.h"
#include "text/prompt_language.h"
#include "text/prompt_rules.h"

#include <fstream>
#include <map>

namespace joust::exchange {
namespace {

store::PromptRow rowOf(const FileAnswer& answer)
{
    store::PromptRow row;
    row.text = answer.prompts.front();
    row.furtherTurns.assign(answer.prompts.begin() + 1, answer.prompts.end());
    row.category = answer.category;
    row.language = text::languageOf(row.text);
    row.rules = text::rulesOf(answer.prompts);
    row.sourceKey = answer.promptKey;
    return row;
}

// Where each answer's prompt is: in the set, or among the new ones.
class Prompts
{
public:
    base::Result<void> read(store::Workspace& workspace, const std::string& promptSet)
    {
        const base::Result<std::vector<store::PromptRow>> rows = workspace.prompts().list(promptSet);
        if (!rows)
            return rows.error().code == base::ErrorCode::NotFound ? base::Result<void>() : rows.error();
        for (const store::PromptRow& row : *rows) {
            if (!row.sourceKey.empty())
                ++m_named[row.sourceKey];
            m_byKey.emplace(row.sourceKey, row.id);
            m_byText.emplace(row.turns(), row.id);
        }
        return {};
    }

    base::Result<void> place(const FileAnswer& from, store::ImportedAnswer& to, std::vector<store::PromptRow>& made)
    {
        if (!from.promptKey.empty()) {
            const auto named = m_byKey.find(from.promptKey);
            if (named != m_byKey.end() && m_named[from.promptKey] > 1)
                return base::Error{base::ErrorCode::BadInput, "several prompts of the set are called '" +
                                                                  base::printable(from.promptKey, 60) + "'"};
            if (named != m_byKey.end()) {
                to.known = named->second;
                return {};
            }
        }
        if (from.prompts.empty())
            return base::Error{base::ErrorCode::BadInput, "no prompt of the set is called '" +
                                                              base::printable(from.promptKey, 60) +
                                                              "': import the questions first"};
        if (const auto same = m_byText.find(from.prompts); same != m_byText.end()) {
            to.known = same->second;
            return {};
        }
        const auto [at, isNew] = m_made.emplace(from.prompts, made.size());
        if (isNew)
            made.push_back(rowOf(from));
        to.newPrompt = at->second;
        return {};
    }

private:
    std::map<std::string, base::PromptId> m_byKey;
    std::map<std::string, int> m_named;
    std::map<std::vector<std::string>, base::PromptId> m_byText;
    std::map<std::vector<std::string>, std::size_t> m_made;
};

base::Result<AnswerImportReport> importInto(store::Workspace& workspace, base::Result<AnswerFile> file,
                                            const std::string& name, const AnswerImportOptions& options)
{
    if (!file)
        return file.error();
    store::AnswerBatch batch{options.run, options.promptSet.empty() ? options.run : options.promptSet, {}, {}};
    Prompts prompts;
    const base::Result<void> known = prompts.read(workspace, batch.promptSet);
    if (!known)
        return known.error();
    for (FileAnswer& answer : file->answers) {
        store::ImportedAnswer row;
        const base::Result<void> placed = prompts.place(answer, row, batch.newPrompts);
        if (!placed)
            return base::Error{placed.error().code,
                               name + ":" + std::to_string(answer.row) + ": " + placed.error().detail};
        row.row = answer.row;
        row.contestant = std::move(answer.model);
        row.turns = std::move(answer.answers);
        row.totalMs = answer.totalMs;
        row.answerTokens = answer.answerTokens;
        row.cost = answer.cost;
        batch.answers.push_back(std::move(row));
    }
    const base::Result<store::AnswerImportCounts> counts = store::importAnswers(workspace, batch, options.dryRun);
    if (!counts)
        return base::Error{counts.error().code, name + ":" + counts.error().detail};
    return AnswerImportReport{file->format, *counts, std::move(file->skipped)};
}

base::Result<AnswerFile> readDatabase(store::Workspace& workspace, const std::string& path)
{
    store::Connection& connection = workspace.connection();
    const std::stop_token unstopped;
    const auto database = store::ForeignDatabase::open(path, {connection.rng(), connection.clock()}, unstopped);
    base::Result<AnswerFile> file = database ? readAutoArenaAnswers(**database) : database.error();
    return file ? std::move(file) : base::Error{file.error().code, path + ": " + file.error().detail};
}

} // namespace

base::Result<AnswerImportReport> importAnswers(store::Workspace& workspace, std::istream& input,
                                               const std::string& name, const AnswerImportOptions& options)
{
    return importInto(workspace, readAnswerFile(input, name, options.format, options.model), name, options);
}

base::Result<AnswerImportReport> importAnswersFile(store::Workspace& workspace, const std::string& path,
                                                   const AnswerImportOptions& options)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof())
        return base::Error{base::ErrorCode::NotFound, path + ": cannot be read, or is empty"};
    const bool anyOrDatabase = options.format == "auto" || options.format == answerFormats().back().word;
    if (anyOrDatabase && isDatabaseFile(path))
        return importInto(workspace, readDatabase(workspace, path), path, options);
    return importAnswers(workspace, file, path, options);
}

} // namespace joust::exchange
