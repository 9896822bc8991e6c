// SPDX-License-Identifier: GPL-3.0-or-later
// What style is worth, in sentences and as the pictures' marks. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/charts/coefficient_picture.h"
#include "ui/charts/scatter_picture.h"
#include "ui/charts/slope_picture.h"

#include <QCoreApplication>

namespace joust::ui {

class StyleWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::StyleWords)

public:
    // "Twice as long is worth +26 Elo (18 to 34)." and its like, one a covariate that can be doubled.
    static QStringList twice(const rating::Leaderboard& controlled);
    // What was compared: votes, controls, and what could not be controlled for.
    static QString summary(const StyleAnalysis& style);
    static std::vector<CoefficientBar> bars(const rating::Leaderboard& controlled);
    static std::vector<SlopeLine> slopes(const StyleAnalysis& style);
    static std::vector<ScatterPoint> lengths(const StyleAnalysis& style);
};

} // namespace joust::ui
