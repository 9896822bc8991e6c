// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_controls.h"

#include "ui/common/icons.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace joust::ui {

BoardControls::BoardControls(PageHeader& header, QObject* parent)
    : QObject(parent)
{
    addViewChips(header);
    addActions(header);
}

void BoardControls::addViewChips(PageHeader& header)
{
    auto* table = new QPushButton(tr("Table"), &header);
    table->setObjectName(QStringLiteral("tableChip"));
    m_chart = new QPushButton(tr("Chart"), &header);
    m_chart->setObjectName(QStringLiteral("chartChip"));
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {table, m_chart}) {
        setRole(button, Role::Chip);
        button->setCheckable(true);
        group->addButton(button);
        header.addChip(button);
    }
    table->setChecked(true);
    connect(m_chart, &QPushButton::toggled, this, [this](bool shown) {
        m_columns->setEnabled(!shown); // only the table has columns
        Q_EMIT chartShown(shown);
    });
}

void BoardControls::addActions(PageHeader& header)
{
    auto* refresh = new QPushButton(themedIcon(QStringLiteral("refresh")), {}, &header);
    refresh->setObjectName(QStringLiteral("refreshButton"));
    refresh->setAccessibleName(tr("Compute again"));
    refresh->setToolTip(tr("Compute again from the votes as they are now"));
    connect(refresh, &QPushButton::clicked, this, &BoardControls::refreshRequested);

    m_columns = new QPushButton(tr("Columns"), &header);
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_columnsMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnsMenu);

    auto* views = new QPushButton(tr("Views"), &header);
    views->setObjectName(QStringLiteral("viewsButton"));
    m_viewsMenu = new QMenu(views);
    views->setMenu(m_viewsMenu);
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &BoardControls::fillViews);

    m_export = new QPushButton(tr("Export"), &header);
    m_export->setObjectName(QStringLiteral("exportButton"));
    auto* menu = new QMenu(m_export);
    const auto add = [this, menu](const QString& text, BoardExport kind) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { Q_EMIT exportChosen(kind); });
    };
    add(tr("Leaderboard as CSV..."), BoardExport::LeaderboardCsv);
    add(tr("Leaderboard as LMArena's JSON..."), BoardExport::LmArena);
    add(tr("Chart as PNG..."), BoardExport::ChartPng);
    add(tr("Chart as SVG..."), BoardExport::ChartSvg);
    QAction* numbers = menu->addAction(tr("Copy the numbers"));
    numbers->setObjectName(QStringLiteral("copyNumbersAction"));
    connect(numbers, &QAction::triggered, this, &BoardControls::copyNumbersRequested);
    connect(menu->addAction(tr("Copy the chart")), &QAction::triggered, this, &BoardControls::copyChartRequested);
    add(tr("Report as HTML..."), BoardExport::Report);
    menu->addSeparator();
    add(tr("Votes as CSV..."), BoardExport::VotesCsv);
    add(tr("Votes as JSON Lines..."), BoardExport::VotesJsonl);
    m_export->setMenu(menu);
    for (QPushButton* button : {refresh, m_columns, views, m_export})
        header.addAction(button);
}

void BoardControls::setViews(std::vector<exchange::SavedView> views)
{
    m_views = std::move(views);
}

void BoardControls::fillViews()
{
    m_viewsMenu->clear();
    auto* removal = new QMenu(tr("Remove a view"), m_viewsMenu);
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        QString name = QString::fromStdString(m_views[static_cast<std::size_t>(i)].name);
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(m_viewsMenu->addAction(name), &QAction::triggered, this, [this, i] { Q_EMIT viewChosen(i); });
        connect(removal->addAction(name), &QAction::triggered, this, [this, i] { Q_EMIT viewRemoved(i); });
    }
    if (!m_views.empty())
        m_viewsMenu->addSeparator();
    connect(m_viewsMenu->addAction(tr("Back to the default")), &QAction::triggered, this,
            &BoardControls::resetRequested);
    connect(m_viewsMenu->addAction(tr("Save this view...")), &QAction::triggered, this,
            &BoardControls::saveViewRequested);
    removal->setEnabled(!m_views.empty());
    m_viewsMenu->addMenu(removal);
    m_viewsMenu->addSeparator();
    QAction* freeze = m_viewsMenu->addAction(tr("Freeze this board..."));
    freeze->setObjectName(QStringLiteral("freezeAction"));
    freeze->setEnabled(m_export->isEnabled());
    connect(freeze, &QAction::triggered, this, &BoardControls::freezeRequested);
    m_viewsMenu->addSeparator();
    connect(m_viewsMenu->addAction(tr("Copy as joust-cli command")), &QAction::triggered, this,
            &BoardControls::copyCommandRequested);
}

void BoardControls::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

bool BoardControls::showsChart() const
{
    return m_chart->isChecked();
}

} // namespace joust::ui
