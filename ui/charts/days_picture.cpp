// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/days_picture.h"

#include "ui/charts/chart_numbers.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr double kGap = 8.0;
constexpr double kLeastPlot = 120.0;
constexpr double kWidestDay = 48.0; // a single day does not fill the chart
constexpr double kBarShare = 0.8;   // of a day's width

QString shortDay(const QDate& day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

DaysPicture::DaysPicture(std::vector<DayBar> bars, QString countName)
    : m_bars(std::move(bars))
    , m_countName(std::move(countName))
{
    double most = 1.0;
    for (const DayBar& bar : m_bars)
        most = std::max(most, bar.count);
    m_range = {0.0, 1.05 * most};
}

QRectF DaysPicture::plotArea(const QSizeF& size, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(chartNumber(m_range.high, 0, Numbers::Local)) + kGap;
    const double bottom = metrics.height() + kGap;
    return {left, kGap, std::max(1.0, size.width() - left - kGap), std::max(1.0, size.height() - kGap - bottom)};
}

QSizeF DaysPicture::neededSize(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    return {plotArea({}, font).left() + 2.5 * metrics.horizontalAdvance(shortDay(QDate(2026, 12, 28))) + kGap,
            kLeastPlot + metrics.height() + 2 * kGap};
}

double DaysPicture::dayWidth(const QRectF& plot) const
{
    if (m_bars.empty())
        return 1.0;
    const double days = static_cast<double>(m_bars.front().day.daysTo(m_bars.back().day) + 1);
    return std::min(kWidestDay, plot.width() / days);
}

double DaysPicture::leftOf(const QDate& day, const QRectF& plot) const
{
    return plot.left() + dayWidth(plot) * static_cast<double>(m_bars.front().day.daysTo(day));
}

QRectF DaysPicture::barArea(int mark, const QSizeF& size, const QFont& font) const
{
    const QRectF plot = plotArea(size, font);
    const DayBar& bar = m_bars[static_cast<std::size_t>(mark)];
    const double day = dayWidth(plot);
    const double width = std::max(1.0, kBarShare * day);
    const double height = positionOf(bar.count, m_range, 0.0, plot.height());
    return {leftOf(bar.day, plot) + (day - width) / 2, plot.bottom() - height, width, height};
}

QRectF DaysPicture::markArea(int mark, const QSizeF& size, const QFont& font) const
{
    const QRectF plot = plotArea(size, font);
    return {leftOf(m_bars[static_cast<std::size_t>(mark)].day, plot), plot.top(), std::max(1.0, dayWidth(plot)),
            plot.height()};
}

void DaysPicture::paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    painter.setFont(look.font);
    const QRectF plot = plotArea(size, look.font);
    const QFontMetricsF metrics(look.font);
    for (const double tick : tickValues(m_range, ticksBelowEachOther(plot.height(), metrics.height()))) {
        if (tick != std::floor(tick)) // there is no half vote
            continue;
        const double y = plot.bottom() - positionOf(tick, m_range, 0.0, plot.height());
        painter.setPen(QPen(tick == 0.0 ? look.tokens.outline : look.tokens.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.tokens.textMuted);
        painter.drawText(QRectF(0.0, y - metrics.height(), plot.left() - kGap, 2 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, chartNumber(tick, 0, Numbers::Local));
    }
    double free = 0.0; // from here on there is room for a date
    for (int mark = 0; mark < markCount(); ++mark) {
        const QRectF bar = barArea(mark, size, look.font);
        if (mark == current)
            painter.fillRect(markArea(mark, size, look.font), look.tokens.selection);
        painter.fillRect(bar, look.tokens.accent);
        const QString name = shortDay(m_bars[static_cast<std::size_t>(mark)].day);
        const double width = metrics.horizontalAdvance(name) + 1.0;
        const double left = std::clamp(bar.center().x() - width / 2, 0.0, std::max(0.0, size.width() - width));
        if (left < free)
            continue;
        free = left + width + 2 * kGap;
        painter.setPen(look.tokens.textMuted);
        painter.drawText(QRectF(left, plot.bottom() + kGap / 2, width, metrics.height()), Qt::AlignCenter, name);
    }
}

ChartTable DaysPicture::table(Numbers numbers) const
{
    ChartTable table;
    table.header = {tr("Day (UTC)"), m_countName};
    table.numbers = {false, true};
    for (const DayBar& bar : m_bars)
        table.rows.push_back({numbers == Numbers::Plain ? bar.day.toString(Qt::ISODate) : shortDay(bar.day),
                              chartNumber(bar.count, 0, numbers)});
    return table;
}

} // namespace joust::ui
