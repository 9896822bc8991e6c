// SPDX-License-Identifier: GPL-3.0-or-later
// Model judges against people, as rows of a table. Pure functions.
#pragma once

#include "ui/analysis/analysis_source.h"
#include "ui/analysis/report_table_model.h"

#include <QCoreApplication>

namespace joust::ui {

class JudgeWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::JudgeWords)

public:
    static std::vector<ReportColumn> columns();
    static std::vector<int> sparedColumns() { return {1, 7, 6, 5, 2, 3}; } // where there is little room
    static std::vector<ReportRow> rows(const QualityAnalysis& quality);    // one a judge
    static QString note(const QualityAnalysis& quality);
};

} // namespace joust::ui
