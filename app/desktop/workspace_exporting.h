// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog over the workspace's file, through connections of its own: voting goes on meanwhile. UI thread
// only.
#pragma once

#include "ui/data/export_source.h"

#include <QThreadPool>

#include <stop_token>
#include <string>

namespace joust::desktop {

class WorkspaceExporting final : public ui::ExportSource
{
public:
    explicit WorkspaceExporting(const QString& path);
    ~WorkspaceExporting() override; // stops what is under way

    void loadFacets(QObject* receiver, Done<exchange::VoteFacets> done) override;
    void count(const ui::ExportRequest& request, QObject* receiver, Done<exchange::ExportCounts> done) override;
    void write(const ui::ExportRequest& request, const QString& target, QObject* receiver,
               Done<exchange::ExportCounts> done) override;
    void stop() override { m_work.request_stop(); }

private:
    std::string m_path;
    QThreadPool m_pool;
    std::stop_source m_work;
    std::stop_source m_facets;
};

} // namespace joust::desktop
