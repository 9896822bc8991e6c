// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/import_dialog.h"

#include "ui/common/busy_bar.h"
#include "ui/common/message_strip.h"
#include "ui/data/data_words.h"
#include "ui/prompts/prompt_words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <utility>

namespace joust::ui {

namespace {

constexpr std::size_t kMostRows = 200; // of each kind of duplicate or refusal that is listed

std::string typed(const QString& text)
{
    return text.trimmed().toStdString();
}

} // namespace

ImportDialog::ImportDialog(PromptsSource& source, const std::vector<std::string>& setNames, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import prompts"));
    buildLayout(setNames);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::preview);
    m_looking.setInterval(BusyBar::kDelayMs);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_busy->setProgress(m_progress->done, m_progress->total);
    });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_source.cancelImport();
        if (!m_importing) {
            ++m_request;
            clearPreview();
            m_busy->finish();
        }
    });
    refresh();
}

ImportDialog::~ImportDialog() = default;

// Closing stops what is under way: a preview is forgotten, an import that has not ended writes nothing.
void ImportDialog::done(int result)
{
    m_source.cancelImport();
    m_looking.stop();
    QDialog::done(result);
}

exchange::PromptImportOptions ImportDialog::options() const
{
    const auto column = [this](Mapping mapping) {
        return m_columns[mapping]->currentIndex() <= 0 ? std::string()
                                                       : m_columns[mapping]->currentData().toString().toStdString();
    };
    exchange::PromptImportOptions options;
    options.promptSet = typed(m_set->currentText());
    options.file.format = m_format->currentData().toString().toStdString();
    options.file.columns = {column(PromptColumn), column(CategoryColumn), column(LanguageColumn), column(KeyColumn),
                            typed(m_template->text())};
    options.file.keepGoing = true;
    options.dryRun = true;
    return options;
}

void ImportDialog::setFile(const QString& path)
{
    m_file->setText(path);
    if (m_set->currentText().trimmed().isEmpty())
        m_set->setCurrentText(QFileInfo(path).completeBaseName());
    preview();
}

void ImportDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("A file of prompts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Prompts (*.txt *.csv *.json *.jsonl *.ndjson)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::later()
{
    clearPreview();
    m_typing.start();
}

void ImportDialog::clearPreview()
{
    m_plan.reset();
    m_message->clear();
    refresh();
}

void ImportDialog::preview()
{
    m_typing.stop();
    if (m_importing)
        return;
    clearPreview();
    const quint64 request = ++m_request;
    const exchange::PromptImportOptions wanted = options();
    if (m_file->text().trimmed().isEmpty() || wanted.promptSet.empty()) {
        m_source.cancelImport();
        m_busy->finish();
        return;
    }
    m_busy->start(tr("Reading the file and looking for duplicates..."));
    m_progress = std::make_shared<WorkProgress>();
    m_looking.start();
    m_source.preview(m_file->text().trimmed(), wanted, m_progress, this, [this, request](PromptPreview found) {
        if (request == m_request)
            show(std::move(found));
    });
}

void ImportDialog::show(PromptPreview found)
{
    m_looking.stop();
    m_busy->finish();
    showColumns(found.columns);
    m_plan = std::move(found.plan);
    if (found.error) {
        m_plan.reset();
        m_message->showError(*found.error);
    } else if (m_plan && !m_plan->refused.empty()) {
        m_message->show(
            Severity::Warning,
            tr("The file is refused as a whole: %Ln row(s) cannot be used as a prompt. Mend that and import again.",
               nullptr, static_cast<int>(m_plan->refused.size())));
    } else if (m_plan && m_plan->rows.empty()) {
        m_message->show(Severity::Info, tr("Every prompt of the file is in the set already."));
    }
    refresh();
}

// The file's columns in every box; a choice that is still among them stays.
void ImportDialog::showColumns(const std::vector<std::string>& columns)
{
    m_mappingBox->setVisible(!columns.empty());
    for (QComboBox* box : m_columns) {
        const QSignalBlocker quiet(box);
        const QString kept = box->currentIndex() > 0 ? box->currentData().toString() : QString();
        box->clear();
        box->addItem(tr("By its usual name"));
        for (const std::string& column : columns)
            box->addItem(DataWords::oneLine(column), QString::fromStdString(column));
        box->setCurrentIndex(std::max(0, kept.isEmpty() ? 0 : box->findData(kept)));
    }
}

void ImportDialog::showRows(const std::vector<exchange::FilePrompt>& rows)
{
    m_rows->setRowCount(static_cast<int>(rows.size()));
    const QLocale locale;
    int line = 0;
    for (const exchange::FilePrompt& row : rows) {
        const QString cells[] = {locale.toString(static_cast<qulonglong>(row.row)),
                                 DataWords::oneLine(row.turns.front().substr(0, 400)),
                                 locale.toString(static_cast<qulonglong>(row.turns.size())),
                                 DataWords::oneLine(row.category), DataWords::oneLine(row.language)};
        int column = 0;
        for (const QString& cell : cells) {
            auto* item = new QTableWidgetItem(cell);
            const bool number = column == 0 || column == 2;
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_rows->setItem(line, column++, item);
        }
        ++line;
    }
}

void ImportDialog::refresh()
{
    m_rows->setVisible(m_plan != nullptr);
    m_counts->setVisible(m_plan != nullptr);
    m_summary->setVisible(m_plan != nullptr);
    const QString rows = m_plan ? PromptWords::rows(*m_plan, kMostRows) : QString();
    m_details->setPlainText(rows);
    m_details->setVisible(!rows.isEmpty());
    showRows(m_plan ? m_plan->firstRows : std::vector<exchange::FilePrompt>());
    if (m_plan) {
        m_summary->setText(tr("%1: %2.", "format of the file: what an import would do")
                               .arg(PromptWords::format(m_plan->report.format.word), PromptWords::summary(*m_plan)));
        m_counts->setText(PromptWords::counts(m_plan->report));
    }
    m_form->setEnabled(!m_importing);
    m_import->setEnabled(m_plan && !m_importing && m_plan->refused.empty() && !m_plan->rows.empty());
    m_import->setText(m_plan && !m_plan->rows.empty()
                          ? tr("Import %Ln prompt(s)", nullptr, static_cast<int>(m_plan->rows.size()))
                          : tr("Import"));
}

void ImportDialog::startImport()
{
    if (!m_plan || m_importing)
        return;
    m_importing = true;
    m_message->clear();
    m_busy->start(tr("Importing..."));
    m_progress = std::make_shared<WorkProgress>();
    m_looking.start();
    refresh();
    m_source.importPlan(typed(m_set->currentText()), m_plan, m_progress, this,
                        [this](const base::Result<void>& result) { finishImport(result); });
}

void ImportDialog::finishImport(const base::Result<void>& result)
{
    m_importing = false;
    m_looking.stop();
    m_busy->finish();
    if (!result) {
        m_message->showError(result.error());
        return refresh();
    }
    const std::size_t added = m_plan->rows.size();
    const QString set = m_set->currentText().trimmed();
    accept();
    Q_EMIT imported(set, added);
}

} // namespace joust::ui
