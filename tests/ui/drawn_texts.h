// SPDX-License-Identifier: GPL-3.0-or-later
// Where a painting has text: a paint device that draws nothing and remembers every piece of text and its place, also
// that of which a clip would hide a part.
#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <algorithm>
#include <utility>
#include <vector>

namespace joust::test {

struct DrawnText
{
    QString text;
    QRectF area; // what the letters take, without the room between lines
};

class DrawnTexts final : public QPaintDevice
{
public:
    explicit DrawnTexts(QSizeF size)
        : m_size(size.toSize())
        , m_engine(m_texts)
    {
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<DrawnText>& texts() const { return m_texts; }

    // "a over b" for the first two that touch, or "a outside"; empty when there is nothing to complain of.
    QString complaint() const
    {
        const QRectF canvas = QRectF(QPointF(), QSizeF(m_size)).adjusted(-1.5, -1.5, 1.5, 1.5);
        std::vector<DrawnText> texts = m_texts; // from left to right: only those that begin inside one can touch it
        std::sort(texts.begin(), texts.end(),
                  [](const DrawnText& x, const DrawnText& y) { return x.area.left() < y.area.left(); });
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!canvas.contains(texts[i].area))
                return texts[i].text + QStringLiteral(" outside");
            for (std::size_t j = i + 1; j < texts.size() && texts[j].area.left() < texts[i].area.right(); ++j)
                if (texts[i].area.intersects(texts[j].area))
                    return texts[i].text + QStringLiteral(" over ") + texts[j].text;
        }
        return {};
    }

protected:
    int metric(PaintDeviceMetric wanted) const override
    {
        switch (wanted) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        explicit Engine(std::vector<DrawnText>& texts)
            : QPaintEngine(AllFeatures)
            , m_texts(texts)
        {
        }
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& changed) override
        {
            if (changed.state() & DirtyTransform)
                m_transform = changed.transform();
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPath(const QPainterPath&) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            const double rise = 0.72 * item.ascent();
            m_texts.push_back(
                {item.text(), m_transform.mapRect(QRectF(at.x() + 0.5, at.y() - rise, item.width() - 1.0, rise))});
        }
        Type type() const override { return User; }

    private:
        std::vector<DrawnText>& m_texts;
        QTransform m_transform;
    };

    QSize m_size;
    std::vector<DrawnText> m_texts;
    mutable Engine m_engine;
};

} // namespace joust::test
