// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_controls.h"

#include "ui/common/icons.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/leaderboard/choice_chip.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>

namespace joust::ui {

using rating::Method;
using rating::TieRule;

BoardControls::BoardControls(PageHeader& header, QObject* parent)
    : QObject(parent)
{
    addOptionChips(header);
    addViewChips(header);
    addActions(header);
}

void BoardControls::addOptionChips(PageHeader& header)
{
    m_method = new ChoiceChip(tr("Method"), &header);
    m_method->setObjectName(QStringLiteral("methodChip"));
    m_method->addChoice(static_cast<int>(Method::BradleyTerry), tr("Bradley-Terry: all votes at once, with intervals"),
                        tr("Bradley-Terry"));
    m_method->addChoice(static_cast<int>(Method::Elo), tr("Elo: vote by vote, depends on their order, no intervals"),
                        tr("Elo (order-dependent)"));
    m_ties = new ChoiceChip(tr("Ties"), &header);
    m_ties->setObjectName(QStringLiteral("tiesChip"));
    m_ties->addChoice(static_cast<int>(TieRule::Half), tr("Ties and \"both bad\" count as half a win for each side"),
                      tr("Ties: half a win"));
    m_ties->addChoice(static_cast<int>(TieRule::Drop), tr("Ties and \"both bad\" are left out"), tr("Ties: left out"));
    header.addChip(m_method);
    header.addChip(m_ties);
    connect(m_method, &ChoiceChip::chosen, this, [this](int value) {
        m_options.method = static_cast<Method>(value);
        Q_EMIT optionsChosen();
    });
    connect(m_ties, &ChoiceChip::chosen, this, [this](int value) {
        m_options.ties = static_cast<TieRule>(value);
        Q_EMIT optionsChosen();
    });
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
    m_columns = new QPushButton(tr("Columns"), &header);
    m_columns->setObjectName(QStringLiteral("columnsChip"));
    m_columnsMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnsMenu);
    setRole(m_columns, Role::Chip);
    header.addChip(m_columns);
    table->setChecked(true);
    connect(m_chart, &QPushButton::toggled, this, [this](bool shown) {
        m_columns->setVisible(!shown); // only the table has columns
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

    m_export = new QPushButton(tr("Export"), &header);
    m_export->setObjectName(QStringLiteral("exportButton"));
    auto* menu = new QMenu(m_export);
    const auto add = [this, menu](const QString& text, BoardExport kind) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { Q_EMIT exportChosen(kind); });
    };
    add(tr("Leaderboard as CSV..."), BoardExport::LeaderboardCsv);
    add(tr("Chart as PNG..."), BoardExport::ChartPng);
    menu->addSeparator();
    add(tr("Votes as CSV..."), BoardExport::VotesCsv);
    add(tr("Votes as JSON Lines..."), BoardExport::VotesJsonl);
    m_export->setMenu(menu);
    for (QPushButton* button : {refresh, m_export})
        header.addAction(button);
}

void BoardControls::setOptions(const rating::RankOptions& options)
{
    m_options = options;
    m_method->setValue(static_cast<int>(options.method));
    m_ties->setValue(static_cast<int>(options.ties));
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
