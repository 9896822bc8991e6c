// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog over the open workspace: on its thread, so that there is one writer. UI thread only.
#pragma once

#include "ui/async/workspace_thread.h"
#include "ui/data/import_source.h"

#include <stop_token>

namespace joust::desktop {

class WorkspaceImport final : public ui::ImportSource
{
public:
    explicit WorkspaceImport(ui::WorkspaceThread& thread); // outlives this object
    ~WorkspaceImport() override;

    void preview(const QString& file, std::shared_ptr<ui::ImportProgressState> progress, QObject* receiver,
                 Done<ui::ImportPreview> done) override;
    void import(const QString& file, std::shared_ptr<ui::ImportProgressState> progress, QObject* receiver,
                Done<exchange::ImportReport> done) override;
    void stop() override { m_stop.request_stop(); }

private:
    ui::WorkspaceThread& m_thread;
    std::stop_source m_stop;
};

} // namespace joust::desktop
