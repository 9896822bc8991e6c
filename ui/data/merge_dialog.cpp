// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/merge_dialog.h"

#include "ui/common/dialog_height.h"
#include "ui/common/message_strip.h"
#include "ui/data/merge_choices_table.h"

#include <QLabel>

namespace joust::ui {

MergeDialog::MergeDialog(MergeActions& actions, const QString& file, QWidget* parent)
    : PreviewedMerge(tr("Merge a workspace"), file, parent)
    , m_actions(actions)
    , m_heading(new QLabel(tr("&Who is taken for whom"), this))
    , m_matches(new MergeChoicesTable(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    m_heading->setBuddy(m_matches);
    m_heading->hide();
    m_matches->hide();
    connect(m_matches, &MergeChoicesTable::chosen, this, [this] { start(true); });
    buildLayout({m_heading, m_matches});
    MergeDialog::start(true);
}

void MergeDialog::start(bool dryRun)
{
    m_matches->setEditable(false);
    begin(dryRun ? tr("Reading and checking the workspace; nothing is written...") : tr("Merging..."));
    m_actions.mergeWorkspace(file(), m_matches->choices(), dryRun, this,
                             [this, dryRun](const base::Result<store::MergeReport>& report) {
                                 end();
                                 m_matches->setEditable(dryRun || !report);
                                 if (report)
                                     showReport(*report, dryRun);
                                 else
                                     fail(report.error(), tr("The workspace is refused, and nothing was merged: %1"));
                                 growToTexts(*this);
                             });
}

void MergeDialog::showReport(const store::MergeReport& report, bool dryRun)
{
    clearCounts();
    addCount(tr("New votes"), report.votes);
    addCount(tr("New battles"), report.battles);
    addCount(tr("Skipped"), report.skips);
    addCount(tr("Exclusions, flags and other marks"), report.marks);
    addCount(tr("Snapshots"), report.snapshots);
    addCount(tr("Already here"), report.alreadyThere);
    addCount(tr("Kept out"), static_cast<qint64>(report.conflicts.size()));
    m_matches->show(report.matches);
    m_matches->setVisible(!report.matches.empty());
    m_heading->setVisible(!report.matches.empty());
    showKeptOut(report.conflicts);
    if (!dryRun)
        return sayMerged(report.votes);
    const bool any = report.votes + report.battles + report.skips + report.marks + report.snapshots > 0;
    offer(any, tr("There is nothing new in this workspace."));
    if (any && !report.matches.empty())
        message()->show(Severity::Warning,
                        tr("Look at who is taken for whom before you merge. A merge is not undone."));
}

} // namespace joust::ui
