// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of contestants as the marks of pictures, ordered by rating. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/charts/coefficient_picture.h"
#include "ui/charts/heat_map_picture.h"
#include "ui/charts/scatter_picture.h"

#include <QCoreApplication>

namespace joust::ui {

// The contestants of a pairs analysis in the order of its board, with a cell for every two.
class PairsGrid
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::PairsGrid)

public:
    explicit PairsGrid(const PairsAnalysis& pairs);

    const QStringList& names() const { return m_names; }
    // Share of battles won by the row's contestant against the column's.
    std::vector<HeatCell> shares() const;
    std::vector<HeatCell> counts() const;
    // Expected against observed, a point for every pair that the ratings connect.
    std::vector<ScatterPoint> expectations() const;
    // Pairs whose votes the ratings explain least, at most so many: z, the largest first.
    std::vector<CoefficientBar> surprises(std::size_t most) const;
    // Whether one rating a contestant explains the pairs, in a sentence.
    QString verdict() const;

private:
    QString pairText(const rating::PairRow& row, bool turned) const;
    QString nameOf(std::uint32_t contestant) const;
    template <typename Cell>
    std::vector<HeatCell> cells(Cell cell) const;

    const PairsAnalysis& m_pairs;
    QStringList m_names;
    std::vector<int> m_place; // of each contestant in m_names
};

} // namespace joust::ui
