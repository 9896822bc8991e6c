// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_cap_button.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace joust::ui {

namespace {

void roundedFrame(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                  double width)
{
    painter.setBrush(fill);
    painter.setPen(QPen(line, width));
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

} // namespace

KeyCapButton::KeyCapButton(const QString& key, const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    refreshAccessibility();
}

void KeyCapButton::setKey(const QString& key)
{
    m_key = key;
    refreshAccessibility();
    updateGeometry();
    update();
}

void KeyCapButton::setSecondary(bool secondary)
{
    m_secondary = secondary;
    updateGeometry();
    update();
}

QFont KeyCapButton::labelFont() const
{
    QFont result = font();
    result.setWeight(m_secondary ? QFont::Normal : QFont::DemiBold);
    return result;
}

QFont KeyCapButton::capFont() const
{
    QFont result = font();
    result.setPointSizeF(result.pointSizeF() * 0.9);
    result.setWeight(m_secondary ? QFont::Normal : QFont::DemiBold);
    return result;
}

int KeyCapButton::capSide() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(capFont()).height() + kSpace4;
}

int KeyCapButton::contentWidth() const
{
    const int label = QFontMetrics(labelFont()).size(Qt::TextShowMnemonic, text()).width();
    return label + (m_key.isEmpty() ? 0 : capSide() + kSpace8);
}

QSize KeyCapButton::sizeHint() const
{
    return {contentWidth() + 2 * kSpace24, qMax(kVoteHeight, QFontMetrics(labelFont()).height() + kSpace24)};
}

QSize KeyCapButton::minimumSizeHint() const
{
    return {contentWidth() + 2 * kSpace12, sizeHint().height()};
}

void KeyCapButton::paintFrame(QPainter& painter) const
{
    const Tokens& tokens = currentTokens();
    QColor fill = isEnabled() ? tokens.surface : tokens.window;
    if (isChecked()) {
        fill = tokens.selection;
    } else if (isEnabled() && isDown()) {
        fill = tokens.line;
    } else if (isEnabled() && underMouse()) {
        fill = tokens.surfaceHover;
    }
    const bool strong = isChecked() && isEnabled();
    roundedFrame(painter, rect(), kRadius, fill, strong ? tokens.accent : tokens.line, strong ? kFocusWidth : 1);
    if (hasFocus()) {
        // Checked buttons already have an accent edge: the ring stands inside it, apart by a gap.
        const int inset = strong ? kFocusWidth + 2 : 0;
        const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        roundedFrame(painter, ring, strong ? kRadius - 2 : kRadius, Qt::transparent, tokens.accent, kFocusWidth);
    }
}

void KeyCapButton::paintCap(QPainter& painter, const QRect& cap) const
{
    const Tokens& tokens = currentTokens();
    // A shadow line below makes it a key and not a box.
    roundedFrame(painter, QRectF(cap).adjusted(0, 0, 0, 1), 4, tokens.line, tokens.line, 1);
    roundedFrame(painter, cap, 4, tokens.window, tokens.line, 1);
    painter.setFont(capFont());
    painter.setPen(isEnabled() ? tokens.textMuted : tokens.textDisabled);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

void KeyCapButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);

    const Tokens& tokens = currentTokens();
    const int side = capSide();
    const int content = qMin(contentWidth(), width() - 2 * kSpace12);
    const int left = (width() - content) / 2;
    const int textLeft = left + (side > 0 ? side + kSpace8 : 0);
    const QRect cap(left, (height() - side) / 2, side, side);
    const QRect label(textLeft, 0, left + content - textLeft, height());
    if (side > 0) {
        paintCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap));
    }
    painter.setFont(labelFont());
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    const QString shown = QFontMetrics(labelFont()).elidedText(text(), Qt::ElideRight, label.width() + 1);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, shown);
}

bool KeyCapButton::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void KeyCapButton::refreshAccessibility()
{
    setAccessibleDescription(m_key.isEmpty() ? QString() : tr("Key %1").arg(m_key));
}

} // namespace joust::ui
