// SPDX-License-Identifier: GPL-3.0-or-later
// The shared scale of rating intervals: the table's delegate, its header and the chart place values with the same
// functions, so they cannot disagree. Pure functions.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace joust::ui {

// A rating with its interval. No rating but one end = a bound: "at least `lower`" or "at most `upper`".
struct IntervalValue
{
    std::optional<double> rating;
    std::optional<double> lower;
    std::optional<double> upper;

    bool operator==(const IntervalValue&) const = default;
};

// The shown range of ratings, low < high.
struct AxisRange
{
    double low = 900.0;
    double high = 1100.0;

    bool operator==(const AxisRange&) const = default;
};

// Covers every rating and bound, and the interval ends as long as they do not squash the rest: a contestant with three
// battles has an interval many times as wide as the board, and its ends are cut (IntervalShape::lowCut) instead.
AxisRange axisRange(std::span<const IntervalValue> values);

// Multiples of 1, 2 or 5 times a power of ten inside the range; at most maxTicks (>= 2) steps.
double tickStep(AxisRange range, int maxTicks);
std::vector<double> tickValues(AxisRange range, int maxTicks);
// How many labels of labelWidth pixels stand in `width` pixels without touching; at least 2.
int ticksThatFit(double width, double labelWidth);
// The same for labels below each other in `height` pixels.
int ticksBelowEachOther(double height, double lineHeight);

// Where `value` stands between left and left + width; not clamped.
double positionOf(double value, AxisRange range, double left, double width);

// What is drawn for one value, in the coordinates of left and width.
struct IntervalShape
{
    std::optional<double> dot;
    double low = 0.0; // ends of the bar; low == high = no bar
    double high = 0.0;
    bool lowCut = false; // the bar goes on beyond the range: an arrow instead of a cap
    bool highCut = false;
    bool hasBar = false;
};
IntervalShape intervalShape(const IntervalValue& value, AxisRange range, double left, double width);

} // namespace joust::ui
