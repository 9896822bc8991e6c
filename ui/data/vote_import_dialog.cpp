// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/vote_import_dialog.h"

#include "ui/common/busy_bar.h"
#include "ui/common/dialog_height.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/data/refusal_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kTickMs = 100;
constexpr int kLeastWidth = 80; // in characters
constexpr int kLeastTable = 180;

QString targetText(exchange::ImportTarget target)
{
    using exchange::ImportTarget;
    switch (target) {
    case ImportTarget::SideA:
        return VoteImportDialog::tr("Contestant, side A");
    case ImportTarget::SideB:
        return VoteImportDialog::tr("Contestant, side B");
    case ImportTarget::Outcome:
        return VoteImportDialog::tr("Vote");
    case ImportTarget::Annotator:
        return VoteImportDialog::tr("Annotator");
    case ImportTarget::Time:
        return VoteImportDialog::tr("Date");
    case ImportTarget::Prompt:
        return VoteImportDialog::tr("Prompt");
    case ImportTarget::Answers:
        return VoteImportDialog::tr("Answers");
    case ImportTarget::PromptFacts:
        return VoteImportDialog::tr("About the prompt");
    case ImportTarget::Counts:
        return VoteImportDialog::tr("Style, where there is no text");
    case ImportTarget::Measurements:
        return VoteImportDialog::tr("Times and cost");
    case ImportTarget::VoteFacts:
        return VoteImportDialog::tr("About the vote");
    case ImportTarget::Marks:
        return VoteImportDialog::tr("Exclusions and leaks");
    case ImportTarget::Ignored:
        return VoteImportDialog::tr("Ignored");
    }
    return {};
}

// Names of programs and files stay; what is no name is said in the reader's language.
QString formatText(const exchange::ImportReport& report)
{
    if (report.format == "jsonl")
        return VoteImportDialog::tr("Joust's own JSON lines");
    if (report.format == "arena-hard")
        return VoteImportDialog::tr("judgments of Arena-Hard");
    if (report.format == "mt-bench")
        return VoteImportDialog::tr("judgments of MT-Bench");
    if (report.format == "open-webui")
        return VoteImportDialog::tr("feedback of Open WebUI");
    if (report.format == "fastchat-log")
        return VoteImportDialog::tr("raw log of FastChat");
    if (report.format == "arena")
        return VoteImportDialog::tr("battles of an arena (LMSYS, FastChat, arena 140k)");
    if (report.format == "autoarena-db")
        return VoteImportDialog::tr("AutoArena's database");
    if (report.format == "csv")
        return VoteImportDialog::tr("votes as CSV (ours, compact, left/right/winner)");
    return DataWords::oneLine(report.title);
}

} // namespace

VoteImportDialog::VoteImportDialog(ImportSource& source, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_file(file)
    , m_format(new QLabel(this))
    , m_counts(new QWidget(this))
    , m_form(new QFormLayout(m_counts))
    , m_fields(new QTableWidget(this))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import votes"));
    buildLayout();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_busy->setProgress(static_cast<qint64>(m_progress->done), static_cast<qint64>(m_progress->total));
    });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_source.stop(); });
    startPreview();
}

void VoteImportDialog::buildLayout()
{
    auto* name = new QLabel(DataWords::oneLine(QFileInfo(m_file).fileName().toStdString()), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setRole(name, Role::Strong);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setTextFormat(Qt::PlainText);
    m_format->setWordWrap(true);
    setRole(m_format, Role::Muted);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_fields->setObjectName(QStringLiteral("importFields"));
    m_fields->setAccessibleName(tr("What becomes of the file's fields"));
    m_fields->setColumnCount(2);
    m_fields->setHorizontalHeaderLabels({tr("In the file"), tr("Becomes")});
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_fields->setShowGrid(false);
    m_fields->verticalHeader()->setVisible(false);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->setMinimumHeight(kLeastTable);
    setMinimumWidth(kLeastWidth * fontMetrics().averageCharWidth());

    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importAccept"));
    setRole(m_import, Role::Primary);
    m_import->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &VoteImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &VoteImportDialog::startImport);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    for (QWidget* part : std::initializer_list<QWidget*>{name, m_format, m_message, m_busy, m_counts})
        column->addWidget(part);
    column->addWidget(m_fields, 1);
    column->addWidget(buttons);
}

