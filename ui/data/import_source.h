// SPDX-License-Identifier: GPL-3.0-or-later
// Through what the import dialog reads and writes. The program implements it over the workspace.
#pragma once

#include "base/result.h"
#include "exchange/import_mapping.h"
#include "exchange/import_votes.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QObject;

namespace joust::ui {

// In bytes of the file; written by the thread that reads it.
struct ImportProgressState
{
    std::atomic<std::uint64_t> done = 0;
    std::atomic<std::uint64_t> total = 0;
};

struct ImportPreview
{
    exchange::ImportMapping mapping;
    exchange::ImportReport report;
};

// Thread rule: called on the UI thread, returns at once; `done` runs later on the UI thread, and never when `receiver`
// has died. One at a time.
class ImportSource
{
public:
    template <typename T>
    using Done = std::function<void(base::Result<T>)>;

    virtual ~ImportSource() = default;
    // Reads and checks the whole file and writes nothing.
    virtual void preview(const QString& file, std::shared_ptr<ImportProgressState> progress, QObject* receiver,
                         Done<ImportPreview> done) = 0;
    virtual void import(const QString& file, std::shared_ptr<ImportProgressState> progress, QObject* receiver,
                        Done<exchange::ImportReport> done) = 0;
    virtual void stop() = 0; // what is under way then fails as cancelled, and leaves nothing
};

} // namespace joust::ui
