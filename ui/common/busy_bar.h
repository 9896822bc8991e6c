// SPDX-License-Identifier: GPL-3.0-or-later
// A strip that says what is being done, how far it is, and offers Cancel. It shows itself only when the work takes
// longer than 100 ms, so quick work does not flicker. UI thread only.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace joust::ui {

class BusyBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kDelayMs = 100;

    explicit BusyBar(QWidget* parent = nullptr);

    // Starting while busy replaces the text. `cancellable` shows the Cancel button.
    void start(const QString& what, bool cancellable = true);
    // `total` <= 0 means that the length is unknown. Ignored when idle.
    void setProgress(qint64 done, qint64 total);
    void finish();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    // The button is disabled after the first press; the owner calls finish() when the work has stopped.
    void cancelRequested();

private:
    QTimer m_delay;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    bool m_busy = false;
};

} // namespace joust::ui
