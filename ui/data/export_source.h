// SPDX-License-Identifier: GPL-3.0-or-later
// Through what the export dialog counts and writes votes. The program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "exchange/export_file.h"
#include "exchange/vote_facets.h"

#include <QString>

#include <functional>

class QObject;

namespace joust::ui {

struct ExportRequest
{
    exchange::ExportFormat format = exchange::ExportFormat::Csv;
    exchange::ExportOptions options;
};

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread, and never when `receiver`
// has died.
class ExportSource
{
public:
    template <typename T>
    using Done = std::function<void(base::Result<T>)>;

    virtual ~ExportSource() = default;
    // By what can be filtered.
    virtual void loadFacets(QObject* receiver, Done<exchange::VoteFacets> done) = 0;
    // What writing would write. A further request, of either kind, stops this one, which then fails as cancelled.
    virtual void count(const ExportRequest& request, QObject* receiver, Done<exchange::ExportCounts> done) = 0;
    // With the codebook beside it. The user has agreed to replace what is there.
    virtual void write(const ExportRequest& request, const QString& target, QObject* receiver,
                       Done<exchange::ExportCounts> done) = 0;
    virtual void stop() = 0; // what is under way then fails as cancelled, and leaves nothing
};

} // namespace joust::ui
