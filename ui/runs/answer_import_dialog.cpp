// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/answer_import_dialog.h"

#include "ui/common/busy_bar.h"
#include "ui/common/dialog_height.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/data/refusal_text.h"
#include "ui/endpoints/form_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kTypingMs = 300;
constexpr int kLeastWidth = 64; // in characters
constexpr int kLongestName = 200;

QString formatText(std::string_view word)
{
    if (word == "mt-bench")
        return AnswerImportDialog::tr("MT-Bench answers");
    if (word == "arena-hard")
        return AnswerImportDialog::tr("Arena-Hard answers");
    if (word == "promptfoo")
        return AnswerImportDialog::tr("results of promptfoo");
    if (word == "autoarena")
        return AnswerImportDialog::tr("AutoArena's table of one model");
    if (word == "autoarena-db")
        return AnswerImportDialog::tr("AutoArena's database");
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

AnswerImportDialog::AnswerImportDialog(RunsSource& source, const QString& file, const RunChoices& choices,
                                       QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_file(file)
{
    setObjectName(QStringLiteral("answerImportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import answers"));
    setMinimumWidth(kLeastWidth * fontMetrics().averageCharWidth());
    buildFields(choices);
    buildLayout();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &AnswerImportDialog::startPreview);
    const auto again = [this] {
        clearPreview();
        m_typing.start();
    };
    connect(m_run, &QLineEdit::textChanged, this, again);
    connect(m_model, &QLineEdit::textChanged, this, again);
    connect(m_set, &QComboBox::currentTextChanged, this, again);
    growToTexts(*this);
    startPreview();
}

void AnswerImportDialog::buildFields(const RunChoices& choices)
{
    const QString name = QFileInfo(m_file).completeBaseName();
    m_run = new QLineEdit(name, this);
    m_run->setObjectName(QStringLiteral("answersRun"));
    m_run->setMaxLength(kLongestName);
    m_set = new QComboBox(this);
    m_set->setObjectName(QStringLiteral("answersSet"));
    m_set->setEditable(true);
    m_set->setInsertPolicy(QComboBox::NoInsert);
    for (const store::PromptSetRow& set : choices.sets)
        m_set->addItem(QString::fromStdString(set.name));
    m_set->setCurrentText(choices.sets.empty() ? name : m_set->itemText(0));
    m_model = new QLineEdit(this);
    m_model->setObjectName(QStringLiteral("answersModel"));
    m_model->setMaxLength(kLongestName);
    m_format = new QLabel(this);
    m_format->setObjectName(QStringLiteral("answersFormat"));
    m_format->setTextFormat(Qt::PlainText);
    m_format->setWordWrap(true);
    setRole(m_format, Role::Muted);
    m_counts = new QWidget(this);
    m_counts->setObjectName(QStringLiteral("answersCounts"));
    m_form = new QFormLayout(m_counts);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_message = new MessageStrip(this);
    m_busy = new BusyBar(this);
}

void AnswerImportDialog::buildLayout()
{
    auto* name = new QLabel(DataWords::oneLine(QFileInfo(m_file).fileName().toStdString()), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setRole(name, Role::Strong);
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(QStringLiteral("answersAccept"));
    m_import->setDefault(true);
    m_import->setEnabled(false);
    setRole(m_import, Role::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &AnswerImportDialog::startImport);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(name);
    column->addWidget(new FormField(tr("&Run"), m_run, tr("A new one, or one that is to grow."), this));
    column->addWidget(new FormField(
        tr("Prompt &set"), m_set, tr("Prompts are found there by name, then by text; missing ones are added."), this));
    column->addWidget(
        new FormField(tr("&Contestant"), m_model, tr("Who answered, where the file does not say."), this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_format, m_message, m_busy, m_counts})
        column->addWidget(part);
    column->addStretch(1);
    column->addWidget(buttons);
}

exchange::AnswerImportOptions AnswerImportDialog::options(bool dryRun) const
{
    exchange::AnswerImportOptions wanted;
    wanted.run = m_run->text().trimmed().toStdString();
    wanted.promptSet = m_set->currentText().trimmed().toStdString();
    wanted.model = m_model->text().trimmed().toStdString();
    wanted.dryRun = dryRun;
    return wanted;
}

void AnswerImportDialog::clearPreview()
{
    ++m_request;
    m_import->setEnabled(false);
    m_message->clear();
    m_format->clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void AnswerImportDialog::startPreview()
{
    clearPreview();
    if (m_run->text().trimmed().isEmpty())
        return m_message->show(Severity::Info, tr("The run needs a name."));
    const quint64 request = m_request;
    m_busy->start(tr("Reading and checking the file; nothing is written..."), false);
    m_source.importAnswers(m_file, options(true), this,
                           [this, request](const base::Result<exchange::AnswerImportReport>& report) {
                               if (request != m_request)
                                   return;
                               m_busy->finish();
                               report ? showPreview(*report) : fail(report.error());
                           });
}

void AnswerImportDialog::startImport()
{
    const quint64 request = ++m_request;
    m_import->setEnabled(false);
    m_busy->start(tr("Importing..."), false);
    for (QWidget* field : std::initializer_list<QWidget*>{m_run, m_set, m_model})
        field->setEnabled(false);
    m_source.importAnswers(
        m_file, options(false), this, [this, request](const base::Result<exchange::AnswerImportReport>& report) {
            if (request != m_request)
                return;
            m_busy->finish();
            if (!report)
                return fail(report.error());
            m_import->setVisible(false);
            m_close->setText(tr("&Close"));
            m_message->show(Severity::Good,
                            tr("%Ln answer(s) imported.", nullptr, static_cast<int>(report->counts.answers)));
            Q_EMIT imported(m_run->text().trimmed(), report->counts.answers);
        });
}

void AnswerImportDialog::fail(const base::Error& error)
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_run, m_set, m_model})
        field->setEnabled(true);
    m_message->show(Severity::Error,
                    tr("The file is refused, and nothing was imported: %1").arg(refusalText(error.detail)));
    growToTexts(*this);
}

void AnswerImportDialog::addCount(const QString& name, qint64 count)
{
    auto* value = new QLabel(QLocale().toString(count), m_counts);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(name, value->text()));
    m_form->addRow(name, value);
}

void AnswerImportDialog::showPreview(const exchange::AnswerImportReport& report)
{
    m_format->setText(tr("Recognised as: %1").arg(formatText(report.format.word)));
    addCount(tr("New answers"), report.counts.answers);
    addCount(tr("New contestants"), report.counts.contestants);
    addCount(tr("New prompts"), report.counts.prompts);
    addCount(tr("Already here"), report.counts.alreadyThere);
    for (const auto& [reason, count] : report.skipped)
        addCount(tr("Skipped, %1").arg(refusalText(reason)), count);
    m_import->setEnabled(report.counts.answers > 0);
    if (report.counts.answers == 0)
        m_message->show(Severity::Info, tr("There is nothing new in this file."));
    growToTexts(*this);
}

} // namespace joust::ui
