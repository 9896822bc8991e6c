// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/pairs_tab.h"

#include "ui/analysis/pairs_words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QLabel>

namespace joust::ui {

namespace {

constexpr std::size_t kSurprises = 10;
constexpr int kLeastMap = 420;
constexpr int kTallestMap = 1400;        // the page scrolls, not the map in it
constexpr int kMostBesideEachOther = 20; // contestants: a map of more needs the whole width
constexpr int kTallestBars = 480;

} // namespace

PairsTab::PairsTab(QWidget* parent)
    : CardPane(parent)
    , m_verdict(new QLabel(this))
    , m_shares(new ChartCard(tr("Share won by the row against the column (%)"), this))
    , m_counts(new ChartCard(tr("Battles of each pair"), this))
    , m_expected(new ChartCard(tr("Expected and observed"), this))
    , m_surprises(new ChartCard(tr("Pairs that the ratings explain least (z)"), this))
{
    m_verdict->setObjectName(QStringLiteral("pairsVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    placeAcross(m_verdict, 0);
    place(m_shares, 1, 0);
    place(m_counts, 1, 1);
    place(m_expected, 2, 0);
    place(m_surprises, 2, 1);
    stretchRow(1);
    for (ChartCard* map : {m_shares, m_counts})
        map->setTallest(kTallestMap);
    m_surprises->setTallest(kTallestBars);
    for (ChartCard* map : {m_shares, m_counts, m_expected})
        map->setMinimumHeight(kLeastMap);
    for (ChartCard* map : {m_shares, m_counts})
        connect(map->view(), &ChartView::activated, this, &PairsTab::request);
}

void PairsTab::show(const PairsAnalysis& pairs)
{
    const PairsGrid grid(pairs);
    const bool half = pairs.report.options.ties == rating::TieRule::Half;
    m_verdict->setText(grid.verdict());
    m_shares->setNote(half ? tr("Best first. Ties and \"both bad\" count as half a win. Blue: the row wins.")
                           : tr("Best first. Ties and \"both bad\" are left out. Blue: the row wins."));
    m_counts->setNote(m_battlesOffered
                          ? tr("Best first. All votes, ties included. A click on a cell, or Enter, shows its battles.")
                          : tr("Best first. All votes, ties included."));
    m_names = grid.names();
    allowTwoColumns(m_names.size() <= kMostBesideEachOther);
    m_shares->setPicture(
        std::make_shared<HeatMapPicture>(grid.names(), grid.shares(), HeatScale::Share, tr("Contestant")));
    m_counts->setPicture(
        std::make_shared<HeatMapPicture>(grid.names(), grid.counts(), HeatScale::Count, tr("Contestant")));
    m_expected->setPicture(std::make_shared<ScatterPicture>(
        grid.expectations(), ScatterAxes{tr("Pair"), tr("Expected share (%)"), tr("Observed share (%)"), false, true}));
    m_surprises->setPicture(std::make_shared<CoefficientPicture>(grid.surprises(kSurprises), tr("z"),
                                                                 CoefficientPicture::Signs::Minus, tr("Pair")));
}

void PairsTab::clear()
{
    m_verdict->clear();
    m_names.clear();
    for (ChartCard* card : cards())
        card->setPicture(nullptr);
}

void PairsTab::setBattlesOffered(bool offered)
{
    m_battlesOffered = offered;
}

void PairsTab::request(int cell)
{
    const auto count = m_names.size();
    if (count == 0 || cell / count == cell % count)
        return;
    Q_EMIT pairRequested(m_names[cell / count], m_names[cell % count]);
}

} // namespace joust::ui
