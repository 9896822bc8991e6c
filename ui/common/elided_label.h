// SPDX-License-Identifier: GPL-3.0-or-later
// One line of plain text that ends in an ellipsis when there is no room; the whole text is the accessible name and,
// unless switched off, the tool tip while it is cut. UI thread only.
#pragma once

#include <QFrame>

namespace joust::ui {

class ElidedLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    // Line breaks become spaces.
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    void setToolTipWhenCut(bool enabled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_text;
    QString m_shown;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_toolTipWhenCut = true;
};

} // namespace joust::ui
