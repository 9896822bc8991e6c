// SPDX-License-Identifier: GPL-3.0-or-later
// How the import dialog is put together; what it does is in import_dialog.cpp.
#include "ui/common/busy_bar.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/endpoints/form_field.h"
#include "ui/leaderboard/aligned_header.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompt_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr QSize kSize(760, 760);
constexpr int kRowHeight = 32;
constexpr int kLeastRows = 180;    // height
constexpr int kLeastDetails = 100; // height

} // namespace

void ImportDialog::buildFile(QVBoxLayout& column, const std::vector<std::string>& setNames)
{
    auto* fileRow = new QWidget(m_form);
    m_file = new QLineEdit(fileRow);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_browse = new QPushButton(tr("&Browse..."), fileRow);
    m_browse->setObjectName(QStringLiteral("importBrowse"));
    auto* row = new QHBoxLayout(fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace8);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    m_set = new QComboBox(m_form);
    m_set->setObjectName(QStringLiteral("importSet"));
    m_set->setEditable(true);
    m_set->setInsertPolicy(QComboBox::NoInsert);
    for (const std::string& name : setNames)
        m_set->addItem(QString::fromStdString(name));
    m_set->setCurrentText({});
    m_format = new QComboBox(m_form);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->addItem(tr("Recognise it"), QStringLiteral("auto"));
    for (const exchange::PromptFormat& format : exchange::promptFormats())
        m_format->addItem(PromptWords::format(format.word),
                          QString::fromLatin1(format.word.data(), static_cast<qsizetype>(format.word.size())));
    column.addWidget(new FormField(tr("&File"), fileRow, {}, m_form, m_file));
    auto* beside = new QHBoxLayout;
    beside->setSpacing(kSpace16);
    beside->addWidget(new FormField(tr("Prompt &set"), m_set, tr("A new name, or a set that is to grow."), m_form), 1);
    beside->addWidget(new FormField(tr("F&ormat"), m_format, {}, m_form), 1, Qt::AlignTop);
    column.addLayout(beside);

    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_file, &QLineEdit::textEdited, this, &ImportDialog::later);
    connect(m_set, &QComboBox::editTextChanged, this, &ImportDialog::later);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::later);
}

void ImportDialog::buildMapping(QVBoxLayout& column)
{
    m_mappingBox = new QWidget(m_form);
    m_mappingBox->setObjectName(QStringLiteral("importMapping"));
    auto* grid = new QGridLayout(m_mappingBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpace16);
    grid->setVerticalSpacing(kSpace12);
    const std::array<std::pair<const char*, QString>, MappingCount> names{
        {{"promptColumn", tr("Column of &prompts")},
         {"categoryColumn", tr("Column of &categories")},
         {"languageColumn", tr("Column of &languages")},
         {"keyColumn", tr("Column of &names")}}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_columns[i] = new QComboBox(m_mappingBox);
        m_columns[i]->setObjectName(QString::fromLatin1(names[i].first));
        m_columns[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_columns[i]->addItem(tr("By its usual name"));
        connect(m_columns[i], &QComboBox::currentIndexChanged, this, &ImportDialog::later);
        grid->addWidget(new FormField(names[i].second, m_columns[i], {}, m_mappingBox), static_cast<int>(i) / 2,
                        static_cast<int>(i) % 2);
    }
    m_template = new QLineEdit(m_mappingBox);
    m_template->setObjectName(QStringLiteral("importTemplate"));
    m_template->setPlaceholderText(QStringLiteral("Translate: {{text}}"));
    connect(m_template, &QLineEdit::textEdited, this, &ImportDialog::later);
    grid->addWidget(new FormField(tr("&Template"), m_template,
                                  tr("Instead of a column of prompts: text with {{column}} in place of a column."),
                                  m_mappingBox),
                    2, 0, 1, 2);
    m_mappingBox->hide();
    column.addWidget(m_mappingBox);
}

void ImportDialog::buildPreview(QVBoxLayout& column)
{
    m_summary = new QLabel(m_form);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    setRole(m_summary, Role::Strong);
    m_counts = new QLabel(m_form);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    setRole(m_counts, Role::Muted);
    for (QLabel* label : {m_summary, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column.addWidget(label);
    }
    m_rows = new QTableWidget(0, 5, m_form);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_rows->setHorizontalHeader(new AlignedHeader(m_rows));
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Prompt"), tr("Turns"), tr("Category"), tr("Language")});
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_rows->horizontalHeaderItem(i)->setTextAlignment((i == 0 || i == 2 ? Qt::AlignRight : Qt::AlignLeft) |
                                                          Qt::AlignVCenter);
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_rows->horizontalHeader()->setSectionResizeMode(i,
                                                         i == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_rows->verticalHeader()->setVisible(false);
    m_rows->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setMinimumHeight(kLeastRows);
    column.addWidget(m_rows, 1);
    m_details = new QPlainTextEdit(m_form);
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setAccessibleName(tr("Rows that are left out, alike or refused"));
    m_details->setReadOnly(true);
    m_details->setMinimumHeight(kLeastDetails);
    column.addWidget(m_details);
}

void ImportDialog::buildLayout(const std::vector<std::string>& setNames)
{
    m_form = new QWidget;
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, kSpace8, 0);
    form->setSpacing(kSpace16);
    buildFile(*form, setNames);
    buildMapping(*form);
    buildPreview(*form);
    form->addStretch(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_message = new MessageStrip(this);
    m_busy = new BusyBar(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(QStringLiteral("importAccept"));
    setRole(m_import, Role::Primary);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    const double textScale = font().pointSizeF() / kBasePointSize;
    const QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize wanted = (QSizeF(kSize) * std::max(1.0, textScale)).toSize();
    resize(window ? wanted.boundedTo(window->size()) : wanted);
    m_file->setFocus(Qt::OtherFocusReason);
}

} // namespace joust::ui
