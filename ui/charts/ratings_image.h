// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as a picture for papers and slides. UI thread only.
#pragma once

#include "base/result.h"
#include "ui/charts/ratings_plot.h"

#include <QByteArray>
#include <QDate>
#include <QImage>

namespace joust::ui {

struct ChartCaption
{
    QString title;
    QString sentence; // the sentence above the table: N, intervals, what was left out
    QDate date;
};

// All rows, in light colours whatever the screen shows, at twice the screen's resolution, with title, sentence and
// date.
QImage ratingsImage(const std::vector<RatingsChartRow>& rows, const ChartCaption& caption);
// The same as an SVG document.
QByteArray ratingsSvg(const std::vector<RatingsChartRow>& rows, const ChartCaption& caption);
// Writes a PNG under a temporary name and renames it. Io, and no file or the old one, when that fails.
base::Result<void> saveRatingsImage(const QImage& image, const QString& path);
base::Result<void> saveRatingsSvg(const QByteArray& svg, const QString& path);

} // namespace joust::ui
