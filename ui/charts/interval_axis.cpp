// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/interval_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace joust::ui {

namespace {

// One contestant alone would otherwise get a range of width 0.
constexpr double kSmallestSpan = 40.0;
constexpr double kPadding = 0.05;

struct Span
{
    std::optional<double> low;
    std::optional<double> high;

    void take(double value)
    {
        if (!std::isfinite(value))
            return;
        low = low ? std::min(*low, value) : value;
        high = high ? std::max(*high, value) : value;
    }
};

// Ratings and bounds: what has to be visible in any case.
Span pointSpan(std::span<const IntervalValue> values)
{
    Span span;
    for (const IntervalValue& value : values) {
        if (value.rating)
            span.take(*value.rating);
        else if (value.lower)
            span.take(*value.lower);
        else if (value.upper)
            span.take(*value.upper);
    }
    return span;
}

} // namespace

AxisRange axisRange(std::span<const IntervalValue> values)
{
    const Span points = pointSpan(values);
    if (!points.low)
        return {};
    // Interval ends may widen the range by half of what the points span, or by 150 rating points on narrow boards.
    const double allowance = std::max(150.0, 0.5 * (*points.high - *points.low));
    Span span = points;
    for (const IntervalValue& value : values) {
        if (value.lower)
            span.take(std::max(*value.lower, *points.low - allowance));
        if (value.upper)
            span.take(std::min(*value.upper, *points.high + allowance));
    }
    double low = *span.low;
    double high = *span.high;
    if (high - low < kSmallestSpan) {
        const double middle = 0.5 * (low + high);
        low = middle - 0.5 * kSmallestSpan;
        high = middle + 0.5 * kSmallestSpan;
    }
    const double padding = kPadding * (high - low);
    return {low - padding, high + padding};
}

double tickStep(AxisRange range, int maxTicks)
{
    const double rough = (range.high - range.low) / std::max(maxTicks, 2);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : std::array{1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough)
            return factor * power;
    return 10.0 * power;
}

std::vector<double> tickValues(AxisRange range, int maxTicks)
{
    const double step = tickStep(range, maxTicks);
    std::vector<double> ticks;
    const double first = std::ceil(range.low / step);
    const double last = std::floor(range.high / step);
    for (double k = first; k <= last; k += 1.0)
        ticks.push_back(k * step);
    return ticks;
}

int ticksThatFit(double width, double labelWidth)
{
    const double gap = 1.6;       // a label and a bit more than half a label of air
    constexpr double kAir = 28.0; // short labels would stand as a fence
    const double room = std::max(gap * labelWidth, labelWidth + kAir);
    return std::max(2, static_cast<int>(width / room));
}

int ticksBelowEachOther(double height, double lineHeight)
{
    const double apart = 2.0; // lines
    return std::max(2, static_cast<int>(height / std::max(1.0, apart * lineHeight)));
}

double positionOf(double value, AxisRange range, double left, double width)
{
    return left + width * (value - range.low) / (range.high - range.low);
}

IntervalShape intervalShape(const IntervalValue& value, AxisRange range, double left, double width)
{
    IntervalShape shape;
    if (value.rating)
        shape.dot = positionOf(*value.rating, range, left, width);
    shape.hasBar = value.rating ? value.lower && value.upper : value.lower.has_value() != value.upper.has_value();
    if (!shape.hasBar)
        return shape;
    const double low = value.lower.value_or(range.low - 1.0); // a bound is open on its other side
    const double high = value.upper.value_or(range.high + 1.0);
    shape.lowCut = low < range.low;
    shape.highCut = high > range.high;
    shape.low = positionOf(std::max(low, range.low), range, left, width);
    shape.high = positionOf(std::min(high, range.high), range, left, width);
    return shape;
}

} // namespace joust::ui
