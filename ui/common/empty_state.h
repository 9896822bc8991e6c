// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows when there is nothing: an icon, one sentence, one button. UI thread only.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace joust::ui {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    // An empty `action` shows no button. `icon` is a name of icons.h.
    EmptyState(const QString& icon, const QString& sentence, const QString& action, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setAction(const QString& action);
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace joust::ui
