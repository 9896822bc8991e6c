// SPDX-License-Identifier: GPL-3.0-or-later
// The pack dialogs over the open workspace: on its thread, so that there is one writer. UI thread only.
#pragma once

#include "ui/async/workspace_thread.h"
#include "ui/data/pack_actions.h"

#include <stop_token>

namespace joust::desktop {

class WorkspacePacks final : public ui::PackActions
{
public:
    // `who` merges, for the audit; the thread outlives this object.
    WorkspacePacks(ui::WorkspaceThread& thread, std::function<QString()> who);
    ~WorkspacePacks() override;

    void choices(QObject* receiver, Done<ui::PackChoices> done) override;
    void exportPack(const store::PackRequest& request, const QString& file,
                    std::shared_ptr<ui::ImportProgressState> progress, QObject* receiver,
                    Done<store::PackExported> done) override;
    void mergePack(const QString& file, bool dryRun, QObject* receiver, Done<store::PackMergeReport> done) override;
    void stop() override { m_stop.request_stop(); }

private:
    ui::WorkspaceThread& m_thread;
    std::function<QString()> m_who;
    std::stop_source m_stop;
};

} // namespace joust::desktop
