// SPDX-License-Identifier: GPL-3.0-or-later
// The Prompts page over the open workspace: what only reads runs on a thread with a read-only connection of its own, so
// that no search or preview delays a vote; an import is written on the workspace's thread. UI thread only.
#pragma once

#include "app/desktop/read_only_workspace.h"
#include "ui/async/workspace_thread.h"
#include "ui/prompts/prompts_source.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace joust::desktop {

class WorkspacePrompts final : public ui::PromptsSource
{
public:
    // `thread` outlives this object; `who` is asked who changes a prompt.
    WorkspacePrompts(std::string path, ui::WorkspaceThread& thread, std::function<QString()> who = {});
    ~WorkspacePrompts() override;

    void loadSets(QObject* receiver, Done<std::vector<store::PromptSetRow>> done) override;
    void loadPage(const store::PromptPageRequest& request, QObject* receiver, Done<store::PromptPage> done) override;
    void cancel() override;
    void loadPrompt(base::PromptId id, QObject* receiver, Done<ui::PromptDetail> done) override;
    void preview(const QString& path, const exchange::PromptImportOptions& options, ui::SharedProgress progress,
                 QObject* receiver, std::function<void(ui::PromptPreview)> done) override;
    void importPlan(const std::string& promptSet, std::shared_ptr<const exchange::PromptImportPlan> plan,
                    ui::SharedProgress progress, QObject* receiver, Done<void> done) override;
    void cancelImport() override;
    void check(const std::string& promptSet, base::PromptId edited, const std::vector<std::string>& turns,
               QObject* receiver, Done<exchange::PromptCheck> done) override;
    void edit(base::PromptId id, const store::PromptRow& edited, QObject* receiver,
              Done<ui::EditedPromptText> done) override;
    void change(ui::PromptsOrder order, ui::SharedProgress progress, QObject* receiver,
                Done<ui::SharedPromptChange> done) override;
    void undo(ui::SharedPromptChange change, ui::SharedProgress progress, QObject* receiver,
              Done<ui::SharedPromptChange> done) override;
    void findDuplicates(const std::string& promptSet, ui::SharedProgress progress, QObject* receiver,
                        Done<std::vector<base::PromptId>> done) override;
    void cancelChange() override;

private:
    template <typename Job>
    void startChange(ui::SharedProgress progress, std::size_t prompts, QObject* receiver,
                     Done<ui::SharedPromptChange> done, Job job);
    std::string who() const;

    ui::WorkspaceThread& m_thread;
    std::function<QString()> m_who;
    std::shared_ptr<ReadOnlyWorkspace> m_reader;   // touched on m_pool's one thread only
    std::shared_ptr<ReadOnlyWorkspace> m_previews; // touched on m_previewPool's one thread only
    QThreadPool m_pool;
    QThreadPool m_previewPool;
    std::stop_source m_page;
    std::stop_source m_import;
    std::stop_source m_check;
    std::optional<std::stop_source> m_change; // of the change under way or the last one
    std::stop_source m_duplicates;
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0); // answers to older requests are dropped
};

} // namespace joust::desktop
