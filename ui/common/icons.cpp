// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace joust::ui {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap render(const QString& name, const QColor& color, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (pixels.isEmpty() || !QFile::exists(pathOf(name))) {
        return pixmap;
    }
    QSvgRenderer renderer(pathOf(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QPixmap cached(const QString& name, const QColor& color, QSize pixels)
{
    const QString key = QStringLiteral("joust-icon/%1/%2/%3x%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, color, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Tone tone, int turn)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_turn(turn)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = drawn(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, mode, state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap picture = drawn(size, mode, state);
        picture.setDevicePixelRatio(scale);
        return picture;
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_tone, m_turn); }
    QString key() const override { return QStringLiteral("joust-tinted"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(pathOf(m_name)); }

private:
    QPixmap drawn(QSize pixels, QIcon::Mode mode, QIcon::State state) const
    {
        const QPixmap picture = cached(m_name, colorFor(mode, state), pixels);
        return m_turn == 0 ? picture : picture.transformed(QTransform().rotate(m_turn));
    }
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            return currentTokens().textDisabled;
        }
        const bool emphasised = mode == QIcon::Selected || state == QIcon::On;
        return toneColor(emphasised && m_tone == Tone::Muted ? Tone::Text : m_tone);
    }

    QString m_name;
    Tone m_tone;
    int m_turn;
};

} // namespace

QIcon themedIcon(const QString& name, Tone tone, int turn)
{
    return QIcon(new TintedIconEngine(name, tone, turn)); // QIcon takes ownership
}

QColor toneColor(Tone tone)
{
    const Tokens& tokens = currentTokens();
    switch (tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Muted:
        return tokens.textMuted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::OnAccent:
        return tokens.onAccent;
    case Tone::Good:
        return tokens.good;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    }
    return tokens.text;
}

int iconBeside(const QFont& font)
{
    constexpr int kUsual = 18;
    return std::max(kUsual, QFontMetrics(font).height() + 1);
}

QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = cached(name, color, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace joust::ui
