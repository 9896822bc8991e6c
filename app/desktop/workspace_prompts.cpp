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

} // namespace

WorkspacePrompts::WorkspacePrompts(std::string path, ui::WorkspaceThread& thread)
    : m_thread(thread)
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

} // namespace joust::desktop
