// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/pack_merge_dialog.h"

#include "ui/common/dialog_height.h"
#include "ui/data/data_words.h"

namespace joust::ui {

PackMergeDialog::PackMergeDialog(PackActions& actions, const QString& file, QWidget* parent)
    : PreviewedMerge(tr("Merge a pack"), file, parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("packMergeDialog"));
    buildLayout({});
    PackMergeDialog::start(true);
}

void PackMergeDialog::start(bool dryRun)
{
    begin(dryRun ? tr("Reading and checking the pack; nothing is written...") : tr("Merging..."));
    m_actions.mergePack(file(), dryRun, this, [this, dryRun](const base::Result<store::PackMergeReport>& report) {
        end();
        if (report)
            showReport(*report, dryRun);
        else
            fail(report.error(), tr("The pack is refused, and nothing was merged: %1"));
        growToTexts(*this);
    });
}

void PackMergeDialog::showReport(const store::PackMergeReport& report, bool dryRun)
{
    clearCounts();
    addCount(tr("Battles of the pack"), report.battles);
    addCount(tr("New votes"), report.votes);
    addCount(tr("Skipped"), report.skips);
    addCount(tr("Already here"), report.alreadyThere);
    addCount(tr("Kept out"), static_cast<qint64>(report.conflicts.size()));
    QStringList annotators;
    for (const store::PackMergeReport::Annotator& annotator : report.annotators) {
        const QString name = DataWords::oneLine(annotator.name);
        annotators << (annotator.isNew ? tr("%1 (new)").arg(name) : name);
    }
    if (!annotators.isEmpty())
        addFact(tr("Annotators"), annotators.join(QStringLiteral(", ")));
    showKeptOut(report.conflicts);
    if (dryRun)
        offer(report.votes + report.skips > 0, tr("There is nothing new in this pack."));
    else
        sayMerged(report.votes);
}

} // namespace joust::ui
