// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the votes of a pack that came back. UI thread only.
#pragma once

#include "ui/data/pack_actions.h"
#include "ui/data/previewed_merge.h"

namespace joust::ui {

class PackMergeDialog final : public PreviewedMerge
{
    Q_OBJECT

public:
    // Starts the dry run. `actions` outlives the dialog.
    PackMergeDialog(PackActions& actions, const QString& file, QWidget* parent);

protected:
    void start(bool dryRun) override;
    void stop() override { m_actions.stop(); }

private:
    void showReport(const store::PackMergeReport& report, bool dryRun);

    PackActions& m_actions;
};

} // namespace joust::ui
