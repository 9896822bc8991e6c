// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a picture: follows the palette, reads out the mark under the pointer or the arrow keys, and zooms by Ctrl and
// the wheel or by + and -: the picture gets more room, its letters stay as they are. UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"

#include <QWidget>

#include <memory>

namespace joust::ui {

class ChartView final : public QWidget
{
    Q_OBJECT

public:
    // `name` says what is shown, for screen readers.
    explicit ChartView(const QString& name, QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const ChartPicture> picture); // nullptr: nothing, and no name stays in the widget
    const ChartPicture* picture() const { return m_picture.get(); }
    int current() const { return m_current; }
    void setCurrent(int mark);
    QString readout() const; // of the current mark, or how to get one

    // 1: as large as there is room for, or as it needs; at most kMostZoom. setPicture() goes back to 1.
    static constexpr double kMostZoom = 8.0;
    double zoom() const { return m_zoom; }
    // `fixed` stays where it is on the screen.
    void setZoom(double zoom, QPointF fixed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightFor(int width) const; // that the picture takes at zoom 1

Q_SIGNALS:
    void readoutChanged(const QString& text);
    void activated(int mark);      // by a click or Enter
    void moved(const QRect& area); // of the current mark, by a key: to be scrolled to
    // What was at `before` is at `after` now, in this widget: to be scrolled back to its place.
    void zoomed(QPointF before, QPointF after);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSizeF canvas() const;
    bool zoomByKey(int key);

    std::shared_ptr<const ChartPicture> m_picture;
    int m_current = -1;
    double m_zoom = 1.0;
};

} // namespace joust::ui
