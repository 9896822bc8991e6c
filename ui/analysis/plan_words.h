// SPDX-License-Identifier: GPL-3.0-or-later
// What to vote on next, as sentences and bars. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/charts/coefficient_picture.h"

#include <QCoreApplication>

namespace joust::ui {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::PlanWords)

public:
    // How many neighbours are told apart, and what it takes for the others.
    static QString verdict(const PlanAnalysis& plan);
    // The pairs that can join groups without a common scale; empty when there is one group.
    static QString joins(const PlanAnalysis& plan);
    // Who is in the pairs to vote on next, and in those that join groups; sorted.
    static QStringList contestantsToAsk(const PlanAnalysis& plan);
    static std::vector<CoefficientBar> differences(const PlanAnalysis& plan);
    static std::vector<CoefficientBar> nextPairs(const PlanAnalysis& plan);
    static QString interval(const rating::NeighbourPlan& pair); // "-12.1 to +30.2"; a dash without one
    static QString needed(const rating::NeighbourPlan& pair);   // "told apart", "1,204", "not known"
};

} // namespace joust::ui