std::shared_ptr<ImportProgressState> VoteImportDialog::begin(const QString& what)
{
    m_progress = std::make_shared<ImportProgressState>();
    m_message->clear();
    m_import->setEnabled(false);
    m_busy->start(what);
    m_tick.start();
    return m_progress;
}

void VoteImportDialog::end()
{
    m_progress.reset();
    m_tick.stop();
    m_busy->finish();
}

void VoteImportDialog::startPreview()
{
    m_source.preview(m_file, begin(tr("Reading and checking the file; nothing is written...")), this,
                     [this](const base::Result<ImportPreview>& preview) {
                         end();
                         if (preview)
                             showPreview(*preview);
                         else
                             fail(preview.error());
                     });
}

void VoteImportDialog::startImport()
{
    m_source.import(m_file, begin(tr("Importing...")), this,
                    [this](const base::Result<exchange::ImportReport>& report) {
                        end();
                        if (!report)
                            return fail(report.error());
                        m_import->setVisible(false);
                        m_close->setText(tr("&Close"));
                        m_close->setDefault(true);
                        m_message->show(Severity::Good,
                                        tr("%Ln vote(s) imported.", nullptr, static_cast<int>(report->counts.votes)));
                        Q_EMIT imported(report->counts.votes);
                    });
}

void VoteImportDialog::fail(const base::Error& error)
{
    if (error.code == base::ErrorCode::Cancelled) {
        m_message->show(Severity::Info, tr("Stopped. Nothing was imported."));
        m_message->addButton(tr("Again"), [this] { QTimer::singleShot(0, this, [this] { startPreview(); }); });
        return;
    }
    if (isOfThePlace(error.code)) {
        m_message->showError(error);
        m_message->addButton(tr("Again"), [this] { QTimer::singleShot(0, this, [this] { startPreview(); }); });
        return growToTexts(*this);
    }
    m_fields->hide(); // there is nothing to say about its fields
    m_format->hide();
    m_message->show(Severity::Error,
                    tr("The file is refused, and nothing was imported: %1").arg(refusalText(error.detail)));
    growToTexts(*this);
}

void VoteImportDialog::showPreview(const ImportPreview& preview)
{
    m_format->setText(tr("Recognised as: %1").arg(formatText(preview.report)));
    showMapping(preview.mapping);
    showCounts(preview.report);
    growToTexts(*this);
    m_import->setEnabled(preview.report.counts.votes > 0);
    if (preview.report.counts.votes > 0)
        m_import->setDefault(true);
    else
        m_message->show(Severity::Info, tr("There is nothing new in this file."));
}

void VoteImportDialog::showMapping(const exchange::ImportMapping& mapping)
{
    m_fields->setRowCount(static_cast<int>(mapping.fields.size()));
    int row = 0;
    for (const exchange::FieldMapping& field : mapping.fields) {
        m_fields->setItem(row, 0, new QTableWidgetItem(DataWords::oneLine(field.field)));
        m_fields->setItem(row, 1, new QTableWidgetItem(targetText(field.target)));
        ++row;
    }
    m_fields->resizeColumnToContents(0); // which takes the heading for narrower than the style draws it
    const int heading = m_fields->fontMetrics().horizontalAdvance(m_fields->horizontalHeaderItem(0)->text());
    m_fields->setColumnWidth(0, std::max(m_fields->columnWidth(0), heading * 5 / 4 + 2 * kSpace16));
}

void VoteImportDialog::addCount(const QString& name, qint64 count)
{
    auto* value = new QLabel(QLocale().toString(count), m_counts);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(name, value->text()));
    m_form->addRow(name, value);
}

void VoteImportDialog::showCounts(const exchange::ImportReport& report)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const store::ImportCounts& n = report.counts;
    addCount(tr("New votes"), n.votes);
    addCount(tr("New battles"), n.battles);
    addCount(tr("New contestants"), n.contestants);
    addCount(tr("New annotators"), n.annotators);
    const auto addSome = [this](const QString& name, qint64 count) {
        if (count > 0)
            addCount(name, count);
    };
    addSome(tr("Already here"), n.alreadyThere);
    addSome(tr("Not blind, left out of rankings by default"), n.notBlind);
    addSome(tr("Without texts"), n.withoutText);
    addSome(tr("Dropped, both sides are one contestant"), n.selfBattles);
    for (const auto& [reason, count] : report.skipped)
        addCount(tr("Skipped, %1").arg(refusalText(reason)), count);
}

void VoteImportDialog::reject()
{
    if (m_progress)
        m_source.stop();
    QDialog::reject();
}

} // namespace joust::ui
