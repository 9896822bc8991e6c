// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map_picture.h"

#include "ui/charts/chart_numbers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr double kGap = 8.0;
constexpr double kMostCell = 56.0;
constexpr double kLeastCell = 7.0; // of many contestants in a narrow window
constexpr double kCellAir = 8.0;
constexpr double kMostLabel = 240.0;
constexpr double kTextFrom = 30.0; // cells this wide carry their value
constexpr int kFewForText = 16;    // so many contestants get cells wide enough for it
constexpr double kLeastRow = 0.85; // of a line's height: names of many contestants are written smaller

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto between = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue())};
}

} // namespace

// Black and white, not the softer text colours of the look: one of the two has 4.5:1 on any colour.
QColor HeatMapPicture::readableOn(const QColor& cell)
{
    const QColor dark(Qt::black);
    const QColor light(Qt::white);
    return contrastRatio(cell, dark) > contrastRatio(cell, light) ? dark : light;
}

HeatMapPicture::HeatMapPicture(QStringList names, std::vector<HeatCell> cells, HeatScale scale, QString nameTitle)
    : m_names(std::move(names))
    , m_cells(std::move(cells))
    , m_scale(scale)
    , m_nameTitle(std::move(nameTitle))
{
    for (const HeatCell& cell : m_cells)
        m_most = std::max(m_most, cell.value.value_or(0.0));
}

QColor HeatMapPicture::colorOf(double value, Scheme scheme) const
{
    if (m_scale == HeatScale::Count) {
        const auto [least, most] = sequentialColors();
        return mixed(least, most, std::sqrt(std::clamp(value / m_most, 0.0, 1.0))); // few votes still differ
    }
    const auto [low, middle, high] = divergingColors(scheme);
    const double share = std::clamp(value, 0.0, 1.0);
    return share < 0.5 ? mixed(high, middle, 2.0 * share) : mixed(middle, low, 2.0 * share - 1.0);
}

double HeatMapPicture::labelWidth(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, metrics.horizontalAdvance(QStringLiteral("%1  %2").arg(m_names[i]).arg(count())));
    return std::min(std::ceil(width), kMostLabel) + kGap;
}

double HeatMapPicture::neededCell(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    return count() <= kFewForText ? std::max(kTextFrom, metrics.horizontalAdvance(QStringLiteral("100")) + kCellAir)
                                  : kLeastRow * metrics.height();
}

QSizeF HeatMapPicture::neededSize(const QFont& font) const
{
    const double edge = neededCell(font) * count();
    return {labelWidth(font) + edge + 1.0, QFontMetricsF(font).height() + kGap + edge + 1.0};
}

double HeatMapPicture::leastWidth(const QFont& font) const
{
    return count() <= kFewForText ? neededSize(font).width() : labelWidth(font) + kLeastCell * count() + 1.0;
}

double HeatMapPicture::heightFor(double width, const QFont& font) const
{
    const double needed = neededCell(font);
    const double cell =
        std::clamp((width - labelWidth(font) - 1.0) / std::max(1, count()), std::min(kLeastCell, needed), needed);
    return QFontMetricsF(font).height() + kGap + cell * count() + 1.0;
}

double HeatMapPicture::cellSize(const QSizeF& size, const QFont& font) const
{
    const double width = size.width() - labelWidth(font) - 1.0;
    const double height = size.height() - QFontMetricsF(font).height() - kGap - 1.0;
    return std::clamp(std::min(width, height) / std::max(1, count()), 1.0, kMostCell);
}

QRectF HeatMapPicture::markArea(int mark, const QSizeF& size, const QFont& font) const
{
    const double cell = cellSize(size, font);
    return {labelWidth(font) + cell * (mark % count()), QFontMetricsF(font).height() + kGap + cell * (mark / count()),
            cell, cell};
}

int HeatMapPicture::markAt(QPointF position, const QSizeF& size, const QFont& font) const
{
    if (count() == 0)
        return -1;
    const QRectF first = markArea(0, size, font);
    const int column = static_cast<int>(std::floor((position.x() - first.left()) / first.width()));
    const int row = static_cast<int>(std::floor((position.y() - first.top()) / first.height()));
    const bool inside = column >= 0 && column < count() && row >= 0 && row < count();
    return inside && row != column ? row * count() + column : -1;
}

