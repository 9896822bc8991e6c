// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/factor_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <QLocale>

#include <cmath>

namespace joust::ui {

namespace {

using rating::Factor;
using rating::FactorFinding;
using rating::FactorPoint;

constexpr int kTrendPoints = 40;
constexpr double kSurprising = 0.05;

} // namespace

QString FactorWords::title(Factor factor)
{
    switch (factor) {
    case Factor::Price:
        return tr("Rating and price");
    case Factor::TotalTime:
        return tr("Rating and time of an answer");
    case Factor::FirstToken:
        return tr("Rating and time to first token");
    case Factor::Length:
        return tr("Rating and length");
    case Factor::Size:
        return tr("Rating and model size");
    }
    return {};
}

QString FactorWords::axis(Factor factor)
{
    switch (factor) {
    case Factor::Price:
        return tr("Cost of 1,000 answers");
    case Factor::TotalTime:
        return tr("Median time of an answer (ms)");
    case Factor::FirstToken:
        return tr("Median time to first token (ms)");
    case Factor::Length:
        return tr("Mean length of an answer (words and marks)");
    case Factor::Size:
        return tr("Billions of parameters");
    }
    return {};
}

QString FactorWords::value(double value, Factor factor)
{
    switch (factor) {
    case Factor::Price:
        return tr("%1 for 1,000 answers").arg(significantNumber(value, 3));
    case Factor::TotalTime:
        return tr("%1 ms an answer").arg(significantNumber(value, 3));
    case Factor::FirstToken:
        return tr("%1 ms to the first token").arg(significantNumber(value, 3));
    case Factor::Length:
        return tr("%1 words and marks").arg(significantNumber(value, 3));
    case Factor::Size:
        return tr("%1 billion parameters").arg(significantNumber(value, 3));
    }
    return {};
}

QString FactorWords::pointText(const QString& name, const FactorPoint& point, Factor factor)
{
    QStringList parts{value(point.value, factor), tr("rating %1").arg(BoardWords::wholeNumber(point.rating))};
    if (point.lower && point.upper)
        parts << tr("interval %1 to %2")
                     .arg(BoardWords::wholeNumber(*point.lower), BoardWords::wholeNumber(*point.upper));
    if (point.residual)
        parts << tr("%1 Elo from the trend").arg(signedNumber(*point.residual, 0));
    if (point.frontier)
        parts << tr("on the frontier");
    return tr("%1: %2", "contestant: facts").arg(name, parts.join(tr(", ", "between the facts of a list")));
}

QString FactorWords::slope(const FactorsAnalysis& factors, const FactorFinding& finding)
{
    if (!finding.line) {
        std::size_t used = finding.points.size() - finding.atNothing;
        if (used < rating::kFewestForALine)
            return tr("No trend: that takes %1 contestants, and there are %2.")
                .arg(BoardWords::count(rating::kFewestForALine), BoardWords::count(used));
        return tr("No trend: every contestant has the same value, or the ratings have no intervals.");
    }
    const rating::FactorLine& line = *finding.line;
    const QString text = tr("Twice as much goes with %1 Elo (%2 to %3, %4 interval; %5 contestants).")
                             .arg(signedNumber(line.slope, 1), signedNumber(line.lower, 1), signedNumber(line.upper, 1),
                                  percentNumber(factors.report.options.level), BoardWords::count(line.contestants));
    return line.p < kSurprising ? text : text + QLatin1Char(' ') + tr("Chance alone explains that.");
}

QString FactorWords::frontier(const FactorsAnalysis& factors, const FactorFinding& finding)
{
    QStringList names;
    for (const FactorPoint& point : finding.points) {
        if (point.frontier)
            names << QString::fromStdString(factors.contestants[point.contestant]);
    }
    const QString list = names.join(tr(", ", "between the facts of a list"));
    switch (finding.factor) {
    case Factor::Price:
        return tr("Nobody is better and cheaper than: %1.").arg(list);
    case Factor::TotalTime:
    case Factor::FirstToken:
        return tr("Nobody is better and faster than: %1.").arg(list);
    case Factor::Length:
        return tr("Nobody is better and shorter than: %1.").arg(list);
    case Factor::Size:
        return tr("Nobody is better and smaller than: %1.").arg(list);
    }
    return {};
}

QString FactorWords::note(const FactorsAnalysis& factors, const FactorFinding& finding)
{
    if (finding.points.empty())
        return finding.factor == Factor::Price ? tr("No answer says what it cost: endpoints need prices.")
               : finding.factor == Factor::Size
                   ? tr("No size is known: endpoints can say how many parameters their model has.")
                   : tr("It was not measured in any of these votes.");
    QStringList sentences{slope(factors, finding), frontier(factors, finding)};
    if (finding.atNothing > 0)
        sentences << tr("%n contestant(s) with the value 0 are not in the picture.", nullptr,
                        static_cast<int>(finding.atNothing));
    if (finding.unknown > 0)
        sentences << tr("Of %n contestant(s) it is not known.", nullptr, static_cast<int>(finding.unknown));
    return sentences.join(QLatin1Char(' '));
}

std::vector<ScatterPoint> FactorWords::points(const FactorsAnalysis& factors, const FactorFinding& finding)
{
    std::vector<ScatterPoint> points;
    for (const FactorPoint& point : finding.points) {
        if (point.value <= 0.0)
            continue;
        const QString name = QString::fromStdString(factors.contestants[point.contestant]);
        points.push_back({name, point.value, point.rating, point.lower, point.upper,
                          pointText(name, point, finding.factor), point.frontier});
    }
    return points;
}

std::vector<TrendPoint> FactorWords::trend(const FactorFinding& finding)
{
    std::vector<TrendPoint> trend;
    if (!finding.line)
        return trend;
    double low = 0.0;
    double high = 0.0;
    for (const FactorPoint& point : finding.points) {
        if (point.value <= 0.0)
            continue;
        low = low > 0.0 ? std::min(low, point.value) : point.value;
        high = std::max(high, point.value);
    }
    for (int step = 0; step <= kTrendPoints; ++step) {
        const double x = low * std::pow(high / low, static_cast<double>(step) / kTrendPoints);
        const rating::FactorLine::At at = finding.line->at(x);
        trend.push_back({x, at.rating, at.lower, at.upper});
    }
    return trend;
}

} // namespace joust::ui
