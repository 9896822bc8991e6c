// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_exporting.h"

#include "base/clock.h"
#include "base/rng.h"
#include "store/workspace.h"
#include "ui/async/run_async.h"

#include <utility>

namespace joust::desktop {
namespace {

template <typename Work>
base::Result<exchange::ExportCounts> onWorkspace(const std::string& path, Work&& work)
{
    base::SystemRng rng;
    base::SystemClock clock;
    const auto workspace = store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    return work(**workspace);
}

} // namespace

WorkspaceExporting::WorkspaceExporting(const QString& path)
    : m_path(path.toStdString())
{
}

WorkspaceExporting::~WorkspaceExporting()
{
    m_work.request_stop();
    m_facets.request_stop();
    m_pool.waitForDone();
}

void WorkspaceExporting::loadFacets(QObject* receiver, Done<exchange::VoteFacets> done)
{
    m_facets.request_stop();
    m_facets = ui::runAsync(
        m_pool, receiver, [path = m_path](std::stop_token stop) { return exchange::readVoteFacets(path, stop); },
        std::move(done));
}

void WorkspaceExporting::count(const ui::ExportRequest& request, QObject* receiver, Done<exchange::ExportCounts> done)
{
    m_work.request_stop();
    m_work = ui::runAsync(
        m_pool, receiver,
        [path = m_path, request](std::stop_token stop) {
            return onWorkspace(path, [&](store::Workspace& workspace) {
                return exchange::countExport(workspace, request.format, request.options, stop);
            });
        },
        std::move(done));
}

void WorkspaceExporting::write(const ui::ExportRequest& request, const QString& target, QObject* receiver,
                               Done<exchange::ExportCounts> done)
{
    m_work.request_stop();
    m_work = ui::runAsync(
        m_pool, receiver,
        [path = m_path, request, file = target.toStdString()](std::stop_token stop) {
            return onWorkspace(path, [&](store::Workspace& workspace) {
                return exchange::exportVotesToFile(workspace, file, exchange::Overwrite::Replace, request.format,
                                                   request.options, stop);
            });
        },
        std::move(done));
}

} // namespace joust::desktop
