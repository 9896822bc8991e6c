// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/pack_merge_dialog.h"

#include "ui/common/busy_bar.h"
#include "ui/common/dialog_height.h"
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

constexpr int kLeastWidth = 520;
constexpr std::size_t kMostListed = 200;

} // namespace

PackMergeDialog::PackMergeDialog(PackActions& actions, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_file(file)
    , m_form(new QFormLayout)
    , m_keptOut(new QListWidget(this))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("packMergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge a pack"));
    buildLayout();
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_actions.stop(); });
    start(true);
}

void PackMergeDialog::buildLayout()
{
    auto* name = new QLabel(DataWords::oneLine(QFileInfo(m_file).fileName().toStdString()), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setMinimumWidth(widthForType(*this, kLeastWidth));
    setRole(name, Role::Strong);
    m_keptOut->setObjectName(QStringLiteral("packKeptOut"));
    m_keptOut->setAccessibleName(tr("What is kept out, and why"));
    m_keptOut->setWordWrap(true);
    m_keptOut->hide();

    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::ActionRole);
    m_merge->setObjectName(QStringLiteral("packMerge"));
    setRole(m_merge, Role::Primary);
    m_merge->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &PackMergeDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, [this] { start(false); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(name);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(m_form);
    column->addWidget(m_keptOut, 1);
    column->addWidget(buttons);
}

void PackMergeDialog::start(bool dryRun)
{
    m_working = true;
    m_message->clear();
    m_merge->setEnabled(false);
    m_busy->start(dryRun ? tr("Reading and checking the pack; nothing is written...") : tr("Merging..."));
    m_actions.mergePack(m_file, dryRun, this, [this, dryRun](const base::Result<store::PackMergeReport>& report) {
        m_working = false;
        m_busy->finish();
        if (!report)
            fail(report.error());
        else
            dryRun ? showPreview(*report) : showMerged(*report);
        growToTexts(*this);
    });
}

void PackMergeDialog::showPreview(const store::PackMergeReport& report)
{
    showReport(report);
    const bool any = report.votes + report.skips > 0;
    m_merge->setEnabled(any);
    if (any)
        m_merge->setDefault(true);
    else
        m_message->show(Severity::Info, tr("There is nothing new in this pack."));
}

void PackMergeDialog::showMerged(const store::PackMergeReport& report)
{
    showReport(report);
    m_merge->setVisible(false);
    m_close->setText(tr("&Close"));
    m_close->setDefault(true);
    m_message->show(Severity::Good, tr("%Ln vote(s) merged.", nullptr, static_cast<int>(report.votes)));
    Q_EMIT merged(report.votes);
}

void PackMergeDialog::showReport(const store::PackMergeReport& report)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const QLocale locale;
    addRow(tr("Battles of the pack"), locale.toString(static_cast<qlonglong>(report.battles)));
    addRow(tr("New votes"), locale.toString(static_cast<qlonglong>(report.votes)));
    addRow(tr("Skipped"), locale.toString(static_cast<qlonglong>(report.skips)));
    addRow(tr("Already here"), locale.toString(static_cast<qlonglong>(report.alreadyThere)));
    addRow(tr("Kept out"), locale.toString(static_cast<qlonglong>(report.conflicts.size())));
    QStringList annotators;
    for (const store::PackMergeReport::Annotator& annotator : report.annotators) {
        const QString name = DataWords::oneLine(annotator.name);
        annotators << (annotator.isNew ? tr("%1 (new)").arg(name) : name);
    }
    if (!annotators.isEmpty())
        addRow(tr("Annotators"), annotators.join(QStringLiteral(", ")));
    m_keptOut->clear();
    for (std::size_t i = 0; i < std::min(kMostListed, report.conflicts.size()); ++i)
        m_keptOut->addItem(DataWords::oneLine(report.conflicts[i]));
    m_keptOut->setVisible(!report.conflicts.empty());
}

void PackMergeDialog::addRow(const QString& name, const QString& value)
{
    auto* label = new QLabel(value, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_form->addRow(name, label);
}

void PackMergeDialog::fail(const base::Error& error)
{
    if (error.code == base::ErrorCode::Cancelled)
        return m_message->show(Severity::Info, tr("Stopped. Nothing was merged."));
    const QString why = DataWords::oneLine(error.detail.substr(0, 600));
    m_message->show(Severity::Error, tr("The pack is refused, and nothing was merged: %1").arg(why));
}

void PackMergeDialog::reject()
{
    if (m_working)
        m_actions.stop();
    QDialog::reject();
}

} // namespace joust::ui
