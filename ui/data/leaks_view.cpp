// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/leaks_view.h"

#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_source.h"
#include "ui/data/leak_boards_table.h"
#include "ui/data/leak_names_dialog.h"
#include "ui/data/leaks_model.h"
#include "ui/leaderboard/aligned_header.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

LeaksView::LeaksView(DataSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_model(new LeaksModel(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_effect(new QLabel(this))
    , m_boards(new LeakBoardsTable(this))
    , m_none(new EmptyState(QStringLiteral("search"), {}, tr("Change the names..."), this))
    , m_stack(new QStackedWidget(this))
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("leaksView"));
    auto* header = new PageHeader(tr("Names in answers"), this);
    buildActions(*header);
    buildTable();
    setRole(m_count, Role::Muted);
    m_count->setObjectName(QStringLiteral("leaksCount"));
    m_count->setWordWrap(true);
    auto* row = new QHBoxLayout; // the sentence gives way to the buttons
    row->setSpacing(kSpace12);
    row->addWidget(m_count, 1);
    row->addWidget(m_exclude);
    row->addWidget(m_include);
    setRole(m_effect, Role::Strong);
    m_effect->setObjectName(QStringLiteral("leaksEffect"));
    m_effect->setWordWrap(true);
    auto* blank = new QWidget(this);
    auto* found = new QWidget(this);
    auto* foundColumn = new QVBoxLayout(found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    foundColumn->setSpacing(kSpace12);
    foundColumn->addLayout(row);
    foundColumn->addWidget(m_table, 3);
    foundColumn->addWidget(m_effect);
    foundColumn->addWidget(m_boards, 2);
    for (QWidget* page : {blank, static_cast<QWidget*>(m_none), found})
        m_stack->addWidget(page);
    connect(m_none, &EmptyState::actionTriggered, this, &LeaksView::askNames);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    connect(m_busy, &BusyBar::cancelRequested, this, &LeaksView::backRequested);
}

void LeaksView::buildActions(PageHeader& header)
{
    m_exclude = new QPushButton(tr("E&xclude all of these votes"), this);
    m_exclude->setObjectName(QStringLiteral("excludeLeaks"));
    connect(m_exclude, &QPushButton::clicked, this, [this] { mark(true, m_model->report()); });
    m_include = new QPushButton(tr("&Count them again"), this);
    m_include->setObjectName(QStringLiteral("includeLeaks"));
    connect(m_include, &QPushButton::clicked, this, [this] { mark(false, m_model->report()); });
    auto* names = new QPushButton(tr("&Names..."), &header);
    names->setObjectName(QStringLiteral("leakNames"));
    connect(names, &QPushButton::clicked, this, &LeaksView::askNames);
    header.addAction(names);
    auto* back = new QPushButton(tr("&Back to the votes"), &header);
    back->setObjectName(QStringLiteral("leaksBack"));
    connect(back, &QPushButton::clicked, this, &LeaksView::backRequested);
    header.addAction(back);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &LeaksView::backRequested);
    auto* one = new QShortcut(QKeySequence::Delete, this);
    one->setContext(Qt::WidgetWithChildrenShortcut);
    connect(one, &QShortcut::activated, this, &LeaksView::markCurrent);
}

void LeaksView::buildTable()
{
    m_table->setObjectName(QStringLiteral("leaksTable"));
    m_table->setAccessibleName(tr("Names in answers"));
    m_table->setHorizontalHeader(new AlignedHeader(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void LeaksView::activate()
{
    find();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LeaksView::deactivate()
{
    ++m_request;
    m_source.stopFindingLeaks();
    m_busy->finish();
    m_message->clear();
    m_model->setReport({});
    m_boards->clearBoards();
    m_count->clear();
    m_effect->clear();
    m_stack->setCurrentIndex(0);
}

void LeaksView::find()
{
    const quint64 request = ++m_request;
    m_message->clear();
    m_exclude->setEnabled(false);
    m_include->setEnabled(false);
    m_busy->start(tr("Looking for names in the answers..."));
    m_source.findLeaks(this, [this, request](base::Result<exchange::LeakReport> report) {
        if (request == m_request)
            take(std::move(report));
    });
}

void LeaksView::take(base::Result<exchange::LeakReport> report)
{
    m_busy->finish();
    if (!report)
        return m_message->showError(report.error());
    m_model->setReport(std::move(*report));
    m_table->resizeColumnsToContents();
    if (m_table->columnWidth(LeaksModel::Words) > m_table->width() / 2)
        m_table->setColumnWidth(LeaksModel::Words, m_table->width() / 2);
    const bool none = m_model->report().rows.empty();
    m_stack->setCurrentIndex(none ? 1 : 2);
    showCounts();
    if (none)
        m_none->setSentence(tr("No voted answer names its maker. Looked for: %n name(s) and introductions.", nullptr,
                               static_cast<int>(m_model->report().names)));
    else
        compareBoards();
}

// What they do to the ranking, once it is known.
void LeaksView::compareBoards()
{
    const quint64 request = m_request;
    m_effect->clear();
    m_boards->clearBoards();
    m_busy->start(tr("Computing the ranking with and without these votes..."));
    m_source.loadLeakBoards(m_model->report(), this, [this, request](const base::Result<exchange::LeakBoards>& boards) {
        if (request != m_request)
            return;
        m_busy->finish();
        if (!boards)
            return m_message->showError(boards.error());
        m_boards->showBoards(*boards);
        m_effect->setText(LeakBoardsTable::sentence(*boards));
    });
}

void LeaksView::askNames()
{
    auto* dialog = new LeakNamesDialog(m_source, this);
    connect(dialog, &LeakNamesDialog::changed, this, &LeaksView::find);
    dialog->open();
}

void LeaksView::showCounts()
{
    const exchange::LeakReport& report = m_model->report();
    const auto excluded = std::count_if(report.rows.begin(), report.rows.end(),
                                        [](const exchange::LeakRow& row) { return !row.excludedReason.empty(); });
    m_exclude->setEnabled(static_cast<std::size_t>(excluded) < report.rows.size());
    m_include->setEnabled(excluded > 0);
    m_count->setText(
        tr("%n vote(s) are on answers that may name their maker.", nullptr, static_cast<int>(report.votesHit)) +
        QLatin1Char(' ') + tr("Looked for: %n name(s) and introductions.", nullptr, static_cast<int>(report.names)) +
        QLatin1Char(' ') + tr("Delete leaves out the vote of a row, or counts it again."));
}

void LeaksView::mark(bool exclude, exchange::LeakReport report)
{
    m_busy->start(exclude ? tr("Leaving the votes out...") : tr("Counting the votes again..."), false);
    m_exclude->setEnabled(false);
    m_include->setEnabled(false);
    const quint64 request = ++m_request;
    m_source.markLeaks(std::move(report), exclude, this, [this, request](const base::Result<void>& done) {
        if (request != m_request)
            return;
        find();
        if (!done)
            m_message->showError(done.error());
    });
}

void LeaksView::markCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_busy->isBusy())
        return;
    const exchange::LeakRow& row = m_model->report().rows[static_cast<std::size_t>(current.row())];
    exchange::LeakReport one;
    one.rows.push_back(row);
    mark(row.excludedReason.empty(), std::move(one));
}

} // namespace joust::ui
