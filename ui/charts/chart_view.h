// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a picture: follows the palette, reads out the mark under the pointer or the arrow keys. UI thread only.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void readoutChanged(const QString& text);
    void activated(int mark);      // by a click or Enter
    void moved(const QRect& area); // of the current mark, by a key: to be scrolled to

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSizeF canvas() const;

    std::shared_ptr<const ChartPicture> m_picture;
    int m_current = -1;
};

} // namespace joust::ui
