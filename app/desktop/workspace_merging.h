// SPDX-License-Identifier: GPL-3.0-or-later
// The merge dialog over the open workspace: on its thread, so that there is one writer. UI thread only.
#pragma once

#include "ui/async/workspace_thread.h"
#include "ui/data/merge_actions.h"

#include <stop_token>

namespace joust::desktop {

class WorkspaceMerging final : public ui::MergeActions
{
public:
    // `who` merges, for the audit; the thread outlives this object.
    WorkspaceMerging(ui::WorkspaceThread& thread, std::function<QString()> who);
    ~WorkspaceMerging() override;

    void mergeWorkspace(const QString& file, const store::MergeChoices& choices, bool dryRun, QObject* receiver,
                        Done done) override;
    void stop() override { m_stop.request_stop(); }

private:
    ui::WorkspaceThread& m_thread;
    std::function<QString()> m_who;
    std::stop_source m_stop;
};

} // namespace joust::desktop