// The diagonal is stepped over.
int HeatMapPicture::moved(int current, int dx, int dy) const
{
    if (count() < 2)
        return -1;
    if (current < 0)
        return 1;
    int row = std::clamp(current / count() + dy, 0, count() - 1);
    int column = std::clamp(current % count() + dx, 0, count() - 1);
    if (row == column) {
        row += dy;
        column += dx;
    }
    const bool inside = row >= 0 && row < count() && column >= 0 && column < count() && row != column;
    return inside ? row * count() + column : current;
}

void HeatMapPicture::paintLabels(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    const QFontMetricsF metrics(look.font);
    const double width = labelWidth(look.font) - kGap;
    const double cell = cellSize(size, look.font);
    const int rowStep = std::max(1, static_cast<int>(std::ceil((kLeastRow * metrics.height() - 1.0) / cell)));
    const int columnStep =
        static_cast<int>(std::ceil((metrics.horizontalAdvance(QString::number(count())) + 4.0) / cell));
    QFont plain = look.font;
    plain.setPointSizeF(look.font.pointSizeF() * std::clamp(cell / metrics.height(), kLeastRow, 1.0));
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    for (int i = 0; i < count(); ++i) {
        const bool marked = current >= 0 && (current / count() == i);
        const bool markedColumn = current >= 0 && (current % count() == i);
        const QRectF row = markArea(i * count(), size, look.font);
        painter.setFont(marked ? strong : plain);
        painter.setPen(marked ? look.tokens.text : look.tokens.textMuted);
        const QString label = QStringLiteral("%1  %2").arg(m_names[i]).arg(i + 1);
        const bool beside = current >= 0 && !marked && std::abs(current / count() - i) < rowStep; // the read row's name
        if ((i % rowStep == 0 && !beside) || marked)
            painter.drawText(QRectF(0.0, row.center().y() - metrics.height(), width, 2 * metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter,
                             QFontMetricsF(painter.font()).elidedText(label, Qt::ElideLeft, width));
        const bool besideColumn = current >= 0 && !markedColumn && std::abs(current % count() - i) < columnStep;
        if ((i % columnStep != 0 || besideColumn) && !markedColumn)
            continue;
        const QRectF column = markArea(i, size, look.font);
        painter.setFont(markedColumn ? strong : plain);
        painter.setPen(markedColumn ? look.tokens.text : look.tokens.textMuted);
        painter.drawText(QRectF(column.center().x() - 40.0, 0.0, 80.0, metrics.height() + 2.0), Qt::AlignCenter,
                         QString::number(i + 1));
    }
}

void HeatMapPicture::paintCell(QPainter& painter, int mark, const QRectF& area, const ChartLook& look,
                               bool withText) const
{
    const HeatCell& cell = m_cells[static_cast<std::size_t>(mark)];
    if (mark / count() == mark % count() || !cell.value) {
        painter.fillRect(area, look.tokens.window);
        return;
    }
    const QColor color = colorOf(*cell.value, look.scheme);
    painter.fillRect(area, color);
    if (!withText)
        return;
    painter.setPen(readableOn(color));
    painter.drawText(area, Qt::AlignCenter, cell.shown);
}

void HeatMapPicture::paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const
{
    paintLabels(painter, size, look, current);
    const double cell = cellSize(size, look.font);
    QFont small = look.font;
    small.setPointSizeF(look.font.pointSizeF() * 0.9);
    painter.setFont(small);
    const double widest = QFontMetricsF(small).horizontalAdvance(QStringLiteral("100")) + 4.0;
    const bool withText = cell >= std::max(widest, QFontMetricsF(small).height());
    for (int mark = 0; mark < markCount(); ++mark) {
        QRectF area = markArea(mark, size, look.font);
        if (cell > 8.0)
            area.adjust(0.5, 0.5, -0.5, -0.5); // a line of surface between cells
        paintCell(painter, mark, area, look, withText);
    }
    if (current >= 0) {
        painter.setPen(QPen(look.tokens.text, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(markArea(current, size, look.font));
    }
}

ChartTable HeatMapPicture::table(Numbers numbers) const
{
    const int decimals = m_scale == HeatScale::Count ? 0 : numbers == Numbers::Plain ? 6 : 2;
    ChartTable table;
    table.header = QStringList{m_nameTitle} + m_names;
    table.numbers.assign(static_cast<std::size_t>(count()) + 1, true);
    table.numbers[0] = false;
    for (int row = 0; row < count(); ++row) {
        QStringList cells{m_names[row]};
        for (int column = 0; column < count(); ++column) {
            const HeatCell& cell = m_cells[static_cast<std::size_t>(row * count() + column)];
            cells << (row == column ? QString() : chartNumber(cell.value, decimals, numbers));
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace joust::ui
