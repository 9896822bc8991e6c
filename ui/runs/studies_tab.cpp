// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/studies_tab.h"

#include "ui/common/detail_split.h"
#include "ui/common/empty_state.h"
#include "ui/common/list_table.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/leaderboard/aligned_header.h"
#include "ui/runs/new_study_dialog.h"
#include "ui/runs/rules_area.h"
#include "ui/runs/run_words.h"
#include "ui/runs/study_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

constexpr int kGoldColumn = 4;

constexpr int kLeastTable = 320;
constexpr int kLeastPanel = 340;

QTableWidget* makeTable(const char* name, const QString& accessible, const QStringList& titles, QWidget* parent)
{
    auto* table = new QTableWidget(0, static_cast<int>(titles.size()), parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessible);
    table->setHorizontalHeader(new AlignedHeader(table));
    table->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < table->columnCount(); ++column) {
        table->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                              Qt::AlignVCenter);
        table->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    }
    makeList(*table);
    return table;
}

void setRow(QTableWidget& table, int row, const QStringList& cells)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setToolTip(cells.value(column).toHtmlEscaped());
        table.setItem(row, column, item);
    }
}

} // namespace

StudiesTab::StudiesTab(RunsSource& source, MessageStrip& message, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_message(message)
{
    buildLayout();
    connect(m_empty, &EmptyState::actionTriggered, this, &StudiesTab::newWanted);
    connect(m_close, &QPushButton::clicked, this, &StudiesTab::askToClose);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before)
            showCurrent();
    });
}

QWidget* StudiesTab::buildPanel()
{
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("studyPanel"));
    setRole(panel, Role::Card);
    panel->setMinimumWidth(kLeastPanel);
    m_title = new QLabel(panel);
    m_title->setObjectName(QStringLiteral("studyTitle"));
    setRole(m_title, Role::Strong);
    m_rules = new RulesArea(tr("Rules of the study"), panel);
    m_nobody = new QLabel(tr("Nobody has begun yet."), panel);
    setRole(m_nobody, Role::Muted);
    for (QLabel* label : {m_title, m_nobody}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_annotators = makeTable("studyAnnotators", tr("Annotators of the study"),
                             {tr("Annotator"), tr("Votes"), tr("Skipped"), tr("Left"), tr("Gold, right")}, panel);
    m_close = new QPushButton(tr("Close the study..."), panel);
    m_close->setObjectName(QStringLiteral("closeStudy"));
    setRole(m_close, Role::Danger);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(m_title);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    column->addWidget(m_rules);
    column->addWidget(m_annotators, 1);
    column->addWidget(m_nobody);
    column->addStretch(0);
    return panel;
}

void StudiesTab::buildLayout()
{
    m_table = makeTable("studiesTable", tr("Studies"), {tr("Study"), tr("State"), tr("Annotators"), tr("Votes")}, this);
    m_table->setMinimumWidth(kLeastTable);
    m_content = new DetailSplit(m_table, buildPanel(), 1, 1, this);
    m_blank = new QWidget(this);
    m_empty = new EmptyState(QStringLiteral("battle"),
                             tr("No studies yet. A study puts a run's answers before several people, under fixed "
                                "rules."),
                             tr("New study"), this);
    m_stack = new QStackedWidget(this);
    for (QWidget* page : {m_blank, static_cast<QWidget*>(m_empty), m_content})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace12, 0, 0);
    layout->addWidget(m_stack);
}

void StudiesTab::activate()
{
    m_active = true;
    load();
}

void StudiesTab::deactivate()
{
    m_active = false;
    if (m_question)
        m_question->close();
    if (m_dialog)
        m_dialog->close();
    m_title->clear();
    m_rules->setText({});
    m_studies.clear();
    m_table->setRowCount(0);
    m_annotators->setRowCount(0);
    m_stack->setCurrentWidget(m_blank);
}

void StudiesTab::load()
{
    m_source.loadStudies(this, [this](base::Result<std::vector<store::StudyRow>> studies) {
        if (m_active)
            take(std::move(studies));
    });
}

void StudiesTab::take(base::Result<std::vector<store::StudyRow>> studies)
{
    if (!studies)
        return fail(studies.error(), [this] { load(); });
    m_studies = std::move(*studies);
    m_stack->setCurrentWidget(m_studies.empty() ? static_cast<QWidget*>(m_empty) : m_content);
    showTable();
    showCurrent();
}

