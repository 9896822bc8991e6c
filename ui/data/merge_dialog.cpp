// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/merge_dialog.h"

#include "ui/common/busy_bar.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

constexpr int kLeastWidth = 560;
constexpr int kMostListed = 500;

QString sentence(const store::MergeMatch& match)
{
    using Kind = store::MergeMatch::Kind;
    const QString there = DataWords::oneLine(match.there);
    const QString here = DataWords::oneLine(match.here);
    switch (match.kind) {
    case Kind::SameSettings:
        return MergeDialog::tr("Contestant %1 has the settings of %2 and is taken for it.").arg(there, here);
    case Kind::SameImported:
        return MergeDialog::tr("Imported contestant %1 is taken for the imported one of that name here.").arg(there);
    case Kind::NewContestant:
        return there == here
                   ? MergeDialog::tr("Contestant %1 is new. Its endpoint is disabled and has no key.").arg(there)
                   : MergeDialog::tr("Contestant %1 is new, and here called %2. Its endpoint is disabled and "
                                     "has no key.")
                         .arg(there, here);
    case Kind::SameAnnotator:
        return MergeDialog::tr("Annotator %1 is taken for %2.").arg(there, here);
    }
    return {};
}

} // namespace

MergeDialog::MergeDialog(MergeActions& actions, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_file(file)
    , m_form(new QFormLayout)
    , m_matches(makeList(tr("Contestants and annotators"), QStringLiteral("mergeMatches")))
    , m_keptOut(makeList(tr("Kept out, and why"), QStringLiteral("mergeKeptOut")))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge a workspace"));
    buildLayout();
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_actions.stop(); });
    start(true);
}

MergeDialog::NamedList MergeDialog::makeList(const QString& heading, const QString& objectName)
{
    const NamedList made{new QLabel(heading, this), new QListWidget(this)};
    made.list->setObjectName(objectName);
    made.list->setAccessibleName(heading);
    made.list->setWordWrap(true);
    made.heading->setBuddy(made.list);
    made.heading->hide();
    made.list->hide();
    return made;
}

void MergeDialog::fill(const NamedList& list, const QStringList& lines)
{
    list.list->clear();
    list.list->addItems(lines.mid(0, kMostListed));
    if (lines.size() > kMostListed)
        list.list->addItem(tr("and %Ln more", nullptr, static_cast<int>(lines.size() - kMostListed)));
    list.list->setVisible(!lines.isEmpty());
    list.heading->setVisible(!lines.isEmpty());
}

void MergeDialog::buildLayout()
{
    auto* name = new QLabel(DataWords::oneLine(QFileInfo(m_file).fileName().toStdString()), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setMinimumWidth(kLeastWidth);
    setRole(name, Role::Strong);

    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::ActionRole);
    m_merge->setObjectName(QStringLiteral("mergeAccept"));
    setRole(m_merge, Role::Primary);
    m_merge->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, [this] { start(false); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(name);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(m_form);
    for (const NamedList& list : {m_matches, m_keptOut}) {
        column->addWidget(list.heading);
        column->addWidget(list.list, 1);
    }
    column->addWidget(buttons);
}

void MergeDialog::start(bool dryRun)
{
    m_working = true;
    m_message->clear();
    m_merge->setEnabled(false);
    m_busy->start(dryRun ? tr("Reading and checking the workspace; nothing is written...") : tr("Merging..."));
    m_actions.mergeWorkspace(m_file, dryRun, this, [this, dryRun](const base::Result<store::MergeReport>& report) {
        m_working = false;
        m_busy->finish();
        if (!report)
            fail(report.error());
        else
            dryRun ? showPreview(*report) : showMerged(*report);
    });
}

void MergeDialog::showPreview(const store::MergeReport& report)
{
    showReport(report);
    const bool any = report.votes + report.battles + report.skips + report.marks + report.snapshots > 0;
    m_merge->setEnabled(any);
    if (!any)
        return m_message->show(Severity::Info, tr("There is nothing new in this workspace."));
    m_merge->setDefault(true);
    if (!report.matches.empty())
        m_message->show(Severity::Warning,
                        tr("Look at who is taken for whom before you merge. A merge is not undone."));
}

void MergeDialog::showMerged(const store::MergeReport& report)
{
    showReport(report);
    m_merge->setVisible(false);
    m_close->setText(tr("&Close"));
    m_close->setDefault(true);
    m_message->show(Severity::Good, tr("%Ln vote(s) merged.", nullptr, static_cast<int>(report.votes)));
    Q_EMIT merged(report.votes);
}

void MergeDialog::showReport(const store::MergeReport& report)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    addRow(tr("New votes"), report.votes);
    addRow(tr("New battles"), report.battles);
    addRow(tr("Skipped"), report.skips);
    addRow(tr("Exclusions, flags and other marks"), report.marks);
    addRow(tr("Snapshots"), report.snapshots);
    addRow(tr("Already here"), report.alreadyThere);
    addRow(tr("Kept out"), static_cast<qint64>(report.conflicts.size()));
    QStringList matches;
    for (const store::MergeMatch& match : report.matches)
        matches << sentence(match);
    QStringList keptOut;
    for (const std::string& conflict : report.conflicts)
        keptOut << DataWords::oneLine(conflict);
    fill(m_matches, matches);
    fill(m_keptOut, keptOut);
}

void MergeDialog::addRow(const QString& name, qint64 count)
{
    auto* label = new QLabel(QLocale().toString(count), this);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, label->text()));
    m_form->addRow(name, label);
}

void MergeDialog::fail(const base::Error& error)
{
    if (error.code == base::ErrorCode::Cancelled)
        return m_message->show(Severity::Info, tr("Stopped. Nothing was merged."));
    const QString why = DataWords::oneLine(error.detail.substr(0, 600));
    m_message->show(Severity::Error, tr("The workspace is refused, and nothing was merged: %1").arg(why));
}

void MergeDialog::reject()
{
    if (m_working)
        m_actions.stop();
    QDialog::reject();
}

} // namespace joust::ui
