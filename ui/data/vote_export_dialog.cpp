// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/vote_export_dialog.h"

#include "exchange/timestamp.h"
#include "ui/common/busy_bar.h"
#include "ui/common/dialog_height.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/data/date_chip.h"
#include "ui/leaderboard/contestants_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kSoonMs = 200;
constexpr int kLeastWidth = 520;
constexpr int kLongestValue = 60; // characters of a choice

QString formatText(exchange::ExportFormat format)
{
    using exchange::ExportFormat;
    switch (format) {
    case ExportFormat::Csv:
        return VoteExportDialog::tr("CSV, every vote a row");
    case ExportFormat::Jsonl:
        return VoteExportDialog::tr("JSON lines, lossless");
    case ExportFormat::Arena:
        return VoteExportDialog::tr("Arena battles (chatbot_arena_conversations)");
    case ExportFormat::FastChat:
        return VoteExportDialog::tr("FastChat battles (clean_battle_conv)");
    case ExportFormat::Dpo:
        return VoteExportDialog::tr("DPO pairs for training");
    case ExportFormat::Kto:
        return VoteExportDialog::tr("KTO examples for training");
    case ExportFormat::ShareGpt:
        return VoteExportDialog::tr("ShareGPT conversations for training");
    case ExportFormat::LlmComparator:
        return VoteExportDialog::tr("LLM Comparator, two contestants");
    case ExportFormat::LabelStudio:
        return VoteExportDialog::tr("Label Studio tasks (Pairwise), without names");
    case ExportFormat::Potato:
        return VoteExportDialog::tr("Potato items (pairwise), without names");
    case ExportFormat::AutoArena:
        return VoteExportDialog::tr("AutoArena head-to-heads (CSV)");
    }
    return {};
}

const exchange::ExportFormatName& nameOf(exchange::ExportFormat format)
{
    const auto names = exchange::exportFormatNames();
    return *std::find_if(names.begin(), names.end(), [format](const auto& known) { return known.format == format; });
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void fillValues(QComboBox& box, const std::map<std::string, std::uint64_t>& values)
{
    for (const auto& [value, votes] : values)
        box.addItem(VoteExportDialog::tr("%1 (%2)").arg(DataWords::oneLine(value).left(kLongestValue),
                                                        QLocale().toString(static_cast<qulonglong>(votes))),
                    QString::fromStdString(value));
    box.setEnabled(!values.empty());
}

std::optional<std::string> valueOf(const QComboBox& box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

std::optional<double> secondsOf(const std::optional<std::string>& day)
{
    return day ? exchange::parseTimestamp(*day) : std::nullopt;
}

} // namespace

VoteExportDialog::VoteExportDialog(ExportSource& source, QString suggestedBase, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_suggestedBase(std::move(suggestedBase))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("voteExportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export votes"));
    buildLayout();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &VoteExportDialog::startCount);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_source.stop(); });
    m_source.loadFacets(this, [this](const base::Result<exchange::VoteFacets>& facets) {
        facets ? showFacets(*facets) : say(facets.error());
    });
    changed();
}

void VoteExportDialog::buildFormat(QFormLayout& form)
{
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const exchange::ExportFormatName& name : exchange::exportFormatNames())
        m_format->addItem(formatText(name.format), static_cast<int>(name.format));
    connect(m_format, &QComboBox::currentIndexChanged, this, &VoteExportDialog::changed);
    form.addRow(tr("&Format"), m_format);
}

QComboBox* VoteExportDialog::addValues(QFormLayout& form, const QString& label, const QString& any,
                                       const QString& objectName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->addItem(any);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &VoteExportDialog::changed);
    form.addRow(label, box);
    return box;
}

