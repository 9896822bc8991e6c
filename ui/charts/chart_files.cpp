// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_files.h"

#include "ui/common/copied_table.h"

#include <QApplication>
#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace joust::ui {

namespace {

constexpr double kMargin = 24.0;
constexpr double kLeastWidth = 900.0;
constexpr double kScale = 2.0;

struct Sheet
{
    QFont title;
    QFont body;
    QSizeF chart;
    double top = 0.0; // of the chart
    QSize size;
};

Sheet sheetFor(const ChartPicture& picture)
{
    Sheet sheet;
    sheet.body = QApplication::font();
    sheet.title = sheet.body;
    sheet.title.setWeight(QFont::DemiBold);
    sheet.title.setPointSizeF(sheet.body.pointSizeF() * 1.2);
    const QSizeF needed = picture.neededSize(sheet.body);
    sheet.chart = QSizeF(std::max(kLeastWidth, needed.width()), needed.height());
    sheet.top = kMargin + QFontMetricsF(sheet.title).height() + kSpace12;
    sheet.size = QSize(static_cast<int>(std::ceil(sheet.chart.width() + 2 * kMargin)),
                       static_cast<int>(std::ceil(sheet.top + sheet.chart.height() + kMargin)));
    return sheet;
}

void paintSheet(QPainter& painter, const Sheet& sheet, const ChartPicture& picture, const QString& title)
{
    const Tokens& tokens = tokensFor(Scheme::Light);
    painter.fillRect(QRect(QPoint(0, 0), sheet.size), tokens.surface);
    painter.setFont(sheet.title);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(kMargin, kMargin, sheet.chart.width(), sheet.top - kMargin), Qt::AlignLeft | Qt::AlignTop,
                     title);
    painter.translate(kMargin, sheet.top);
    picture.paint(painter, sheet.chart, {tokens, Scheme::Light, sheet.body}, -1);
}

} // namespace

QImage chartImage(const ChartPicture& picture, const QString& title)
{
    const Sheet sheet = sheetFor(picture);
    QImage image(sheet.size * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintSheet(painter, sheet, picture, title);
    return image;
}

QString chartText(const ChartPicture& picture)
{
    const ChartTable table = picture.table(ChartPicture::Numbers::Local);
    std::vector<QStringList> lines(1);
    for (const QString& heading : table.header)
        lines.front() << copiedText(heading);
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells << (table.numbers[static_cast<std::size_t>(column)] ? copiedNumber(row[column])
                                                                      : copiedText(row[column]));
        lines.push_back(cells);
    }
    return copiedLines(lines);
}

QByteArray chartSvg(const ChartPicture& picture, const QString& title)
{
    const Sheet sheet = sheetFor(picture);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size);
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paintSheet(painter, sheet, picture, title);
    painter.end();
    return buffer.data();
}

base::Result<void> saveChart(const ChartPicture& picture, const QString& title, ChartFile kind, const QString& path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && kind == ChartFile::Png)
        written = chartImage(picture, title).save(&file, "PNG");
    else if (written)
        written = file.write(kind == ChartFile::Svg
                                 ? chartSvg(picture, title)
                                 : chartTableAsCsv(picture.table(ChartPicture::Numbers::Plain)).toUtf8()) >= 0;
    if (!written || !file.commit())
        return base::Error{base::ErrorCode::Io, "the chart could not be written"};
    return {};
}

} // namespace joust::ui
