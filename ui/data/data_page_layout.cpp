// SPDX-License-Identifier: GPL-3.0-or-later
// How the Data page is put together; what it does is in data_page.cpp.
#include "ui/common/busy_bar.h"
#include "ui/common/detail_split.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/common/row_heights.h"
#include "ui/common/tokens.h"
#include "ui/data/audit_view.h"
#include "ui/data/data_filters.h"
#include "ui/data/data_page.h"
#include "ui/data/data_source.h"
#include "ui/data/leaks_view.h"
#include "ui/data/reason_dialog.h"
#include "ui/data/vote_panel.h"
#include "ui/data/votes_model.h"
#include "ui/leaderboard/aligned_header.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace joust::ui {

namespace {

constexpr int kLeastTable = 360;
constexpr int kLeastPanel = 340;
constexpr int kSelectingMs = 60;
constexpr int kTickMs = 200;

} // namespace

QAction* DataPage::makeAction(const QString& name, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), {}, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void DataPage::buildActions()
{
    m_exclude = makeAction(QStringLiteral("exclude"), QStringLiteral("remove"), QKeySequence::Delete);
    m_flag = makeAction(QStringLiteral("flag"), QStringLiteral("warning"), Qt::CTRL | Qt::Key_M);
}

void DataPage::buildTable()
{
    m_model = new VotesModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("votesTable"));
    m_table->setAccessibleName(tr("Votes"));
    m_table->setHorizontalHeader(new AlignedHeader(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->setVisible(false);
    growRows(*m_table);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(64);
    m_table->setMinimumWidth(kLeastTable);
    m_table->viewport()->installEventFilter(this); // its width decides which columns are shown
    m_table->addActions({m_exclude, m_flag});
}

void DataPage::buildLayout()
{
    auto* header = new PageHeader(tr("Data"), this);
    m_filters = new DataFilters(*header, this);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("voteCount"));
    setRole(m_count, Role::Muted);
    auto* searching = new QHBoxLayout;
    searching->setSpacing(kSpace12);
    searching->addWidget(m_filters->field(), 1);
    searching->addWidget(m_count);
    m_message = new MessageStrip(this);
    m_message->setObjectName(QStringLiteral("dataMessage"));
    m_busy = new BusyBar(this);
    m_busy->setObjectName(QStringLiteral("dataBusy"));
    m_preparing = new BusyBar(this);
    m_preparing->setObjectName(QStringLiteral("preparingSearch"));
    auto* audit = new QPushButton(tr("&Audit"), header);
    audit->setObjectName(QStringLiteral("auditButton"));
    audit->setToolTip(tr("What was done to this workspace, by whom, when and why"));
    connect(audit, &QPushButton::clicked, this, [this] { showSide(m_audit); });
    header->addAction(audit);
    auto* leaks = new QPushButton(tr("&Names"), header);
    leaks->setObjectName(QStringLiteral("leaksButton"));
    leaks->setToolTip(tr("Voted answers that may name their maker"));
    leaks->setAccessibleDescription(leaks->toolTip());
    connect(leaks, &QPushButton::clicked, this, [this] { showSide(m_leaks); });
    header->addAction(leaks);
    buildTable();
    m_panel = new VotePanel(this);
    m_panel->setMinimumWidth(kLeastPanel);
    m_panel->addButtons({m_exclude, m_flag});
    m_content = new DetailSplit(m_table, m_panel, 3, 2, this);
    m_noVotes =
        new EmptyState(QStringLiteral("data"), tr("No votes yet. Every battle is listed here once it is voted on."),
                       tr("Start a battle"), this);
    m_noMatch = new EmptyState(QStringLiteral("search"), tr("No vote matches the search."), tr("Show all votes"), this);
    m_stack = new QStackedWidget(this);
    for (QWidget* page : {m_content, static_cast<QWidget*>(m_noVotes), static_cast<QWidget*>(m_noMatch)})
        m_stack->addWidget(page);

    auto* votes = new QWidget(this);
    m_audit = new AuditView(m_source, this);
    connect(m_audit, &AuditView::backRequested, this, [this] { showSide(nullptr); });
    m_leaks = new LeaksView(m_source, this);
    connect(m_leaks, &LeaksView::backRequested, this, [this] {
        showSide(nullptr);
        reload(); // some may count no more
    });
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(votes);
    m_pages->addWidget(m_audit);
    m_pages->addWidget(m_leaks);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    auto* layout = new QVBoxLayout(votes);
    layout->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(header);
    layout->addLayout(searching);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addWidget(m_preparing);
    layout->addWidget(m_stack, 1);
}

