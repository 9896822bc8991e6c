// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elided_label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace joust::ui {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    m_text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar& c : m_text) {
        const bool lineEnd = c == QChar::LineFeed || c == QChar::CarriageReturn || c == QChar::LineSeparator ||
                             c == QChar::ParagraphSeparator;
        c = lineEnd ? QChar(QChar::Space) : c;
    }
    setAccessibleName(m_text);
    updateGeometry();
    refresh();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    refresh();
}

void ElidedLabel::setToolTipWhenCut(bool enabled)
{
    m_toolTipWhenCut = enabled;
    refresh();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + 1 + margins.left() + margins.right(),
            metrics.height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {qMin(wanted.width(), fontMetrics().averageCharWidth() * 4), wanted.height()};
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int flags =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), m_shown, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    refresh();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        refresh();
    }
}

void ElidedLabel::refresh()
{
    m_shown = fontMetrics().elidedText(m_text, m_mode, contentsRect().width());
    // Escaped, because Qt guesses rich text in tool tips.
    setToolTip(m_toolTipWhenCut && m_shown != m_text ? m_text.toHtmlEscaped() : QString());
    update();
}

} // namespace joust::ui
