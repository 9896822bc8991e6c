// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr int kMargin = 4; // room for the focus ring
constexpr double kZoomStep = 1.25;

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
    m_zoom = 1.0;
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

QSize ChartView::minimumSizeHint() const
{
    if (!m_picture || !parentWidget())
        return sizeHint();
    const QSize room = parentWidget()->size(); // of the viewport that it scrolls in
    if (m_zoom <= 1.0) {
        const int least = static_cast<int>(std::ceil(m_picture->leastWidth(font()))) + 2 * kMargin;
        return {least, heightFor(std::max(least, room.width()))};
    }
    return (QSizeF(sizeHint().expandedTo(room)) * m_zoom).toSize();
}

int ChartView::heightFor(int width) const
{
    return m_picture ? static_cast<int>(std::ceil(m_picture->heightFor(width - 2 * kMargin, font()))) + 2 * kMargin
                     : 2 * kMargin;
}

void ChartView::setZoom(double zoom, QPointF fixed)
{
    zoom = std::clamp(zoom, 1.0, kMostZoom);
    if (zoom == m_zoom || !m_picture)
        return;
    const QSizeF before(size());
    const int mark = m_picture->markAt(fixed - QPointF(kMargin, kMargin), canvas(), font());
    const QRectF markBefore = mark >= 0 ? m_picture->markArea(mark, canvas(), font()) : QRectF();
    m_zoom = zoom;
    updateGeometry();
    const QSizeF after(m_zoom > 1.0 || !parentWidget() ? minimumSizeHint()
                                                       : minimumSizeHint().expandedTo(parentWidget()->size()));
    resize(after.toSize()); // at once: what the layout does later comes to the same
    if (mark >= 0)          // labels do not grow, so marks do not move in proportion
        Q_EMIT zoomed(markBefore.center(), m_picture->markArea(mark, canvas(), font()).center());
    else
        Q_EMIT zoomed(fixed, {fixed.x() * after.width() / std::max(1.0, before.width()),
                              fixed.y() * after.height() / std::max(1.0, before.height())});
    update();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (!m_picture || !event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

// By a key: around the mark that is read out, else the middle of what is seen.
bool ChartView::zoomByKey(int key)
{
    const double wanted = key == Qt::Key_Plus || key == Qt::Key_Equal ? m_zoom * kZoomStep
                          : key == Qt::Key_Minus                      ? m_zoom / kZoomStep
                          : key == Qt::Key_0                          ? 1.0
                                                                      : 0.0;
    if (!m_picture || wanted == 0.0)
        return false;
    setZoom(wanted, m_current >= 0 ? m_picture->markArea(m_current, canvas(), font()).center()
                                   : QRectF(visibleRegion().boundingRect()).center());
    return true;
}

QString ChartView::readout() const
{
    if (m_picture && m_current >= 0)
        return m_picture->markText(m_current);
    return tr("Point at the chart, or use the arrow keys, to read its values. + and - zoom.");
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
    if (zoomByKey(event->key()))
        return;
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
