// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_tab.h"

#include "ui/common/detail_split.h"
#include "ui/common/empty_state.h"
#include "ui/common/list_table.h"
#include "ui/common/message_strip.h"
#include "ui/common/tokens.h"
#include "ui/leaderboard/aligned_header.h"
#include "ui/runs/answer_import_dialog.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/run_job.h"
#include "ui/runs/run_panel.h"
#include "ui/runs/runs_model.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

constexpr int kLeastTable = 320;
constexpr int kLeastPanel = 340;

} // namespace

RunsTab::RunsTab(RunsSource& source, RunJob& job, MessageStrip& message, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_job(job)
    , m_message(message)
{
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsTab::showCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { startNew({}); });
    connect(m_panel, &RunPanel::startRequested, this, [this](const battle::RunOptions& options) {
        if (m_panel->run())
            m_job.start(*m_panel->run(), options);
    });
    connect(m_panel, &RunPanel::pauseRequested, &m_job, &RunJob::pause);
    connect(&m_job, &RunJob::progressed, this, [this] {
        if (!m_active)
            return;
        m_model->refreshJob();
        m_panel->refreshJob();
    });
    connect(&m_job, &RunJob::stateChanged, this, &RunsTab::whenJobChanged);
}

void RunsTab::buildTable()
{
    m_model = new RunsModel(m_job, this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setHorizontalHeader(new AlignedHeader(m_table));
    m_table->setModel(m_model);
    makeList(*m_table);
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->setMinimumWidth(kLeastTable);
    m_table->viewport()->installEventFilter(this);
}

void RunsTab::buildLayout()
{
    buildTable();
    m_panel = new RunPanel(m_job, this);
    m_panel->setMinimumWidth(kLeastPanel);
    m_content = new DetailSplit(m_table, m_panel, 1, 1, this);
    m_blank = new QWidget(this);
    m_empty = new EmptyState(QStringLiteral("runs"),
                             tr("No runs yet. A run makes every contestant's answers ahead of time, so that people can "
                                "vote without waiting."),
                             tr("New run"), this);
    m_stack = new QStackedWidget(this);
    for (QWidget* page : {m_blank, static_cast<QWidget*>(m_empty), m_content})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace12, 0, 0);
    layout->addWidget(m_stack);
}

void RunsTab::activate()
{
    m_active = true;
    load();
}

void RunsTab::deactivate()
{
    m_active = false;
    if (m_dialog)
        m_dialog->close();
    if (m_answers)
        m_answers->close();
    m_model->setRows({});
    m_panel->clear();
    m_stack->setCurrentWidget(m_blank);
}

const std::vector<store::RunRow>& RunsTab::runs() const
{
    return m_model->rows();
}

std::string RunsTab::currentRun() const
{
    return m_panel->run() ? m_panel->run()->name : std::string();
}

NewRunDialog* RunsTab::newRunDialog() const
{
    return m_dialog;
}

void RunsTab::load()
{
    m_source.loadRuns(this, [this](base::Result<std::vector<store::RunRow>> runs) {
        if (m_active)
            take(std::move(runs));
    });
}

void RunsTab::take(base::Result<std::vector<store::RunRow>> runs)
{
    if (!runs)
        return fail(runs.error(), [this] { load(); });
    m_model->setRows(std::move(*runs));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_content);
    if (m_model->rowCount() == 0)
        return;
    fitColumns();
    const std::optional<int> row = m_selected ? m_model->rowOf(*m_selected) : std::nullopt;
    const std::optional<int> running = m_job.run() ? m_model->rowOf(*m_job.run()) : std::nullopt;
    m_table->setCurrentIndex(m_model->index(row.value_or(running.value_or(0)), 0));
    showCurrent();
}

void RunsTab::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!m_active || !index.isValid())
        return;
    const store::RunRow& run = m_model->rows()[static_cast<std::size_t>(index.row())];
    m_selected = run.id;
    m_panel->showRun(run);
    loadLanes();
}

