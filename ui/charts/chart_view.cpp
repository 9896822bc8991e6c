// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace joust::ui {

namespace {

constexpr int kMargin = 4; // room for the focus ring

} // namespace

ChartView::ChartView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCurrent(-1);
}

void ChartView::setPicture(std::shared_ptr<const ChartPicture> picture)
{
    m_picture = std::move(picture);
    m_current = -1;
    setCurrent(-1);
    updateGeometry();
    update();
}

QSizeF ChartView::canvas() const
{
    return QSizeF(size()) - QSizeF(2 * kMargin, 2 * kMargin);
}

QSize ChartView::sizeHint() const
{
    if (!m_picture)
        return {2 * kMargin, 2 * kMargin};
    const QSizeF needed = m_picture->neededSize(font());
    return {static_cast<int>(std::ceil(needed.width())) + 2 * kMargin,
            static_cast<int>(std::ceil(needed.height())) + 2 * kMargin};
}

QString ChartView::readout() const
{
    if (m_picture && m_current >= 0)
        return m_picture->markText(m_current);
    return tr("Point at the chart, or use the arrow keys, to read its values.");
}

void ChartView::setCurrent(int mark)
{
    m_current = m_picture ? mark : -1;
    setAccessibleDescription(readout());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged); // read out by screen readers
    QAccessible::updateAccessibility(&changed);
    Q_EMIT readoutChanged(readout());
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, kFocusWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    if (!m_picture)
        return;
    painter.translate(kMargin, kMargin);
    m_picture->paint(painter, canvas(), {tokens, currentScheme(), font()}, m_current);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_picture)
        return;
    const int mark = m_picture->markAt(event->position() - QPointF(kMargin, kMargin), canvas(), font());
    if (mark != m_current)
        setCurrent(mark);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (!m_picture || event->button() != Qt::LeftButton)
        return;
    const int mark = m_picture->markAt(event->position() - QPointF(kMargin, kMargin), canvas(), font());
    if (mark >= 0)
        Q_EMIT activated(mark);
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCurrent(-1);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_picture && m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT activated(m_current);
        return;
    }
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (!m_picture || (dx == 0 && dy == 0)) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(m_picture->moved(m_current, dx, dy));
    if (m_current >= 0)
        Q_EMIT moved(m_picture->markArea(m_current, canvas(), font()).translated(kMargin, kMargin).toAlignedRect());
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

} // namespace joust::ui
