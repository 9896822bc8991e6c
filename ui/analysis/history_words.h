// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking over time, as sentences and marks of pictures. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/charts/coefficient_picture.h"
#include "ui/charts/days_picture.h"
#include "ui/charts/history_picture.h"

#include <QCoreApplication>

namespace joust::ui {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::HistoryWords)

public:
    // Who changed, and what the reader must know of the times.
    static QString verdict(const HistoryAnalysis& history);
    // How the slices were cut and what their intervals are.
    static QString slicesNote(const HistoryAnalysis& history);
    static QStringList slices(const HistoryAnalysis& history);             // "to 3 Nov"
    static std::vector<HistoryLine> lines(const HistoryAnalysis& history); // best first by all votes
    // Largest max|W| first, at most so many.
    static std::vector<CoefficientBar> drift(const HistoryAnalysis& history, std::size_t most);
    static std::vector<DayBar> days(const HistoryAnalysis& history);
};

} // namespace joust::ui
