// SPDX-License-Identifier: GPL-3.0-or-later
// A vote button: the key that does the same, drawn as a key cap, and what it means. Checkable, 48 px high.
// It never owns the shortcut: the page does, so that keys stay silent while a text field has the focus. UI thread only.
#pragma once

#include <QAbstractButton>

namespace joust::ui {

class KeyCapButton final : public QAbstractButton
{
    Q_OBJECT

public:
    KeyCapButton(const QString& key, const QString& label, QWidget* parent = nullptr);

    // The key as drawn, for example "1"; empty draws no cap.
    void setKey(const QString& key);
    QString key() const { return m_key; }
    // A quieter weight, for Skip.
    void setSecondary(bool secondary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont labelFont() const;
    QFont capFont() const;
    int capSide() const;
    int contentWidth() const;
    void paintFrame(QPainter& painter) const;
    void paintCap(QPainter& painter, const QRect& cap) const;
    void refreshAccessibility();

    QString m_key;
    bool m_secondary = false;
};

} // namespace joust::ui
