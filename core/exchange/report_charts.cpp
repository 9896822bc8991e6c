// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_charts.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/svg_drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

namespace joust::exchange {
namespace {

using Anchor = SvgDrawing::Anchor;

constexpr double kWidth = 860.0;
constexpr double kNames = 250.0; // room for names on the left
constexpr double kRight = 60.0;
constexpr double kRow = 20.0;
constexpr double kAxis = 24.0;
constexpr std::size_t kNameBytes = 34;

struct Scale
{
    double low = 0.0;
    double high = 1.0;

    double at(double value) const { return kNames + (kWidth - kNames - kRight) * (value - low) / (high - low); }
    double clamped(double value) const { return at(std::clamp(value, low, high)); }
};

struct Interval
{
    std::string name;
    double value = 0.0;
    std::optional<double> lower;
    std::optional<double> upper;
};

Scale scaleOf(const std::vector<Interval>& rows, bool withZero)
{
    double low = withZero ? 0.0 : rows.front().value;
    double high = low;
    for (const Interval& row : rows) {
        low = std::min(low, row.value);
        high = std::max(high, row.value);
    }
    // A contestant with three votes must not squash the others: its interval is cut.
    const double allowance = std::max(withZero ? 2.0 : 150.0, 0.5 * (high - low));
    const double least = low - allowance;
    const double most = high + allowance;
    for (const Interval& row : rows) {
        low = std::min(low, std::max(row.lower.value_or(low), least));
        high = std::max(high, std::min(row.upper.value_or(high), most));
    }
    const double padding = std::max(0.04 * (high - low), 1.0);
    return {low - padding, high + padding};
}

double stepOf(const Scale& scale)
{
    const double rough = (scale.high - scale.low) / 7.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10.0 * power;
}

std::string intervalChart(const std::vector<Interval>& rows, bool withZero, std::string_view title)
{
    const Scale scale = scaleOf(rows, withZero);
    const double bottom = kAxis + kRow * static_cast<double>(rows.size());
    SvgDrawing drawing(kWidth, bottom + 4.0, title);
    const double step = stepOf(scale);
    const auto last = static_cast<int>(std::floor(scale.high / step));
    for (int k = static_cast<int>(std::ceil(scale.low / step)); k <= last; ++k) {
        const double x = scale.at(k * step);
        drawing.line(x, kAxis, x, bottom, k == 0 && withZero ? "zero" : "grid");
        drawing.text(x, 16.0, shortDecimal(k * step), Anchor::Middle, "muted");
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double y = kAxis + kRow * (static_cast<double>(i) + 0.5);
        drawing.text(kNames - 12.0, y + 4.0, base::printable(rows[i].name, kNameBytes), Anchor::End, "name");
        if (rows[i].lower && rows[i].upper) {
            const double left = scale.clamped(*rows[i].lower);
            const double right = scale.clamped(*rows[i].upper);
            drawing.line(left, y, right, y, "bar");
            drawing.line(left, y - 4.0, left, y + 4.0, "bar");
            drawing.line(right, y - 4.0, right, y + 4.0, "bar");
        }
        drawing.circle(scale.at(rows[i].value), y, 4.0, "dot");
        drawing.text(kWidth, y + 4.0, fixedDecimal(rows[i].value, withZero ? 1 : 0), Anchor::End, "muted");
    }
    return drawing.finish();
}

std::string colorOf(double share)
{
    constexpr std::array<int, 3> kLow{179, 88, 6};
    constexpr std::array<int, 3> kMiddle{247, 247, 247};
    constexpr std::array<int, 3> kHigh{33, 102, 172};
    const std::array<int, 3>& from = share < 0.5 ? kLow : kMiddle;
    const std::array<int, 3>& to = share < 0.5 ? kMiddle : kHigh;
    const double t = share < 0.5 ? 2.0 * share : 2.0 * share - 1.0;
    std::array<char, 8> text{};
    const auto mixed = [&](std::size_t i) {
        return static_cast<unsigned>(std::lround(from[i] + t * (to[i] - from[i])));
    };
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", mixed(0) & 0xffU, mixed(1) & 0xffU, mixed(2) & 0xffU);
    return text.data();
}

} // namespace

std::string intervalsSvg(const rating::Leaderboard& board)
{
    std::vector<Interval> rows;
    for (const rating::LeaderboardRow& row : board.rows) {
        if (row.rating)
            rows.push_back({row.name, *row.rating, row.lower, row.upper});
    }
    return rows.empty() ? std::string() : intervalChart(rows, false, "Ratings with intervals");
}

std::string coefficientsSvg(const rating::Leaderboard& board)
{
    std::vector<Interval> rows;
    for (const rating::Coefficient& row : board.coefficients) {
        if (!row.eloPerSd)
            continue;
        const double factor = row.value == 0.0 ? 0.0 : *row.eloPerSd / row.value;
        Interval interval{row.name, *row.eloPerSd, {}, {}};
        if (row.lower && row.upper) {
            interval.lower = *row.lower * factor;
            interval.upper = *row.upper * factor;
        }
        rows.push_back(interval);
    }
    return rows.empty() ? std::string() : intervalChart(rows, true, "What each covariate is worth, in Elo");
}

std::string winRatesSvg(const ReportContents& contents)
{
    std::map<std::string, std::size_t> place;
    for (const rating::LeaderboardRow& row : contents.board.rows)
        place.emplace(row.name, place.size());
    if (place.size() < 2 || contents.pairs.table.rows.empty())
        return {};
    const double cell = std::clamp((kWidth - kNames) / static_cast<double>(place.size()), 4.0, 40.0);
    const double edge = cell * static_cast<double>(place.size());
    SvgDrawing drawing(kNames + edge, kAxis + edge, "Share won by the row against the column");
    const bool labelled = cell >= 9.0;
    for (const rating::LeaderboardRow& row : contents.board.rows) {
        const auto i = static_cast<double>(place.at(row.name));
        if (labelled || place.at(row.name) % 5 == 0)
            drawing.text(kNames - 8.0, kAxis + cell * (i + 0.5) + 3.0,
                         base::printable(row.name, kNameBytes) + "\u00a0\u00a0\u00a0" + fixedDecimal(i + 1.0, 0),
                         Anchor::End, cell < 14.0 ? "tiny" : "name");
        if (place.at(row.name) % (cell < 14.0 ? 5 : 1) == 0)
            drawing.text(kNames + cell * (i + 0.5), 16.0, fixedDecimal(i + 1.0, 0), Anchor::Middle, "tiny");
    }
    const auto fill = [&](std::uint32_t a, std::uint32_t b, double share, std::uint64_t battles) {
        const auto row = place.find(contents.contestants[a]);
        const auto column = place.find(contents.contestants[b]);
        if (row == place.end() || column == place.end())
            return;
        drawing.rectangle(kNames + cell * static_cast<double>(column->second),
                          kAxis + cell * static_cast<double>(row->second), cell, cell, colorOf(share),
                          row->first + " against " + column->first + ": " + percent(share) + " of " +
                              std::to_string(battles) + " battles");
    };
    for (const rating::PairRow& pair : contents.pairs.table.rows) {
        if (!pair.observed)
            continue;
        fill(pair.a, pair.b, *pair.observed, pair.battles());
        fill(pair.b, pair.a, 1.0 - *pair.observed, pair.battles());
    }
    return drawing.finish();
}

} // namespace joust::exchange
