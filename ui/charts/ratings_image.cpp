// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratings_image.h"

#include <QApplication>
#include <QBuffer>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

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

// What is painted, whatever it is painted on.
class RatingsSheet
{
public:
    RatingsSheet(const std::vector<RatingsChartRow>& rows, const ChartCaption& caption)
        : m_caption(caption)
        , m_date(QLocale().toString(caption.date, QLocale::LongFormat))
    {
        const QFont body = QApplication::font();
        const qreal heading = textBounds(titleFont(), caption.title).height() +
                              textBounds(body, caption.sentence).height() + textBounds(body, m_date).height() +
                              3 * kSpace8 + kMargin;
        m_plotHeight = std::max(kLeastPlot, 2 * 30 + static_cast<int>(rows.size()) * kRowHeight);
        m_size = QSize(kWidth, static_cast<int>(std::ceil(heading)) + m_plotHeight + kMargin);
        m_plot = new RatingsPlot;
        m_scene.addItem(m_plot);
        m_plot->setFont(body);
        m_plot->setTokens(tokensFor(Scheme::Light));
        m_plot->resize(kWidth - 2 * kMargin, m_plotHeight);
        m_plot->setRows(rows);
        m_plot->layout()->activate(); // no event loop does it here
    }

    QSize size() const { return m_size; }

    void paint(QPainter& painter)
    {
        const Tokens& tokens = tokensFor(Scheme::Light);
        const QFont body = QApplication::font();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(QRect(QPoint(0, 0), m_size), tokens.surface);
        qreal top = kMargin;
        top += drawText(painter, titleFont(), tokens.text, top, m_caption.title) + kSpace8;
        top += drawText(painter, body, tokens.textMuted, top, m_caption.sentence) + kSpace8;
        top += drawText(painter, body, tokens.textMuted, top, m_date) + kSpace8;
        m_scene.render(&painter, QRectF(kMargin, top, kWidth - 2 * kMargin, m_plotHeight), m_plot->sceneBoundingRect());
    }

private:
    const ChartCaption& m_caption;
    QString m_date;
    QGraphicsScene m_scene;
    RatingsPlot* m_plot = nullptr;
    int m_plotHeight = 0;
    QSize m_size;
};

} // namespace

QImage ratingsImage(const std::vector<RatingsChartRow>& rows, const ChartCaption& caption)
{
    RatingsSheet sheet(rows, caption);
    QImage image(sheet.size() * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    QPainter painter(&image);
    sheet.paint(painter);
    return image;
}

QByteArray ratingsSvg(const std::vector<RatingsChartRow>& rows, const ChartCaption& caption)
{
    RatingsSheet sheet(rows, caption);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size()));
    generator.setTitle(caption.title);
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

base::Result<void> saveRatingsImage(const QImage& image, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return base::Error{base::ErrorCode::Io, "the picture could not be written"};
    return {};
}

base::Result<void> saveRatingsSvg(const QByteArray& svg, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(svg) != svg.size() || !file.commit())
        return base::Error{base::ErrorCode::Io, "the picture could not be written"};
    return {};
}

} // namespace joust::ui
