// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Prompts page gets its prompts, and what it asks to be done. The program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "exchange/import_prompts.h"
#include "exchange/prompt_check.h"
#include "store/prompt_editing.h"
#include "store/prompt_list.h"
#include "text/prompt_rules.h"
#include "ui/async/work_progress.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QObject;

namespace joust::ui {

struct PromptDetail
{
    store::PromptRow prompt;
    std::vector<text::RuleFinding> findings;
};

// What a file would bring. `plan` is missing where `error` is set.
struct PromptPreview
{
    std::vector<std::string> columns; // of a table
    std::shared_ptr<const exchange::PromptImportPlan> plan;
    std::optional<base::Error> error;
};

// One thing that is done to many prompts, or to a set.
struct PromptsOrder
{
    enum class Kind { AddTag, RemoveTag, SetCategory, Remove, RenameSet, RemoveSet };
    Kind kind = Kind::AddTag;
    std::vector<base::PromptId> prompts = {}; // none for a set
    std::string promptSet = {};
    std::string word = {}; // the tag, the category or the new name
};

using SharedPromptChange = std::shared_ptr<const store::PromptChange>;

struct EditedPromptText
{
    SharedPromptChange change;
    base::PromptId id;
};

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread, and never when `receiver`
// has died.
class PromptsSource
{
public:
    template <typename T>
    using Done = std::function<void(base::Result<T>)>;

    virtual ~PromptsSource() = default;
    virtual void loadSets(QObject* receiver, Done<std::vector<store::PromptSetRow>> done) = 0;
    // Only the newest request is answered: a further one, or cancel(), drops the earlier `done` unheard.
    virtual void loadPage(const store::PromptPageRequest& request, QObject* receiver, Done<store::PromptPage> done) = 0;
    virtual void cancel() = 0;
    virtual void loadPrompt(base::PromptId id, QObject* receiver, Done<PromptDetail> done) = 0;
    // Reads a file and compares it with the set; writes nothing. Only the newest request is answered.
    virtual void preview(const QString& path, const exchange::PromptImportOptions& options, SharedProgress progress,
                         QObject* receiver, std::function<void(PromptPreview)> done) = 0;
    // All of the plan or nothing.
    virtual void importPlan(const std::string& promptSet, std::shared_ptr<const exchange::PromptImportPlan> plan,
                            SharedProgress progress, QObject* receiver, Done<void> done) = 0;
    virtual void cancelImport() = 0; // of preview() and importPlan(); the latter then ends as cancelled

    // What the turns would be in the set in the place of that prompt. Only the newest request is answered.
    virtual void check(const std::string& promptSet, base::PromptId edited, const std::vector<std::string>& turns,
                       QObject* receiver, Done<exchange::PromptCheck> done) = 0;
    virtual void edit(base::PromptId id, const store::PromptRow& edited, QObject* receiver,
                      Done<EditedPromptText> done) = 0;
    // All of it or nothing; what comes back undoes it.
    virtual void change(PromptsOrder order, SharedProgress progress, QObject* receiver,
                        Done<SharedPromptChange> done) = 0;
    virtual void undo(SharedPromptChange change, SharedProgress progress, QObject* receiver,
                      Done<SharedPromptChange> done) = 0;
    // Those that are like an earlier one of the set.
    virtual void findDuplicates(const std::string& promptSet, SharedProgress progress, QObject* receiver,
                                Done<std::vector<base::PromptId>> done) = 0;
    virtual void cancelChange() = 0; // of the three above, which then end as cancelled
};

} // namespace joust::ui