void VoteExportDialog::buildSelection(QFormLayout& form)
{
    m_contestants = new QPushButton(this);
    m_contestants->setObjectName(QStringLiteral("exportContestants"));
    m_contestants->setEnabled(false);
    connect(m_contestants, &QPushButton::clicked, this, &VoteExportDialog::askContestants);
    form.addRow(tr("&Contestants"), m_contestants);
    showContestants();
    m_category = addValues(form, tr("C&ategory"), tr("Any category"), QStringLiteral("exportCategory"));
    m_language = addValues(form, tr("&Language"), tr("Any language"), QStringLiteral("exportLanguage"));
    m_annotator = addValues(form, tr("A&nnotator"), tr("Anybody"), QStringLiteral("exportAnnotator"));
    m_role = addValues(form, tr("&Votes of"), tr("People and model judges"), QStringLiteral("exportRole"));
    m_role->setItemData(0, static_cast<int>(exchange::JudgeVotes::Include));
    m_role->addItem(tr("People only"), static_cast<int>(exchange::JudgeVotes::Exclude));
    m_role->addItem(tr("Model judges only"), static_cast<int>(exchange::JudgeVotes::Only));
    m_dates = new DateChip(this);
    m_dates->setObjectName(QStringLiteral("exportDates"));
    connect(m_dates, &DateChip::chosen, this, &VoteExportDialog::changed);
    form.addRow(tr("&Date"), m_dates);
    m_known = new QCheckBox(tr("Without votes of annotators who &knew who it was"), this);
    m_known->setObjectName(QStringLiteral("exportKnown"));
    connect(m_known, &QCheckBox::toggled, this, &VoteExportDialog::changed);
    form.addRow(m_known);
}

void VoteExportDialog::buildIncludes()
{
    m_includes = new QGroupBox(tr("Keep also votes that are"), this);
    m_includes->setObjectName(QStringLiteral("exportIncludes"));
    auto* column = new QVBoxLayout(m_includes);
    const auto add = [this, column](const QString& text, const char* name) {
        auto* box = new QCheckBox(text, m_includes);
        box->setObjectName(QLatin1String(name));
        connect(box, &QCheckBox::toggled, this, &VoteExportDialog::changed);
        column->addWidget(box);
        return box;
    };
    m_excluded = add(tr("e&xcluded"), "exportExcluded");
    m_retracted = add(tr("&retracted"), "exportRetracted");
    m_leaked = add(tr("on answers that na&me their maker"), "exportLeaked");
    m_notBlind = add(tr("not &blind"), "exportNotBlind");
}

void VoteExportDialog::buildLayout()
{
    auto* form = new QFormLayout;
    buildFormat(*form);
    buildSelection(*form);
    buildIncludes();
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("exportCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setMinimumWidth(widthForType(*this, kLeastWidth));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportAccept"));
    setRole(m_export, Role::Primary);
    m_export->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &VoteExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &VoteExportDialog::chooseFile);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addLayout(form);
    column->addWidget(m_includes);
    for (QWidget* part : std::initializer_list<QWidget*>{m_counts, m_message, m_busy, buttons})
        column->addWidget(part);
}

void VoteExportDialog::showFacets(const exchange::VoteFacets& facets)
{
    m_facets = facets;
    fillValues(*m_category, facets.categories);
    fillValues(*m_language, facets.languages);
    fillValues(*m_annotator, facets.annotators);
    m_contestants->setEnabled(facets.contestants.size() > 2);
}

void VoteExportDialog::askContestants()
{
    ContestantsChoice choice;
    choice.title = tr("Contestants");
    choice.explanation = tr("Only votes between two of the chosen are exported.");
    choice.listName = tr("Contestants whose votes are exported");
    choice.tooFew = tr("A vote is between two.");
    choice.offered.assign(m_facets.contestants.begin(), m_facets.contestants.end());
    choice.chosen = m_chosen;
    if (choice.chosen.empty()) {
        for (const auto& [name, votes] : choice.offered)
            choice.chosen.push_back(name);
    }
    choice.take = [this](std::vector<std::string> names) {
        m_chosen = names.size() == m_facets.contestants.size() ? std::vector<std::string>() : std::move(names);
        showContestants();
        changed();
    };
    ContestantsDialog::ask(std::move(choice), this);
}

