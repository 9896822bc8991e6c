// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of known data for any number of contestants.
#pragma once

#include "ui/charts/coefficient_picture.h"
#include "ui/charts/heat_map_picture.h"
#include "ui/charts/history_picture.h"
#include "ui/charts/scatter_picture.h"
#include "ui/charts/slope_picture.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

namespace joust::test {

using namespace joust::ui;

inline constexpr int kCounts[] = {5, 60, 200};

inline QFont fontAt(double scale)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

inline HeatMapPicture heatMap(int contestants)
{
    QStringList names;
    std::vector<HeatCell> cells;
    for (int row = 0; row < contestants; ++row) {
        names << QStringLiteral("contestant-%1").arg(row + 1);
        for (int column = 0; column < contestants; ++column) {
            const double share = 0.5 + 0.4 * (column - row) / contestants;
            const QString text = QStringLiteral("%1 against %2").arg(row + 1).arg(column + 1);
            cells.push_back({share, QString::number(std::lround(100 * share)), text});
        }
    }
    return {names, cells, HeatScale::Share, QStringLiteral("Contestant")};
}

inline SlopePicture slopes(int contestants)
{
    std::vector<SlopeLine> lines;
    for (int i = 0; i < contestants; ++i)
        lines.push_back({QStringLiteral("contestant-%1").arg(i + 1), contestants - i, i + 1, QStringLiteral("text")});
    return {lines, QStringLiteral("before"), QStringLiteral("after")};
}

inline ScatterPicture scatter(int points, bool logarithmic = false)
{
    std::vector<ScatterPoint> all;
    for (int i = 0; i < points; ++i)
        all.push_back({QStringLiteral("contestant-%1").arg(i + 1), 10.0 * std::pow(1.05, (i * 7) % points),
                       900.0 + (i * 13) % 200, std::nullopt, std::nullopt, QStringLiteral("text")});
    return {all,
            {QStringLiteral("Contestant"), QStringLiteral("length"), QStringLiteral("rating"), logarithmic, false}};
}

// Line i goes up by 10 a slice from 1000 - 5 i; nobody is rated in the second of four slices.
inline HistoryPicture history(int contestants)
{
    std::vector<HistoryLine> lines;
    for (int i = 0; i < contestants; ++i) {
        HistoryLine line{QStringLiteral("contestant-%1").arg(i + 1), {}};
        for (int slice = 0; slice < 4; ++slice) {
            const double rating = 1000.0 - 5.0 * i + 10.0 * slice;
            const QString text = QStringLiteral("%1 in %2").arg(line.name).arg(slice);
            line.points.push_back(slice == 1 ? HistoryPoint() : HistoryPoint{{rating, rating - 20, rating + 20}, text});
        }
        lines.push_back(line);
    }
    return {lines, {QStringLiteral("to 1"), QStringLiteral("to 2"), QStringLiteral("to 3"), QStringLiteral("to 4")}};
}

inline CoefficientPicture coefficients()
{
    return {{{QStringLiteral("length"), 20.0, 10.0, 30.0, QStringLiteral("length: +20")},
             {QStringLiteral("bold"), -10.0, -15.0, -5.0, QStringLiteral("bold: -10")}},
            QStringLiteral("Elo")};
}

inline QImage painted(const ChartPicture& picture, const QSizeF& size, Scheme scheme, int current = -1)
{
    QImage image(size.toSize() + QSize(1, 1), QImage::Format_RGB32);
    image.fill(tokensFor(scheme).surface);
    QPainter painter(&image);
    picture.paint(painter, size, {tokensFor(scheme), scheme, QApplication::font()}, current);
    return image;
}

// 5, 60 and 200 contestants at the usual size and twice as large.
inline void addCountsAndScales()
{
    QTest::addColumn<int>("contestants");
    QTest::addColumn<double>("scale");
    for (const int count : kCounts)
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%d at %.0f", count, scale) << count << scale;
}

} // namespace joust::test
