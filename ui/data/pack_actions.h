// SPDX-License-Identifier: GPL-3.0-or-later
// Through what the pack dialogs read and write. The program implements it over the workspace. Thread rule: called on
// the UI thread, returns at once; `done` runs later on the UI thread, and never when `receiver` has died. One at a
// time.
#pragma once

#include "base/result.h"
#include "store/pack_export.h"
#include "store/pack_merge.h"
#include "ui/data/import_source.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace joust::ui {

// What a pack can be made of.
struct PackChoices
{
    struct Study
    {
        QString name;
        qint64 battles = 0; // of each annotator
    };
    qint64 waiting = 0; // battles that wait for a vote
    std::vector<Study> studies;
};

class PackActions
{
public:
    template <typename T>
    using Done = std::function<void(base::Result<T>)>;

    virtual ~PackActions() = default;
    virtual void choices(QObject* receiver, Done<PackChoices> done) = 0;
    // Progress in battles.
    virtual void exportPack(const store::PackRequest& request, const QString& file,
                            std::shared_ptr<ImportProgressState> progress, QObject* receiver,
                            Done<store::PackExported> done) = 0;
    // A dry run keeps nothing.
    virtual void mergePack(const QString& file, bool dryRun, QObject* receiver, Done<store::PackMergeReport> done) = 0;
    virtual void stop() = 0; // what is under way then fails as cancelled, and leaves nothing
};

} // namespace joust::ui
