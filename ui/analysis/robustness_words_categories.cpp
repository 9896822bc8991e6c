// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/logistic.h"
#include "ui/analysis/robustness_words.h"
#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <algorithm>

namespace joust::ui {

namespace {

using Numbers = ChartPicture::Numbers;
using rating::kEloPerTheta;

constexpr double kSurprising = 0.05; // adjusted p
constexpr double kTwoSided95 = 1.959963984540054;

struct Cell
{
    const rating::CategoryTest* test;
    const rating::CategoryCell* cell;
};

QString contestantOf(const RobustnessAnalysis& found, const rating::CategoryCell& cell)
{
    return QString::fromStdString(found.contestants[cell.contestant]);
}

QString categoryOf(const RobustnessAnalysis& found, const rating::CategoryTest& test)
{
    return QString::fromStdString(found.categories[test.category]);
}

QString pText(double p)
{
    return p < 0.001 ? RobustnessWords::tr("< 0.001", "p") : chartNumber(p, 3, Numbers::Local);
}

ReportCell textCell(const QString& text)
{
    return {text, text};
}

ReportCell eloCell(double value)
{
    return {signedNumber(value, 1), value};
}

std::vector<Cell> cellsOf(const RobustnessAnalysis& found)
{
    std::vector<Cell> all;
    for (const rating::CategoryTest& test : found.report.categories)
        for (const rating::CategoryCell& cell : test.cells)
            all.push_back({&test, &cell});
    std::stable_sort(all.begin(), all.end(), [](const Cell& a, const Cell& b) {
        const auto z = [](const rating::CategoryCell& cell) { return std::abs(cell.difference) / cell.stdError; };
        return z(*a.cell) > z(*b.cell);
    });
    return all;
}

} // namespace

QString RobustnessWords::categoryNote(const RobustnessAnalysis& found)
{
    const auto& tests = found.report.categories;
    if (tests.empty())
        return tr("No vote says what its prompt is about.");
    const auto tested =
        std::count_if(tests.begin(), tests.end(), [](const auto& test) { return test.wald.has_value(); });
    if (tested == 0)
        return tr("No category has enough contestants that are rated both inside and outside of it.");
    const auto differ = std::count_if(tests.begin(), tests.end(),
                                      [](const auto& test) { return test.pAdjusted && *test.pAdjusted < kSurprising; });
    return tr("In %1 of %2 categories strengths differ from those elsewhere (5 %, corrected for their number). Bars: "
              "contestant and category, each with its own 95 % interval, votes taken as independent.")
        .arg(BoardWords::count(static_cast<std::uint64_t>(differ)),
             BoardWords::count(static_cast<std::uint64_t>(tested)));
}

std::vector<CoefficientBar> RobustnessWords::categoryCells(const RobustnessAnalysis& found, std::size_t most)
{
    std::vector<Cell> all = cellsOf(found);
    all.resize(std::min(all.size(), most));
    std::vector<CoefficientBar> bars;
    for (const Cell& each : all) {
        const double elo = kEloPerTheta * each.cell->difference;
        const double reach = kTwoSided95 * kEloPerTheta * each.cell->stdError;
        const QString label =
            tr("%1, %2", "contestant, category").arg(contestantOf(found, *each.cell), categoryOf(found, *each.test));
        const bool chance = each.cell->pAdjusted >= kSurprising;
        bars.push_back(
            {label, elo, elo - reach, elo + reach,
             tr("%1: %2 Elo against elsewhere (%3 to %4), p %5 after correction%6",
                "contestant and category, difference, interval, p, remark")
                 .arg(label, signedNumber(elo, 1), signedNumber(elo - reach, 1), signedNumber(elo + reach, 1),
                      pText(each.cell->pAdjusted), chance ? tr("; within chance") : QString())});
    }
    return bars;
}

std::vector<ReportColumn> RobustnessWords::categoryColumns()
{
    return {{tr("Category")},
            {tr("Votes"), true},
            {tr("Wald"), true, tr("How far the strengths differ from those elsewhere")},
            {tr("df"), true, tr("Degrees of freedom: what chance alone makes of it, on average")},
            {tr("p (adjusted)"), true},
            {tr("Finding")}};
}

std::vector<ReportRow> RobustnessWords::categories(const RobustnessAnalysis& found)
{
    std::vector<ReportRow> rows;
    for (const rating::CategoryTest& test : found.report.categories) {
        const bool differ = test.pAdjusted && *test.pAdjusted < kSurprising;
        rows.push_back({textCell(categoryOf(found, test)),
                        {BoardWords::count(test.votes), static_cast<qulonglong>(test.votes)},
                        {chartNumber(test.wald, 1, Numbers::Local), test.wald ? QVariant(*test.wald) : QVariant()},
                        {test.wald ? chartNumber(test.df, 0, Numbers::Local) : QString(),
                         test.wald ? QVariant(test.df) : QVariant()},
                        {test.pAdjusted ? pText(*test.pAdjusted) : QString(),
                         test.pAdjusted ? QVariant(*test.pAdjusted) : QVariant()},
                        textCell(!test.wald ? tr("too few contestants")
                                 : differ   ? tr("differs")
                                            : tr("within chance"))});
    }
    return rows;
}

std::vector<ReportColumn> RobustnessWords::cellColumns()
{
    return {{tr("Contestant")},
            {tr("Category")},
            {tr("Difference"), true, tr("Elo in this category less Elo elsewhere")},
            {tr("Std. error"), true},
            {tr("p (adjusted)"), true}};
}

std::vector<ReportRow> RobustnessWords::cells(const RobustnessAnalysis& found)
{
    std::vector<ReportRow> rows;
    for (const Cell& each : cellsOf(found)) {
        const double error = kEloPerTheta * each.cell->stdError;
        rows.push_back({textCell(contestantOf(found, *each.cell)),
                        textCell(categoryOf(found, *each.test)),
                        eloCell(kEloPerTheta * each.cell->difference),
                        {chartNumber(error, 1, Numbers::Local), error},
                        {pText(each.cell->pAdjusted), each.cell->pAdjusted}});
    }
    return rows;
}

QString RobustnessWords::variantsNote(const RobustnessAnalysis& found)
{
    if (found.report.options.variants.empty())
        return tr(
            "The best of several variants of one thing looks better than it is, because it was picked for looking "
            "best. Choose three or more to see what that is worth.");
    if (found.report.variants.empty())
        return tr("Not every variant has a rating with an error that can be compared with the others'.");
    return tr("What is taken off each variant's rating for having been one of %Ln from which the best is picked. No "
              "interval is claimed.",
              nullptr, static_cast<int>(found.report.variants.size()));
}

std::vector<CoefficientBar> RobustnessWords::variants(const RobustnessAnalysis& found)
{
    std::vector<CoefficientBar> bars;
    for (const rating::Variant& variant : found.report.variants) {
        const QString name = QString::fromStdString(variant.name);
        bars.push_back({name, variant.shrunken - variant.rating, std::nullopt, std::nullopt,
                        tr("%1: %2 as rated, %3 less its being picked", "name, rating, rating")
                            .arg(name, chartNumber(variant.rating, 1, Numbers::Local),
                                 chartNumber(variant.shrunken, 1, Numbers::Local))});
    }
    return bars;
}

std::vector<ReportColumn> RobustnessWords::variantColumns()
{
    return {{tr("Variant")}, {tr("Rating"), true}, {tr("Less its being picked"), true}};
}

std::vector<ReportRow> RobustnessWords::variantRows(const RobustnessAnalysis& found)
{
    std::vector<ReportRow> rows;
    for (const rating::Variant& variant : found.report.variants)
        rows.push_back({textCell(QString::fromStdString(variant.name)),
                        {chartNumber(variant.rating, 1, Numbers::Local), variant.rating},
                        {chartNumber(variant.shrunken, 1, Numbers::Local), variant.shrunken}});
    return rows;
}

} // namespace joust::ui
