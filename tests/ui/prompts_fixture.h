// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up prompts, and a source that answers pages and imports when the test says so and everything else at once.
#pragma once

#include "ui/prompts/prompts_source.h"

#include <QPointer>

#include <string>
#include <utility>
#include <vector>

namespace joust::test {

inline base::PromptId promptIdOf(int number)
{
    const std::string digits = std::to_string(number);
    return *base::PromptId::parse("00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits);
}

// Prompts `first` to `last` of a set of `total`.
inline store::PromptPage promptPage(int first, int last, int total)
{
    store::PromptPage page;
    for (int number = first; number <= last; ++number) {
        store::ListedPrompt row;
        row.id = promptIdOf(number);
        row.position = number;
        row.start = "prompt " + std::to_string(number);
        row.language = "en";
        row.rules = {"coding", "short"};
        page.rows.push_back(row);
    }
    page.scanned = last - first + 1;
    page.last = total;
    if (last < total)
        page.next = last;
    return page;
}

inline store::PromptSetRow promptSet(const std::string& name, std::int64_t prompts)
{
    return {name, prompts, 0, {{"en", prompts - 1}, {"", 1}}, {{"coding", 2}, {"short", 1}}};
}

class ScriptedPromptsSource final : public ui::PromptsSource
{
public:
    void loadSets(QObject*, Done<std::vector<store::PromptSetRow>> done) override
    {
        ++setLoads;
        refusal ? done(*refusal) : done(sets);
    }
    void loadPage(const store::PromptPageRequest& request, QObject* receiver, Done<store::PromptPage> done) override
    {
        ++loads;
        lastRequest = request;
        m_receiver = receiver;
        m_done = std::move(done);
    }
    void cancel() override { ++cancels; }
    void loadPrompt(base::PromptId id, QObject*, Done<ui::PromptDetail> done) override
    {
        ui::PromptDetail detail;
        detail.prompt.id = id;
        detail.prompt.text = text;
        detail.prompt.language = "en";
        detail.prompt.furtherTurns = furtherTurns;
        detail.findings = {{"coding", {"python", "function"}, 0}, {"short", {}, 4}};
        done(std::move(detail));
    }
    void preview(const QString& path, const exchange::PromptImportOptions& options, ui::SharedProgress, QObject*,
                 std::function<void(ui::PromptPreview)> done) override
    {
        ++previews;
        lastFile = path;
        lastOptions = options;
        done(nextPreview);
    }
    void importPlan(const std::string& promptSetName, std::shared_ptr<const exchange::PromptImportPlan>,
                    ui::SharedProgress, QObject*, Done<void> done) override
    {
        importedInto = promptSetName;
        m_imported = std::move(done);
    }
    void cancelImport() override { ++importCancels; }
    void check(const std::string&, base::PromptId, const std::vector<std::string>& turns, QObject*,
               Done<exchange::PromptCheck> done) override
    {
        checkedTurns = turns;
        done(nextCheck);
    }
    void edit(base::PromptId, const store::PromptRow& row, QObject*, Done<ui::EditedPromptText> done) override
    {
        edited = row;
        done(ui::EditedPromptText{changeOf(1), promptIdOf(99)});
    }
    void change(ui::PromptsOrder order, ui::SharedProgress, QObject*, Done<ui::SharedPromptChange> done) override
    {
        lastOrder = std::move(order);
        const std::size_t prompts = lastOrder.prompts.empty() ? 3 : lastOrder.prompts.size();
        changeRefusal ? done(*changeRefusal) : done(changeOf(prompts));
    }
    void undo(ui::SharedPromptChange, ui::SharedProgress, QObject*, Done<ui::SharedPromptChange> done) override
    {
        ++undos;
        done(changeOf(1));
    }
    void findDuplicates(const std::string&, ui::SharedProgress, QObject*,
                        Done<std::vector<base::PromptId>> done) override
    {
        done(duplicates);
    }
    void cancelChange() override {}

    void answer(base::Result<store::PromptPage> page)
    {
        if (const Done<store::PromptPage> done = std::exchange(m_done, nullptr); done && m_receiver)
            done(std::move(page));
    }
    void finishImport(const base::Result<void>& result)
    {
        if (const Done<void> done = std::exchange(m_imported, nullptr))
            done(result);
    }

    std::vector<store::PromptSetRow> sets{promptSet("everyday", 3), promptSet("hard", 1)};
    std::optional<base::Error> refusal; // of the sets
    std::string text = "What is <b>a tide</b>?";
    std::vector<std::string> furtherTurns;
    ui::PromptPreview nextPreview;
    store::PromptPageRequest lastRequest;
    exchange::PromptImportOptions lastOptions;
    QString lastFile;
    std::string importedInto;
    int setLoads = 0;
    int loads = 0;
    int cancels = 0;
    int previews = 0;
    int importCancels = 0;

    static ui::SharedPromptChange changeOf(std::size_t prompts)
    {
        auto change = std::make_shared<store::PromptChange>();
        change->before.resize(prompts);
        for (store::PromptState& state : change->before)
            state.promptSet = "everyday";
        return change;
    }

    exchange::PromptCheck nextCheck{"en", {{"short", {}, 4}}, {}};
    std::vector<std::string> checkedTurns;
    std::optional<store::PromptRow> edited;
    ui::PromptsOrder lastOrder;
    std::optional<base::Error> changeRefusal;
    int undos = 0;
    std::vector<base::PromptId> duplicates;

private:
    QPointer<QObject> m_receiver;
    Done<store::PromptPage> m_done;
    Done<void> m_imported;
};

} // namespace joust::test
