// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slope_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace joust::ui {

namespace {

constexpr double kTitle = 28.0;
constexpr double kRowAir = 6.0;
constexpr double kMostRow = 40.0;
constexpr double kGap = 10.0;
constexpr double kLeastSlope = 120.0; // between the two columns of names
constexpr double kMostLabel = 320.0;
constexpr double kDot = 3.5;

QString labelOf(const SlopeLine& line, int rank, bool left)
{
    return left ? QStringLiteral("%1  %2").arg(line.name).arg(rank) : QStringLiteral("%1  %2").arg(rank).arg(line.name);
}

} // namespace

SlopePicture::SlopePicture(std::vector<SlopeLine> lines, QString beforeTitle, QString afterTitle)
    : m_lines(std::move(lines))
    , m_beforeTitle(std::move(beforeTitle))
    , m_afterTitle(std::move(afterTitle))
{
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const SlopeLine& a, const SlopeLine& b) {
        return a.after != b.after ? a.after < b.after : a.before < b.before;
    });
    std::vector<int> order(m_lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_lines[static_cast<std::size_t>(a)].before < m_lines[static_cast<std::size_t>(b)].before;
    });
    m_beforeRow.resize(m_lines.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        m_beforeRow[static_cast<std::size_t>(order[row])] = static_cast<int>(row);
}

double SlopePicture::labelWidth(const QSizeF& size, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    QFont titles = font;
    titles.setWeight(QFont::DemiBold);
    const QFontMetricsF wide(titles);
    double width = std::max(wide.horizontalAdvance(m_beforeTitle), wide.horizontalAdvance(m_afterTitle)) + 2.0;
    for (const SlopeLine& line : m_lines)
        width = std::max(width, metrics.horizontalAdvance(labelOf(line, 199, true)));
    return std::min({std::ceil(width), kMostLabel, std::max(1.0, (size.width() - kLeastSlope) / 2.0 - kGap)});
}

double SlopePicture::rowHeight(const QSizeF& size) const
{
    return std::min(kMostRow, (size.height() - kTitle) / std::max<double>(1.0, markCount()));
}

QSizeF SlopePicture::neededSize(const QFont& font) const
{
    const double row = QFontMetricsF(font).height() + kRowAir;
    return {kLeastSlope + 2 * (kGap + 110.0), kTitle + row * markCount()};
}

QLineF SlopePicture::lineOf(int mark, const QSizeF& size, const QFont& font) const
{
    const double labels = labelWidth(size, font) + kGap;
    const double row = rowHeight(size);
    const double before = kTitle + row * (m_beforeRow[static_cast<std::size_t>(mark)] + 0.5);
    return {labels, before, size.width() - labels, kTitle + row * (mark + 0.5)};
}

QRectF SlopePicture::markArea(int mark, const QSizeF& size, const QFont& font) const
{
    const double row = rowHeight(size);
    const double labels = labelWidth(size, font) + kGap;
    return {size.width() - labels, kTitle + row * mark, labels, row};
}

int SlopePicture::markAt(QPointF position, const QSizeF& size, const QFont&) const
{
    const int row = static_cast<int>(std::floor((position.y() - kTitle) / rowHeight(size)));
    if (position.y() < kTitle || row >= markCount())
        return -1;
    if (position.x() > size.width() / 2.0)
        return row;
    const auto found = std::find(m_beforeRow.begin(), m_beforeRow.end(), row);
    return static_cast<int>(found - m_beforeRow.begin());
}

void SlopePicture::paintLabels(QPainter& painter, int mark, const QSizeF& size, const ChartLook& look) const
{
    const SlopeLine& line = m_lines[static_cast<std::size_t>(mark)];
    const QLineF slope = lineOf(mark, size, look.font);
    const double width = labelWidth(size, look.font);
    const double row = rowHeight(size);
    const QFontMetricsF metrics(look.font);
    painter.setPen(look.tokens.text);
    painter.drawText(QRectF(0.0, slope.y1() - row / 2, width, row), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(labelOf(line, line.before, true), Qt::ElideLeft, width));
    painter.drawText(QRectF(size.width() - width, slope.y2() - row / 2, width, row), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(labelOf(line, line.after, false), Qt::ElideRight, width));
}

void SlopePicture::paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QFont titles = look.font;
    titles.setWeight(QFont::DemiBold);
    painter.setFont(titles);
    painter.setPen(look.tokens.textMuted);
    const double width = labelWidth(size, look.font);
    painter.drawText(QRectF(0.0, 0.0, width, kTitle), Qt::AlignRight | Qt::AlignVCenter, m_beforeTitle);
    painter.drawText(QRectF(size.width() - width, 0.0, width, kTitle), Qt::AlignLeft | Qt::AlignVCenter, m_afterTitle);
    painter.setFont(look.font);
    if (current >= 0) {
        const double row = rowHeight(size);
        const QLineF slope = lineOf(current, size, look.font);
        painter.fillRect(QRectF(0.0, slope.y1() - row / 2, width + kGap / 2, row), look.tokens.selection);
        painter.fillRect(QRectF(size.width() - width - kGap / 2, slope.y2() - row / 2, width + kGap / 2, row),
                         look.tokens.selection);
    }
    for (int mark = 0; mark < markCount(); ++mark) {
        const SlopeLine& line = m_lines[static_cast<std::size_t>(mark)];
        const QLineF slope = lineOf(mark, size, look.font);
        const bool moves = line.before != line.after;
        const QColor color = !moves                     ? look.tokens.outline
                             : line.after < line.before ? look.tokens.accent
                                                        : look.tokens.warn;
        // Down is dashed: the second cue beside the colour.
        painter.setPen(QPen(color,
                            mark == current ? 3.0
                            : moves         ? 1.8
                                            : 1.0,
                            line.after > line.before ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(slope);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(slope.p1(), kDot, kDot);
        painter.drawEllipse(slope.p2(), kDot, kDot);
        paintLabels(painter, mark, size, look);
    }
}

ChartTable SlopePicture::table(Numbers) const
{
    ChartTable table;
    table.header = {tr("Contestant"), m_beforeTitle, m_afterTitle};
    table.numbers = {false, true, true};
    for (const SlopeLine& line : m_lines)
        table.rows.push_back({line.name, QString::number(line.before), QString::number(line.after)});
    return table;
}

} // namespace joust::ui