void RunsTab::loadLanes()
{
    const battle::RunId run = *m_selected;
    m_source.loadLanes(run, this, [this, run](base::Result<RunsSource::Lanes> lanes) {
        if (!m_active || !m_panel->run() || m_panel->run()->id != run)
            return;
        if (!lanes)
            return fail(lanes.error(), [this] { showCurrent(); });
        // What the job counted meanwhile is newer.
        if (m_job.run() != run || m_job.state() == RunJob::State::Idle)
            m_panel->setLanes(std::move(*lanes));
    });
}

void RunsTab::whenJobChanged()
{
    if (!m_active)
        return;
    m_model->refreshJob();
    m_panel->refreshJob();
    fitColumns(); // its state needs other room
    if (m_job.state() != RunJob::State::Idle)
        return;
    load(); // what is on disk now
    if (m_job.error()) {
        m_message.showError(*m_job.error());
        m_message.setClosable(true);
    } else if (m_job.interrupted() > 0) {
        m_message.show(Severity::Info, tr("Under way when the program ended last time, and asked again: %Ln answer(s).",
                                          nullptr, static_cast<int>(m_job.interrupted())));
        m_message.setClosable(true);
    }
}

void RunsTab::startNew(const QStringList& contestants)
{
    if (m_dialog)
        return;
    m_source.loadChoices(this, [this, contestants](const base::Result<RunChoices>& choices) {
        if (m_active && !m_dialog)
            openDialog(choices, contestants);
    });
}

AnswerImportDialog* RunsTab::answerImportDialog() const
{
    return m_answers;
}

void RunsTab::chooseAnswers()
{
    auto* chooser = new QFileDialog(this, tr("Import answers"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Answers (*.jsonl *.json *.csv *.sqlite)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &RunsTab::importAnswers);
    chooser->open();
}

void RunsTab::importAnswers(const QString& file)
{
    if (m_answers)
        return;
    m_source.loadChoices(this, [this, file](const base::Result<RunChoices>& choices) {
        if (!m_active || m_answers)
            return;
        if (!choices)
            return fail(choices.error(), [this, file] { importAnswers(file); });
        m_answers = new AnswerImportDialog(m_source, file, *choices, this);
        connect(m_answers, &AnswerImportDialog::imported, this, [this] {
            if (m_active)
                load();
        });
        m_answers->open();
    });
}

void RunsTab::openDialog(const base::Result<RunChoices>& choices, const QStringList& contestants)
{
    if (!choices)
        return fail(choices.error(), [this, contestants] { startNew(contestants); });
    m_dialog = new NewRunDialog(m_source, *choices, contestants, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NewRunDialog::created, this, [this](const store::RunRow& run) {
        m_selected = run.id;
        if (m_active)
            load();
    });
    m_dialog->open();
}

void RunsTab::fail(const base::Error& error, std::function<void()> again)
{
    m_message.showError(error);
    m_message.addButton(tr("Try again"), std::function<void()>([this, again = std::move(again)] {
                            const std::function<void()> work = again; // the message, and its handler, go
                            m_message.clear();
                            work();
                        }));
}

bool RunsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_active)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

// The name takes what the others leave; what finds no room is in the panel too.
void RunsTab::fitColumns()
{
    const int least = 14 * m_table->fontMetrics().averageCharWidth(); // of the name
    int left = m_table->viewport()->width();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->setColumnHidden(column, false);
        m_table->resizeColumnToContents(column);
        // The count grows while a run goes on.
        const int reserve = column == RunsModel::Answers ? 3 * m_table->fontMetrics().averageCharWidth() : 0;
        m_table->setColumnWidth(column, m_table->columnWidth(column) + reserve);
        left -= m_table->columnWidth(column);
    }
    for (const int column : {RunsModel::Contestants, RunsModel::PromptSet, RunsModel::Cost}) {
        if (left >= least)
            break;
        left += m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    m_table->setColumnWidth(RunsModel::Name, std::max(left, least));
}

} // namespace joust::ui
