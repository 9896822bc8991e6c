// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/planner_tab.h"

#include "ui/analysis/fitted_columns.h"
#include "ui/analysis/neighbours_model.h"
#include "ui/analysis/plan_words.h"
#include "ui/analysis/sorted_table.h"
#include "ui/charts/chart_card.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kLeastCard = 260;
constexpr int kMostCard = 560;

} // namespace

PlannerTab::PlannerTab(QWidget* parent)
    : CardPane(parent)
    , m_verdict(new QLabel(this))
    , m_joins(new QLabel(this))
    , m_run(new QPushButton(tr("Plan a run of these contestants..."), this))
    , m_differences(new ChartCard(tr("Neighbours in the ranking (Elo apart)"), this))
    , m_next(new ChartCard(tr("Pairs to vote on next"), this))
    , m_model(new NeighboursModel(this))
    , m_table(sortedTable(*m_model, NeighboursModel::SortRole, tr("Neighbours in the ranking"), this))
    , m_columns(new FittedColumns(*m_table, {NeighboursModel::Battles, NeighboursModel::Interval}))
{
    for (QLabel* label : {m_verdict, m_joins}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_verdict->setObjectName(QStringLiteral("planVerdict"));
    m_joins->setObjectName(QStringLiteral("planJoins"));
    m_joins->hide();
    placeAcross(m_verdict, 0);
    m_run->setObjectName(QStringLiteral("planRun"));
    m_run->setToolTip(tr("A new run in which everyone who is in a pair to vote on next answers"));
    m_run->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_run->hide();
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runRequested(m_toAsk); });
    placeAcross(m_joins, 1);
    placeAcross(m_run, 2);
    place(m_differences, 3, 0);
    place(m_next, 3, 1);
    placeAcross(makeTable(), 4);
    stretchRow(4);
    m_differences->setNote(tr("Best first. An interval that leaves out zero tells the two apart."));
    m_next->setNote(tr("What one vote is worth, in votes on a pair drawn at random."));
    for (ChartCard* card : cards()) {
        card->setTallest(kMostCard);
        card->setMinimumHeight(kLeastCard);
    }
}

QFrame* PlannerTab::makeTable()
{
    auto* card = new QFrame(this);
    setRole(card, Role::Card);
    m_table->setObjectName(QStringLiteral("neighboursTable"));
    auto* title = new QLabel(tr("Votes that neighbours still need"), card);
    title->setTextFormat(Qt::PlainText);
    setRole(title, Role::SectionTitle);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    column->setSpacing(kSpace8);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    return card;
}

void PlannerTab::show(const PlanAnalysis& plan)
{
    const QString joins = PlanWords::joins(plan);
    m_verdict->setText(PlanWords::verdict(plan));
    m_joins->setText(joins);
    m_joins->setVisible(!joins.isEmpty());
    m_differences->setPicture(std::make_shared<CoefficientPicture>(PlanWords::differences(plan), tr("Elo apart"),
                                                                   CoefficientPicture::Signs::Minus, tr("Pair")));
    m_next->setPicture(std::make_shared<CoefficientPicture>(PlanWords::nextPairs(plan), tr("Worth"),
                                                            CoefficientPicture::Signs::Minus, tr("Pair")));
    m_model->setPlan(plan);
    m_toAsk = PlanWords::contestantsToAsk(plan);
    showRunButton();
    m_columns->measure();
}

void PlannerTab::setRunsOffered(bool offered)
{
    m_runsOffered = offered;
    showRunButton();
}

void PlannerTab::showRunButton()
{
    m_run->setVisible(m_runsOffered && !m_toAsk.isEmpty());
}

void PlannerTab::clear()
{
    m_verdict->clear();
    m_joins->clear();
    m_joins->hide();
    m_toAsk.clear();
    showRunButton();
    m_model->clear();
    for (ChartCard* card : cards())
        card->setPicture(nullptr);
}

} // namespace joust::ui
