// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/factors_tab.h"

#include "ui/analysis/factor_words.h"
#include "ui/charts/chart_card.h"
#include "ui/common/role.h"

#include <QLabel>

#include <algorithm>

namespace joust::ui {

namespace {

using rating::Factor;

constexpr int kChartHeight = 420;
constexpr Factor kFactors[] = {Factor::Price, Factor::TotalTime, Factor::FirstToken, Factor::Length, Factor::Size};

} // namespace

FactorsTab::FactorsTab(QWidget* parent)
    : CardPane(parent)
    , m_summary(new QLabel(this))
{
    m_summary->setObjectName(QStringLiteral("factorsSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setRole(m_summary, Role::Muted);
    placeAcross(m_summary, 0);
    int place = 0;
    for (const Factor factor : kFactors) {
        auto* card = new ChartCard(FactorWords::title(factor), this);
        CardPane::place(card, 1 + place / 2, place % 2);
        m_cards.push_back(card);
        ++place;
    }
    stretchRow(1 + place); // an empty one: cards keep their heights
}

void FactorsTab::show(const FactorsAnalysis& factors)
{
    m_summary->setText(tr("Lines weigh each rating by its error; they say what goes together among these contestants, "
                          "not what causes what. Bands are pointwise. Squares on the dashed line are the frontier."));
    const auto& findings = factors.report.factors;
    for (std::size_t i = 0; i < std::min(m_cards.size(), findings.size()); ++i) {
        std::vector<ScatterPoint> points = FactorWords::points(factors, findings[i]);
        m_cards[i]->setMinimumHeight(points.empty() ? 0 : kChartHeight); // a sentence needs no room for a chart
        keepLow(m_cards[i], points.empty());
        if (points.empty()) {
            m_cards[i]->showNothing(FactorWords::note(factors, findings[i]));
            continue;
        }
        m_cards[i]->setNote(FactorWords::note(factors, findings[i]));
        ScatterAxes axes{tr("Contestant"), FactorWords::axis(findings[i].factor), tr("Rating"), true};
        axes.frontier = tr("On the frontier");
        m_cards[i]->setPicture(
            std::make_shared<ScatterPicture>(std::move(points), std::move(axes), FactorWords::trend(findings[i])));
    }
}

void FactorsTab::clear()
{
    m_summary->clear();
    for (ChartCard* card : m_cards) {
        card->setNote({});
        card->setPicture(nullptr);
    }
}

} // namespace joust::ui
