// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include <algorithm>

namespace joust::ui {

namespace {

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool needed = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                            cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        if (needed)
            cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        quoted << cell;
    }
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

double ChartPicture::heightFor(double, const QFont& font) const
{
    return neededSize(font).height();
}

int ChartPicture::markAt(QPointF position, const QSizeF& size, const QFont& font) const
{
    for (int mark = markCount() - 1; mark >= 0; --mark) // the last one is painted on top
        if (markArea(mark, size, font).contains(position))
            return mark;
    return -1;
}

int ChartPicture::moved(int current, int dx, int dy) const
{
    if (markCount() == 0)
        return -1;
    return current < 0 ? 0 : std::clamp(current + dx + dy, 0, markCount() - 1);
}

QString chartTableAsCsv(const ChartTable& table)
{
    QString text = csvLine(table.header);
    for (const QStringList& row : table.rows)
        text += csvLine(row);
    return text;
}

} // namespace joust::ui
