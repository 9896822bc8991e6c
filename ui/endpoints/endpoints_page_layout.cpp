// SPDX-License-Identifier: GPL-3.0-or-later
// How the Endpoints page is put together; what it does is in endpoints_page.cpp.
#include "ui/common/busy_bar.h"
#include "ui/common/detail_split.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/common/row_heights.h"
#include "ui/common/tokens.h"
#include "ui/endpoints/endpoint_detail.h"
#include "ui/endpoints/endpoint_editing.h"
#include "ui/endpoints/endpoints_model.h"
#include "ui/endpoints/endpoints_page.h"
#include "ui/endpoints/probe_view.h"
#include "ui/leaderboard/aligned_header.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kLeastDetail = 280;

} // namespace

QAction* EndpointsPage::makeAction(const QString& name, const QString& text, const QString& icon,
                                   const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void EndpointsPage::buildActions()
{
    m_edit = makeAction(QStringLiteral("edit"), tr("Edit..."), QStringLiteral("edit"), Qt::Key_F2);
    m_test = makeAction(QStringLiteral("test"), tr("Test"), QStringLiteral("test"), Qt::CTRL | Qt::Key_T);
    m_duplicate =
        makeAction(QStringLiteral("duplicate"), tr("Duplicate"), QStringLiteral("duplicate"), Qt::CTRL | Qt::Key_D);
    m_toggle = makeAction(QStringLiteral("toggle"), tr("Disable"), QStringLiteral("pause"), Qt::CTRL | Qt::Key_E);
    m_remove = makeAction(QStringLiteral("remove"), tr("Remove"), QStringLiteral("remove"), QKeySequence::Delete);
}

void EndpointsPage::buildTable()
{
    m_model = new EndpointsModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(EndpointsModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("endpointsTable"));
    m_table->setAccessibleName(tr("Endpoints"));
    m_table->setHorizontalHeader(new AlignedHeader(m_table));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EndpointsModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->setVisible(false);
    growRows(*m_table);
    m_table->horizontalHeader()->setMinimumSectionSize(64);
    m_table->horizontalHeader()->setSectionResizeMode(EndpointsModel::Model, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this); // its width decides which columns are shown
    m_table->addActions({m_edit, m_test, m_duplicate, m_toggle, m_remove});
}

void EndpointsPage::buildLayout()
{
    auto* header = new PageHeader(tr("Endpoints"), this);
    auto* add = new QPushButton(themedIcon(QStringLiteral("add"), Tone::OnAccent), tr("Add endpoint"), header);
    add->setObjectName(QStringLiteral("addEndpoint"));
    setRole(add, Role::Primary);
    header->addAction(add);
    connect(add, &QPushButton::clicked, this, &EndpointsPage::addEndpoint);

    m_message = new MessageStrip(this);
    m_busy = new BusyBar(this);
    buildTable();
    m_detail = new EndpointDetail(this);
    m_detail->addButtons({m_edit, m_test, m_duplicate, m_toggle, m_remove});
    m_detail->setMinimumWidth(kLeastDetail);
    m_content = new DetailSplit(m_table, m_detail, 3, 1, this);
    m_blank = new QWidget(this);
    m_empty = new EmptyState(QStringLiteral("endpoints"), tr("No endpoints yet. A battle needs two."),
                             tr("Add endpoint"), this);
    m_stack = new QStackedWidget(this);
    for (QWidget* page : {m_blank, static_cast<QWidget*>(m_empty), m_content})
        m_stack->addWidget(page);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    for (QWidget* part :
         {static_cast<QWidget*>(header), static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_busy)})
        layout->addWidget(part);
    layout->addWidget(m_stack, 1);
}

void EndpointsPage::connectParts()
{
    const auto edit = [this] {
        if (const std::optional<store::EndpointRow> row = current())
            m_editing->openFor(*row, m_model->rows());
    };
    connect(m_edit, &QAction::triggered, this, edit);
    connect(m_table, &QTableView::activated, this, edit);
    connect(m_test, &QAction::triggered, this, &EndpointsPage::testCurrent);
    connect(m_duplicate, &QAction::triggered, this, &EndpointsPage::duplicateCurrent);
    connect(m_toggle, &QAction::triggered, this, &EndpointsPage::toggleCurrent);
    connect(m_remove, &QAction::triggered, this, &EndpointsPage::removeCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, &EndpointsPage::addEndpoint);
    connect(m_detail->probe(), &ProbeView::cancelRequested, this, &EndpointsPage::stopTest);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EndpointsPage::showCurrent);
    connect(m_editing, &EndpointEditing::saved, this, [this](const store::EndpointRow& row, bool newRevision) {
        m_selected = row.id;
        const QString name = QString::fromStdString(row.name);
        afterChange({}, newRevision ? tr("Saved %1 as revision %2.").arg(name).arg(row.revision)
                                    : tr("Saved %1.").arg(name));
    });
}

} // namespace joust::ui
