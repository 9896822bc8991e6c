// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_packs.h"

namespace joust::desktop {
namespace {

base::Result<ui::PackChoices> readChoices(store::Workspace& workspace)
{
    const base::Result<std::int64_t> waiting = store::waitingBattleCount(workspace);
    if (!waiting)
        return waiting.error();
    const base::Result<std::vector<store::StudyRow>> studies = workspace.studies().list();
    if (!studies)
        return studies.error();
    ui::PackChoices choices{*waiting, {}};
    for (const store::StudyRow& study : *studies) {
        if (!study.closed && !study.run.empty())
            choices.studies.push_back({QString::fromStdString(study.name), study.policy.battles});
    }
    return choices;
}

} // namespace

WorkspacePacks::WorkspacePacks(ui::WorkspaceThread& thread, std::function<QString()> who)
    : m_thread(thread)
    , m_who(std::move(who))
{
}

WorkspacePacks::~WorkspacePacks()
{
    m_stop.request_stop();
}

void WorkspacePacks::choices(QObject* receiver, Done<ui::PackChoices> done)
{
    m_thread.run(receiver, readChoices, std::move(done));
}

void WorkspacePacks::exportPack(const store::PackRequest& request, const QString& file,
                                std::shared_ptr<ui::ImportProgressState> progress, QObject* receiver,
                                Done<store::PackExported> done)
{
    m_stop = {};
    m_thread.run(
        receiver,
        [request, path = file.toStdString(), progress = std::move(progress),
         stop = m_stop.get_token()](store::Workspace& workspace) {
            return store::exportPack(workspace, path, request, stop,
                                     [&progress](std::int64_t written, std::int64_t total) {
                                         progress->done = static_cast<std::uint64_t>(written);
                                         progress->total = static_cast<std::uint64_t>(total);
                                     });
        },
        std::move(done));
}

void WorkspacePacks::mergePack(const QString& file, bool dryRun, QObject* receiver, Done<store::PackMergeReport> done)
{
    m_stop = {};
    m_thread.run(
        receiver,
        [path = file.toStdString(), dryRun, who = m_who().toStdString(), stop = m_stop.get_token()](
            store::Workspace& workspace) { return store::mergePack(workspace, path, dryRun, who, stop); },
        std::move(done));
}

} // namespace joust::desktop
