// SPDX-License-Identifier: GPL-3.0-or-later
// Through what the merge dialog reads and writes. The program implements it over the workspace. Thread rule: called on
// the UI thread, returns at once; `done` runs later on the UI thread, and never when `receiver` has died. One at a
// time.
#pragma once

#include "base/result.h"
#include "store/workspace_merge.h"

#include <QString>

#include <functional>

class QObject;

namespace joust::ui {

class MergeActions
{
public:
    using Done = std::function<void(base::Result<store::MergeReport>)>;

    virtual ~MergeActions() = default;
    // A dry run keeps nothing.
    virtual void mergeWorkspace(const QString& file, const store::MergeChoices& choices, bool dryRun, QObject* receiver,
                                Done done) = 0;
    virtual void stop() = 0; // what is under way then fails as cancelled, and leaves nothing
};

} // namespace joust::ui
