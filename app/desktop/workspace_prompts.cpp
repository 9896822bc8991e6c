// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_prompts.h"

#include <utility>

namespace joust::desktop {
namespace {

using Plan = exchange::PromptImportPlan;

ui::PromptPreview previewOf(ReadOnlyWorkspace& reader, const std::string& path,
                            const exchange::PromptImportOptions& options, ui::WorkProgress& progress,
                            const std::stop_token& stop)
{
    ui::PromptPreview preview;
    preview.columns = exchange::promptTableColumns(path, options.file);
    base::Result<Plan> plan = reader.with([&](store::Workspace& workspace) {
        return exchange::planPromptImport(workspace, path, options, stop, [&](std::size_t done, std::size_t total) {
            progress.done = static_cast<std::int64_t>(done);
            progress.total = static_cast<std::int64_t>(total);
        });
    });
    if (plan)
        preview.plan = std::make_shared<const Plan>(std::move(*plan));
    else
        preview.error = plan.error();
    return preview;
}

base::Result<ui::PromptDetail> detailOf(store::Workspace& workspace, base::PromptId id)
{
    base::Result<store::PromptRow> prompt = store::readPrompt(workspace, id);
    if (!prompt)
        return prompt.error();
    std::vector<text::RuleFinding> findings = text::explainRules(prompt->turns());
    return ui::PromptDetail{std::move(*prompt), std::move(findings)};
}

base::Result<store::PromptChange> changeOf(store::Workspace& workspace, const ui::PromptsOrder& order,
                                           const store::PromptWork& work)
{
    using Kind = ui::PromptsOrder::Kind;
    switch (order.kind) {
    case Kind::AddTag:
        return store::addPromptTag(workspace, order.prompts, order.word, work);
    case Kind::RemoveTag:
        return store::removePromptTag(workspace, order.prompts, order.word, work);
    case Kind::SetCategory:
        return store::setPromptCategory(workspace, order.prompts, order.word, work);
    case Kind::Remove:
        return store::removePrompts(workspace, order.prompts, work);
    case Kind::RenameSet:
        return store::renamePromptSet(workspace, order.promptSet, order.word, work);
    case Kind::RemoveSet:
        return store::removePromptSet(workspace, order.promptSet, work);
    }
    return base::Error{base::ErrorCode::InvalidArgument, "no such change"};
}

} // namespace

WorkspacePrompts::WorkspacePrompts(std::string path, ui::WorkspaceThread& thread, std::function<QString()> who)
    : m_thread(thread)
    , m_who(std::move(who))
    , m_reader(std::make_shared<ReadOnlyWorkspace>(path))
    , m_previews(std::make_shared<ReadOnlyWorkspace>(std::move(path)))
{
    for (QThreadPool* pool : {&m_pool, &m_previewPool}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1); // the connection stays on the thread that opened it
    }
}

WorkspacePrompts::~WorkspacePrompts()
{
    cancel();
    cancelImport();
    m_check.request_stop();
    m_duplicates.request_stop();
    m_pool.start([reader = m_reader] { reader->close(); });
    m_previewPool.start([reader = m_previews] { reader->close(); });
    m_pool.waitForDone();
    m_previewPool.waitForDone();
}

void WorkspacePrompts::loadSets(QObject* receiver, Done<std::vector<store::PromptSetRow>> done)
{
    ui::runAsync(
        m_pool, receiver,
        [reader = m_reader] {
            return reader->with([](store::Workspace& workspace) { return workspace.prompts().sets(); });
        },
        std::move(done));
}

void WorkspacePrompts::loadPage(const store::PromptPageRequest& request, QObject* receiver,
                                Done<store::PromptPage> done)
{
    cancel();
    m_page = ui::runAsync(
        m_pool, receiver,
        [reader = m_reader, request](std::stop_token stop) {
            return reader->with(
                [&](store::Workspace& workspace) { return store::listPrompts(workspace, request, stop); });
        },
        [newest = m_newest, wanted = *m_newest, done = std::move(done)](base::Result<store::PromptPage> page) {
            if (wanted == *newest)
                done(std::move(page));
        });
}

void WorkspacePrompts::cancel()
{
    ++*m_newest;
    m_page.request_stop();
}

void WorkspacePrompts::loadPrompt(base::PromptId id, QObject* receiver, Done<ui::PromptDetail> done)
{
    ui::runAsync(
        m_pool, receiver,
        [reader = m_reader, id] {
            return reader->with([id](store::Workspace& workspace) { return detailOf(workspace, id); });
        },
        std::move(done));
}

void WorkspacePrompts::preview(const QString& path, const exchange::PromptImportOptions& options,
                               ui::SharedProgress progress, QObject* receiver,
                               std::function<void(ui::PromptPreview)> done)
{
    cancelImport();
    m_import = ui::runAsync(
        m_previewPool, receiver,
        [reader = m_previews, file = path.toStdString(), options, progress = std::move(progress)](
            std::stop_token stop) { return previewOf(*reader, file, options, *progress, stop); },
        [done = std::move(done)](ui::PromptPreview preview) {
            if (!preview.error || preview.error->code != base::ErrorCode::Cancelled)
                done(std::move(preview));
        });
}