void DataPage::connectParts()
{
    connect(m_filters, &DataFilters::changed, this, &DataPage::reload);
    connect(m_model, &VotesModel::moreWanted, this, [this] {
        if (m_active)
            readOn(kVotesAtOnce);
    });
    connect(m_busy, &BusyBar::cancelRequested, this, &DataPage::stop);
    m_preparingTick.setInterval(kTickMs);
    connect(&m_preparingTick, &QTimer::timeout, this, [this] {
        if (!m_preparation || m_preparation->total == 0)
            return;
        if (!m_preparing->isBusy())
            m_preparing->start(tr("Preparing faster searches, once..."));
        m_preparing->setProgress(m_preparation->done, m_preparation->total);
    });
    connect(m_preparing, &BusyBar::cancelRequested, this, [this] {
        m_preparingRefused = true;
        m_source.stopPreparing();
        finishPreparing();
    });
    connect(m_noVotes, &EmptyState::actionTriggered, this, &DataPage::startBattleRequested);
    connect(m_noMatch, &EmptyState::actionTriggered, m_filters, &DataFilters::reset);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataPage::showCurrent);
    m_selecting.setSingleShot(true);
    m_selecting.setInterval(kSelectingMs);
    connect(&m_selecting, &QTimer::timeout, this, &DataPage::loadCurrent);
    connect(m_exclude, &QAction::triggered, this,
            [this] { askReason(m_excluded ? store::MarkKind::Include : store::MarkKind::Exclude); });
    connect(m_flag, &QAction::triggered, this,
            [this] { askReason(m_flagged ? store::MarkKind::Unflag : store::MarkKind::Flag); });
}

void DataPage::connectKeys()
{
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filters->field()->setFocus(Qt::ShortcutFocusReason);
        m_filters->field()->selectAll();
    });
    connect(m_table, &QTableView::activated, m_panel, &VotePanel::focusAnswers);
    m_filters->field()->installEventFilter(this);
}

bool DataPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_active)
        fitColumns();
    if (watched == m_filters->field() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || (key == Qt::Key_Escape && m_filters->field()->text().isEmpty())) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_filters->field()->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// The prompt takes what the others leave; a long name is elided. What then finds no room is left to the panel, and
// where even that is not enough the names give way.
void DataPage::fitColumns()
{
    const int longest = 24 * m_table->fontMetrics().averageCharWidth(); // of a name
    const std::array dispensable{VotesModel::Annotator, VotesModel::State, VotesModel::Date};
    const bool prompts = m_model->rowCount() == 0 || m_model->hasPrompts();
    m_table->setColumnHidden(VotesModel::Prompt, !prompts);
    const int least = prompts ? 20 * m_table->fontMetrics().averageCharWidth() : 0; // of the prompt
    for (const int column : dispensable)
        m_table->setColumnHidden(column, false);
    int left = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == VotesModel::Prompt)
            continue;
        m_table->resizeColumnToContents(column);
        const bool named =
            column == VotesModel::SideA || column == VotesModel::SideB || column == VotesModel::Annotator;
        if (named)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), longest));
        left -= m_table->columnWidth(column);
    }
    for (const int column : dispensable) {
        if (left >= least)
            break;
        left += m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    const int shortest = 8 * m_table->fontMetrics().averageCharWidth();
    for (const int column : {VotesModel::SideA, VotesModel::SideB}) {
        const int width = m_table->columnWidth(column);
        const int given =
            std::clamp((least - left + 1) / (column == VotesModel::SideA ? 2 : 1), 0, std::max(0, width - shortest));
        m_table->setColumnWidth(column, width - given);
        left += given;
    }
    if (prompts)
        return m_table->setColumnWidth(VotesModel::Prompt, std::max(left, shortest));
    for (const int column : {VotesModel::SideA, VotesModel::SideB})
        m_table->setColumnWidth(column, m_table->columnWidth(column) + std::max(0, left) / 2);
}

} // namespace joust::ui
