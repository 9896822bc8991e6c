// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratings_image.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>

#include <cmath>

namespace joust::ui {

namespace {

constexpr int kWidth = 1200;
constexpr int kMargin = 24;
constexpr int kRowHeight = 26;
constexpr int kLeastPlot = 260;
constexpr qreal kScale = 2.0;

QFont titleFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * kTitleScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRectF textBounds(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, kWidth - 2 * kMargin, 10'000), Qt::TextWordWrap, text);
}

// Returns the height that was used.
qreal drawText(QPainter& painter, const QFont& font, const QColor& color, qreal top, const QString& text)
{
    const qreal height = std::ceil(textBounds(font, text).height());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(kMargin, top, kWidth - 2 * kMargin, height), Qt::TextWordWrap, text);
    return height;
}

} // namespace

QImage ratingsImage(const std::vector<RatingsChartRow>& rows, const ChartCaption& caption)
{
    const Tokens& tokens = tokensFor(Scheme::Light);
    const QString date = QLocale().toString(caption.date, QLocale::LongFormat);
    const QFont body = QApplication::font();
    const qreal heading = textBounds(titleFont(), caption.title).height() +
                          textBounds(body, caption.sentence).height() + textBounds(body, date).height() + 3 * kSpace8 +
                          kMargin;
    const int plotHeight = std::max(kLeastPlot, 2 * 30 + static_cast<int>(rows.size()) * kRowHeight);
    const QSize size(kWidth, static_cast<int>(std::ceil(heading)) + plotHeight + kMargin);

    QGraphicsScene scene;
    auto* plot = new RatingsPlot;
    scene.addItem(plot);
    plot->setFont(body);
    plot->setTokens(tokens);
    plot->resize(kWidth - 2 * kMargin, plotHeight);
    plot->setRows(rows);
    plot->layout()->activate(); // no event loop does it here

    QImage image(size * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(tokens.surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    qreal top = kMargin;
    top += drawText(painter, titleFont(), tokens.text, top, caption.title) + kSpace8;
    top += drawText(painter, body, tokens.textMuted, top, caption.sentence) + kSpace8;
    top += drawText(painter, body, tokens.textMuted, top, date) + kSpace8;
    scene.render(&painter, QRectF(kMargin, top, kWidth - 2 * kMargin, plotHeight), plot->sceneBoundingRect());
    return image;
}

base::Result<void> saveRatingsImage(const QImage& image, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return base::Error{base::ErrorCode::Io, "the picture could not be written"};
    return {};
}

} // namespace joust::ui