void StudiesTab::showTable()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_studies.size()));
    int row = 0;
    int selected = 0;
    for (const store::StudyRow& study : m_studies) {
        if (m_selected && *m_selected == study.id)
            selected = row;
        setRow(*m_table, row++,
               {DataWords::oneLine(study.name), StudyWords::state(study), RunWords::count(study.annotators),
                RunWords::count(study.votes)});
    }
    m_table->setCurrentCell(m_studies.empty() ? -1 : selected, 0);
}

const store::StudyRow* StudiesTab::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_studies.size()) ? nullptr : &m_studies[static_cast<std::size_t>(row)];
}

void StudiesTab::showCurrent()
{
    const store::StudyRow* study = current();
    if (!study || !m_active)
        return;
    m_selected = study->id;
    m_title->setText(DataWords::oneLine(study->name));
    m_rules->setText(StudyWords::rules(*study));
    m_close->setVisible(!study->closed);
    m_close->ensurePolished(); // the style sheet allows less than the text needs
    m_close->setMinimumHeight(m_close->sizeHint().height());
    m_annotators->setRowCount(0);
    m_source.loadAnnotators(study->id, this,
                            [this, id = study->id](const base::Result<std::vector<store::StudyAnnotator>>& found) {
                                if (!m_active || !m_selected || *m_selected != id)
                                    return;
                                if (!found)
                                    return fail(found.error(), [this] { showCurrent(); });
                                showAnnotators(*found);
                            });
}

void StudiesTab::showAnnotators(const std::vector<store::StudyAnnotator>& annotators)
{
    const store::StudyRow* study = current();
    if (!study)
        return;
    m_annotators->setColumnHidden(kGoldColumn, study->policy.goldShare <= 0.0);
    m_annotators->setRowCount(static_cast<int>(annotators.size()));
    m_annotators->setVisible(!annotators.empty());
    m_nobody->setVisible(annotators.empty());
    int row = 0;
    for (const store::StudyAnnotator& annotator : annotators)
        setRow(*m_annotators, row++,
               {DataWords::oneLine(annotator.name), RunWords::count(annotator.votes), RunWords::count(annotator.skips),
                RunWords::count(std::max<std::int64_t>(0, study->policy.battles - annotator.votes - annotator.skips)),
                StudyWords::gold(annotator)});
}

QMessageBox* StudiesTab::closeQuestion() const
{
    return m_question;
}

void StudiesTab::askToClose()
{
    const store::StudyRow* study = current();
    if (!study || m_question)
        return;
    m_question = new QMessageBox(QMessageBox::NoIcon, tr("Close the study"),
                                 tr("Close %1?").arg(DataWords::oneLine(study->name)), QMessageBox::Cancel, this);
    m_question->setObjectName(QStringLiteral("closeQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(StudyWords::closing(*study));
    QPushButton* yes = m_question->addButton(tr("Close the study"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("closeAccept"));
    setRole(yes, Role::Danger);
    m_question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, study = *study] { close(study); });
    m_question->open();
}

void StudiesTab::close(const store::StudyRow& study)
{
    m_source.closeStudy(study.id, this, [this, study](const base::Result<void>& closed) {
        if (closed)
            Q_EMIT changed();
        if (!m_active)
            return;
        if (!closed)
            return fail(closed.error(), [this] { load(); });
        m_message.show(Severity::Good, tr("%1 is closed.").arg(DataWords::oneLine(study.name)));
        m_message.setClosable(true);
        load();
    });
}

NewStudyDialog* StudiesTab::newStudyDialog() const
{
    return m_dialog;
}

void StudiesTab::startNew(const std::vector<store::RunRow>& runs, const std::string& run)
{
    if (m_dialog)
        return;
    m_dialog = new NewStudyDialog(m_source, runs, run, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NewStudyDialog::created, this, [this](const store::StudyRow& study) {
        m_selected = study.id;
        Q_EMIT changed();
        if (m_active)
            load();
    });
    m_dialog->open();
}

void StudiesTab::fail(const base::Error& error, std::function<void()> again)
{
    m_message.showError(error);
    m_message.addButton(tr("Try again"), std::function<void()>([this, again = std::move(again)] {
                            const std::function<void()> work = again; // the message, and its handler, go
                            m_message.clear();
                            work();
                        }));
}

} // namespace joust::ui
