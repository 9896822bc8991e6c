// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as files: light colours whatever the screen shows, so that they print. Each is written under a temporary
// name and renamed; Io, and no file or the old one, when that fails. UI thread only (fonts).
#pragma once

#include "base/result.h"
#include "ui/charts/chart_picture.h"

#include <QImage>

namespace joust::ui {

enum class ChartFile { Png, Svg, Csv };

// With the title above, at twice the screen's resolution.
QImage chartImage(const ChartPicture& picture, const QString& title);
// The table as text for a spreadsheet, numbers as the locale writes them.
QString chartText(const ChartPicture& picture);
QByteArray chartSvg(const ChartPicture& picture, const QString& title);
base::Result<void> saveChart(const ChartPicture& picture, const QString& title, ChartFile kind, const QString& path);

} // namespace joust::ui
