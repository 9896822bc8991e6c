// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_import.h"

#include <filesystem>

namespace joust::desktop {
namespace {

base::Result<exchange::ImportReport> read(store::Workspace& workspace, const std::string& file, bool dryRun,
                                          ui::ImportProgressState& progress, const std::stop_token& stop)
{
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    progress.total = ignored ? 0 : size;
    return exchange::importVotesFile(
        workspace, file, {"auto", dryRun}, [&progress](std::uint64_t bytes) { progress.done = bytes; }, stop);
}

} // namespace

WorkspaceImport::WorkspaceImport(ui::WorkspaceThread& thread)
    : m_thread(thread)
{
}

WorkspaceImport::~WorkspaceImport()
{
    m_stop.request_stop();
}

void WorkspaceImport::preview(const QString& file, std::shared_ptr<ui::ImportProgressState> progress, QObject* receiver,
                              Done<ui::ImportPreview> done)
{
    m_stop = {};
    m_thread.run(
        receiver,
        [path = file.toStdString(), progress = std::move(progress),
         stop = m_stop.get_token()](store::Workspace& workspace) -> base::Result<ui::ImportPreview> {
            base::Result<exchange::ImportMapping> mapping = exchange::importMapping(path);
            if (!mapping)
                return mapping.error();
            base::Result<exchange::ImportReport> report = read(workspace, path, true, *progress, stop);
            if (!report)
                return report.error();
            return ui::ImportPreview{std::move(*mapping), std::move(*report)};
        },
        std::move(done));
}

void WorkspaceImport::import(const QString& file, std::shared_ptr<ui::ImportProgressState> progress, QObject* receiver,
                             Done<exchange::ImportReport> done)
{
    m_stop = {};
    m_thread.run(
        receiver,
        [path = file.toStdString(), progress = std::move(progress), stop = m_stop.get_token()](
            store::Workspace& workspace) { return read(workspace, path, false, *progress, stop); },
        std::move(done));
}

} // namespace joust::desktop