void WorkspacePrompts::importPlan(const std::string& promptSet, std::shared_ptr<const Plan> plan,
                                  ui::SharedProgress progress, QObject* receiver, Done<void> done)
{
    cancelImport();
    std::stop_source stop;
    m_import = stop;
    progress->total = static_cast<std::int64_t>(plan->rows.size());
    m_thread.run(
        receiver,
        [promptSet, plan = std::move(plan), progress = std::move(progress),
         token = stop.get_token()](store::Workspace& workspace) {
            return workspace.prompts().append(promptSet, plan->rows, token, [&](std::size_t written) {
                progress->done = static_cast<std::int64_t>(written);
            });
        },
        std::move(done));
}

void WorkspacePrompts::cancelImport()
{
    m_import.request_stop();
}

std::string WorkspacePrompts::who() const
{
    return m_who ? m_who().toStdString() : std::string();
}

// Reads the whole set, so not in the pool that fills the table. runAsync() drops what was stopped.
void WorkspacePrompts::check(const std::string& promptSet, base::PromptId edited, const std::vector<std::string>& turns,
                             QObject* receiver, Done<exchange::PromptCheck> done)
{
    m_check.request_stop();
    m_check = ui::runAsync(
        m_previewPool, receiver,
        [reader = m_previews, promptSet, edited, turns](std::stop_token stop) {
            return reader->with([&](store::Workspace& workspace) {
                return exchange::checkPrompt(workspace, promptSet, edited, turns, stop);
            });
        },
        [done = std::move(done)](base::Result<exchange::PromptCheck> check) {
            if (check || check.error().code != base::ErrorCode::Cancelled)
                done(std::move(check));
        });
}

void WorkspacePrompts::edit(base::PromptId id, const store::PromptRow& edited, QObject* receiver,
                            Done<ui::EditedPromptText> done)
{
    m_thread.run(
        receiver,
        [id, edited, name = who()](store::Workspace& workspace) -> base::Result<ui::EditedPromptText> {
            base::Result<store::EditedPrompt> result = store::editPrompt(workspace, id, edited, {name});
            if (!result)
                return result.error();
            return ui::EditedPromptText{std::make_shared<const store::PromptChange>(std::move(result->change)),
                                        result->id};
        },
        std::move(done));
}

template <typename Job>
void WorkspacePrompts::startChange(ui::SharedProgress progress, std::size_t prompts, QObject* receiver,
                                   Done<ui::SharedPromptChange> done, Job job)
{
    m_change.emplace();
    progress->total = static_cast<std::int64_t>(prompts);
    store::PromptWork work{who(), m_change->get_token(),
                           [progress](std::size_t count) { progress->done = static_cast<std::int64_t>(count); }};
    m_thread.run(
        receiver,
        [job = std::move(job),
         work = std::move(work)](store::Workspace& workspace) -> base::Result<ui::SharedPromptChange> {
            base::Result<store::PromptChange> change = job(workspace, work);
            if (!change)
                return change.error();
            return std::make_shared<const store::PromptChange>(std::move(*change));
        },
        std::move(done));
}

void WorkspacePrompts::change(ui::PromptsOrder order, ui::SharedProgress progress, QObject* receiver,
                              Done<ui::SharedPromptChange> done)
{
    const std::size_t prompts = order.prompts.size();
    startChange(std::move(progress), prompts, receiver, std::move(done),
                [order = std::move(order)](store::Workspace& workspace, const store::PromptWork& work) {
                    return changeOf(workspace, order, work);
                });
}

void WorkspacePrompts::undo(ui::SharedPromptChange change, ui::SharedProgress progress, QObject* receiver,
                            Done<ui::SharedPromptChange> done)
{
    const std::size_t prompts = change->prompts();
    startChange(std::move(progress), prompts, receiver, std::move(done),
                [change = std::move(change)](store::Workspace& workspace, const store::PromptWork& work) {
                    return store::undoPromptChange(workspace, *change, work);
                });
}

void WorkspacePrompts::findDuplicates(const std::string& promptSet, ui::SharedProgress progress, QObject* receiver,
                                      Done<std::vector<base::PromptId>> done)
{
    m_duplicates = ui::runAsync(
        m_previewPool, receiver,
        [reader = m_previews, promptSet, progress = std::move(progress)](std::stop_token stop) {
            return reader->with([&](store::Workspace& workspace) {
                return exchange::findDuplicatePrompts(workspace, promptSet, stop,
                                                      [&](std::size_t count, std::size_t total) {
                                                          progress->done = static_cast<std::int64_t>(count);
                                                          progress->total = static_cast<std::int64_t>(total);
                                                      });
            });
        },
        std::move(done));
}

void WorkspacePrompts::cancelChange()
{
    m_duplicates.request_stop();
    if (m_change)
        m_change->request_stop();
}

} // namespace joust::desktop
