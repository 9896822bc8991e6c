// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a ranking hangs on how it is computed, as sentences, bars and rows of tables. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/analysis/report_table_model.h"
#include "ui/charts/coefficient_picture.h"

#include <QCoreApplication>

namespace joust::ui {

class RobustnessWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::RobustnessWords)

public:
    // Who leads in how many of the ways to compute it, and how far ranks move.
    static QString verdict(const RobustnessAnalysis& found);
    // Why that is not to be leaned on: groups that never met, few votes. Empty when nothing speaks against it.
    static QString caution(const RobustnessAnalysis& found);
    static std::vector<CoefficientBar> leaders(const RobustnessAnalysis& found);  // in how many ways each leads
    static std::vector<CoefficientBar> topFives(const RobustnessAnalysis& found); // and is among the first five
    static constexpr int kFitColumn = 5;
    static std::vector<ReportColumn> wayColumns();
    static std::vector<int> sparedWayColumns() { return {4, 6, 2, 3, kFitColumn}; } // where there is little room
    static std::vector<ReportRow> ways(const RobustnessAnalysis& found);

    static QString heldOutNote(const RobustnessAnalysis& found);
    // How far each model's score stays behind the best, in thousandths.
    static std::vector<CoefficientBar> models(const RobustnessAnalysis& found);
    static std::vector<ReportColumn> modelColumns();
    static std::vector<ReportRow> modelRows(const RobustnessAnalysis& found);

    static QString categoryNote(const RobustnessAnalysis& found);
    // Contestants that are better or worse in a category than elsewhere, the least likely by chance first.
    static std::vector<CoefficientBar> categoryCells(const RobustnessAnalysis& found, std::size_t most);
    static std::vector<ReportColumn> categoryColumns();
    static std::vector<int> sparedCategoryColumns() { return {3, 2, 1}; }
    static std::vector<ReportRow> categories(const RobustnessAnalysis& found);
    static std::vector<ReportColumn> cellColumns();
    static std::vector<int> sparedCellColumns() { return {3, 4}; }
    static std::vector<ReportRow> cells(const RobustnessAnalysis& found);

    static QString variantsNote(const RobustnessAnalysis& found);
    static std::vector<CoefficientBar> variants(const RobustnessAnalysis& found); // what is taken off each
    static std::vector<ReportColumn> variantColumns();
    static std::vector<ReportRow> variantRows(const RobustnessAnalysis& found);
};

} // namespace joust::ui
