// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings against cost, speed, length and size, as sentences and marks of pictures. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/charts/scatter_picture.h"

#include <QCoreApplication>

namespace joust::ui {

class FactorWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::FactorWords)

public:
    static QString title(rating::Factor factor); // "Rating and price"
    static QString axis(rating::Factor factor);  // "Cost of 1,000 answers"
    // The trend with its interval, the frontier, and who is not part of it.
    static QString note(const FactorsAnalysis& factors, const rating::FactorFinding& finding);
    // Points above 0, which a logarithmic axis can show.
    static std::vector<ScatterPoint> points(const FactorsAnalysis& factors, const rating::FactorFinding& finding);
    static std::vector<TrendPoint> trend(const rating::FactorFinding& finding);

private:
    static QString slope(const FactorsAnalysis& factors, const rating::FactorFinding& finding);
    static QString frontier(const FactorsAnalysis& factors, const rating::FactorFinding& finding);
    static QString pointText(const QString& name, const rating::FactorPoint& point, rating::Factor factor);
    static QString value(double value, rating::Factor factor);
};

} // namespace joust::ui
