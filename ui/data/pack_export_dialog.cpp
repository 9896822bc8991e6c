// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/pack_export_dialog.h"

#include "ui/common/busy_bar.h"
#include "ui/common/dialog_height.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

constexpr int kTickMs = 100;
constexpr int kLeastWidth = 520;
constexpr int kMost = 1'000'000;
constexpr int kStudyRole = Qt::UserRole;
constexpr int kBattlesRole = Qt::UserRole + 1;

} // namespace

PackExportDialog::PackExportDialog(PackActions& actions, QString suggestedFile, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_suggestedFile(std::move(suggestedFile))
    , m_what(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("packExportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export a pack"));
    buildLayout();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_busy->setProgress(static_cast<qint64>(m_progress->done), static_cast<qint64>(m_progress->total));
    });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_actions.stop(); });
    m_actions.choices(this, [this](const base::Result<PackChoices>& choices) {
        choices ? showChoices(*choices) : fail(choices.error());
    });
}

void PackExportDialog::buildLayout()
{
    auto* about = new QLabel(tr("A pack is a file of battles for an annotator elsewhere. It does not know who wrote "
                                "which answer; the votes come back by File, Merge pack."),
                             this);
    about->setWordWrap(true);
    about->setMinimumWidth(widthForType(*this, kLeastWidth));
    setRole(about, Role::Muted);
    m_what->setObjectName(QStringLiteral("packWhat"));
    m_count->setObjectName(QStringLiteral("packCount"));
    m_count->setGroupSeparatorShown(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Battles &of"), m_what);
    form->addRow(tr("&How many"), m_count);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PackExportDialog::showLimit);

    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("packExport"));
    setRole(m_export, Role::Primary);
    m_export->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &PackExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &PackExportDialog::chooseFile);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(buttons);
}

void PackExportDialog::showChoices(const PackChoices& choices)
{
    const auto add = [this](const QString& text, const QString& study, qint64 battles) {
        m_what->addItem(text, study);
        m_what->setItemData(m_what->count() - 1, battles, kBattlesRole);
    };
    for (const PackChoices::Study& study : choices.studies)
        add(tr("the study %1").arg(study.name), study.name, study.battles);
    if (choices.waiting > 0)
        add(tr("those that wait for a vote"), QString(), choices.waiting);
    const bool any = m_what->count() > 0;
    if (any)
        showLimit(); // the first item came before its number
    m_export->setEnabled(any);
    m_what->setEnabled(any);
    m_count->setEnabled(any);
    if (!any)
        m_message->show(Severity::Info, tr("There is nothing to export: no study is open, and no battle waits for a "
                                           "vote."));
    growToTexts(*this);
}

// A study draws as many as are wanted; of waiting battles there are only so many.
void PackExportDialog::showLimit()
{
    const bool isStudy = !m_what->currentData(kStudyRole).toString().isEmpty();
    const int battles = static_cast<int>(std::min<qint64>(kMost, m_what->currentData(kBattlesRole).toLongLong()));
    m_count->setRange(1, isStudy ? kMost : battles);
    m_count->setValue(battles);
}

void PackExportDialog::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("Export a pack"), m_suggestedFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Joust packs (*.joustpack)"));
    chooser->setDefaultSuffix(QStringLiteral("joustpack"));
    chooser->selectFile(m_suggestedFile);
    connect(chooser, &QFileDialog::fileSelected, this, &PackExportDialog::writeTo);
    chooser->open();
}

void PackExportDialog::writeTo(const QString& file)
{
    store::PackRequest request;
    request.study = m_what->currentData(kStudyRole).toString().toStdString();
    request.count = m_count->value();
    request.replace = true; // the user has agreed to it
    m_progress = std::make_shared<ImportProgressState>();
    m_message->clear();
    m_export->setEnabled(false);
    m_busy->start(tr("Writing %1").arg(QFileInfo(file).fileName()));
    m_tick.start();
    m_actions.exportPack(request, file, m_progress, this, [this](const base::Result<store::PackExported>& exported) {
        end();
        exported ? showWritten(*exported) : fail(exported.error());
    });
}

void PackExportDialog::showWritten(const store::PackExported& exported)
{
    QString text = tr("%Ln battle(s) exported.", nullptr, static_cast<int>(exported.battles));
    if (exported.missing > 0)
        text += QLatin1Char(' ') +
                tr("%Ln left out, because an answer is missing.", nullptr, static_cast<int>(exported.missing));
    m_message->show(Severity::Good, text);
    m_export->setVisible(false);
    m_close->setText(tr("&Close"));
    m_close->setDefault(true);
    growToTexts(*this);
}

void PackExportDialog::fail(const base::Error& error)
{
    if (error.code == base::ErrorCode::Cancelled)
        m_message->show(Severity::Info, tr("Stopped. Nothing was exported."));
    else
        m_message->showError(error);
    m_export->setEnabled(m_what->count() > 0);
    growToTexts(*this);
}

void PackExportDialog::end()
{
    m_progress.reset();
    m_tick.stop();
    m_busy->finish();
}

void PackExportDialog::reject()
{
    if (m_progress)
        m_actions.stop();
    QDialog::reject();
}

} // namespace joust::ui
