// SPDX-License-Identifier: GPL-3.0-or-later
// Takes over what another workspace has: who would be taken for whom, which may be changed, what is new and what would
// be kept out; every change is tried in a dry run before it can be merged. UI thread only.
#pragma once

#include "ui/data/merge_actions.h"
#include "ui/data/previewed_merge.h"

namespace joust::ui {

class MergeChoicesTable;

class MergeDialog final : public PreviewedMerge
{
    Q_OBJECT

public:
    // Starts the dry run. `actions` outlives the dialog.
    MergeDialog(MergeActions& actions, const QString& file, QWidget* parent);

protected:
    void start(bool dryRun) override;
    void stop() override { m_actions.stop(); }

private:
    void showReport(const store::MergeReport& report, bool dryRun);

    MergeActions& m_actions;
    QLabel* m_heading;
    MergeChoicesTable* m_matches;
};

} // namespace joust::ui
