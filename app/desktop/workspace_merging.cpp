// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_merging.h"

namespace joust::desktop {

WorkspaceMerging::WorkspaceMerging(ui::WorkspaceThread& thread, std::function<QString()> who)
    : m_thread(thread)
    , m_who(std::move(who))
{
}

WorkspaceMerging::~WorkspaceMerging()
{
    m_stop.request_stop();
}

void WorkspaceMerging::mergeWorkspace(const QString& file, const store::MergeChoices& choices, bool dryRun,
                                      QObject* receiver, Done done)
{
    m_stop = {};
    m_thread.run(
        receiver,
        [path = file.toStdString(), choices, dryRun, who = m_who().toStdString(), stop = m_stop.get_token()](
            store::Workspace& workspace) { return store::mergeWorkspace(workspace, path, dryRun, who, stop, choices); },
        std::move(done));
}

} // namespace joust::desktop