void VoteExportDialog::showContestants()
{
    m_contestants->setText(m_chosen.empty() ? tr("All")
                                            : tr("%Ln chosen...", nullptr, static_cast<int>(m_chosen.size())));
    m_contestants->setAccessibleName(tr("Contestants: %1").arg(m_contestants->text()));
}

ExportRequest VoteExportDialog::request() const
{
    ExportRequest request;
    request.format = static_cast<exchange::ExportFormat>(m_format->currentData().toInt());
    request.options.includes = {m_excluded->isChecked(), m_leaked->isChecked(), m_retracted->isChecked(),
                                m_notBlind->isChecked()};
    exchange::VoteFilter& only = request.options.only;
    only.contestants = m_chosen;
    only.category = valueOf(*m_category);
    only.language = valueOf(*m_language);
    if (const std::optional<std::string> annotator = valueOf(*m_annotator))
        only.annotators = {*annotator};
    only.judgeVotes = static_cast<exchange::JudgeVotes>(m_role->currentData().toInt());
    only.since = secondsOf(m_dates->since());
    only.until = secondsOf(m_dates->until());
    only.excludeKnown = m_known->isChecked();
    return request;
}

void VoteExportDialog::changed()
{
    m_includes->setVisible(!exchange::holdsEveryVote(request().format));
    m_export->setEnabled(false);
    ++m_round;
    m_soon.start();
    growToTexts(*this);
}

void VoteExportDialog::startCount()
{
    m_working = true;
    m_message->clear();
    m_counts->clear();
    m_busy->start(tr("Counting the votes..."));
    m_source.count(request(), this, [this, round = m_round](const base::Result<exchange::ExportCounts>& counts) {
        if (round == m_round) // else of what was asked for before
            showCounts(counts);
    });
}

void VoteExportDialog::showCounts(const base::Result<exchange::ExportCounts>& counts)
{
    m_working = false;
    m_busy->finish();
    if (!counts)
        return say(counts.error());
    m_counts->setText(DataWords::toExport(*counts));
    m_export->setEnabled(counts->written > 0);
    growToTexts(*this);
}

void VoteExportDialog::chooseFile()
{
    const exchange::ExportFormatName& name = nameOf(request().format);
    const QString suffix = fromView(name.suffix);
    const QString word = name.word == name.suffix ? QStringLiteral("votes") : fromView(name.word);
    auto* chooser = new QFileDialog(this, tr("Export votes"), QFileInfo(m_suggestedBase).path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(QFileInfo(m_suggestedBase).fileName() + QLatin1Char('-') + word + QLatin1Char('.') + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, &VoteExportDialog::writeTo);
    chooser->open();
}

void VoteExportDialog::writeTo(const QString& file)
{
    m_working = true;
    m_message->clear();
    m_export->setEnabled(false);
    m_busy->start(tr("Writing the votes and their codebook..."));
    m_source.write(request(), file, this,
                   [this](const base::Result<exchange::ExportCounts>& counts) { showWritten(counts); });
}

void VoteExportDialog::showWritten(const base::Result<exchange::ExportCounts>& counts)
{
    m_working = false;
    m_busy->finish();
    m_export->setEnabled(true);
    if (!counts)
        return say(counts.error());
    m_counts->clear();
    m_message->show(Severity::Good, DataWords::exported(*counts));
    growToTexts(*this);
}

void VoteExportDialog::say(const base::Error& error)
{
    if (error.code == base::ErrorCode::Cancelled)
        m_message->show(Severity::Info, tr("Stopped. Nothing was exported."));
    else if (error.code == base::ErrorCode::InvalidArgument)
        m_message->show(Severity::Info, tr("LLM Comparator compares two contestants, and these votes are of more. "
                                           "Choose two under Contestants."));
    else
        m_message->showError(error);
    growToTexts(*this);
}

void VoteExportDialog::reject()
{
    if (m_working)
        m_source.stop();
    QDialog::reject();
}

} // namespace joust::ui
