// SPDX-License-Identifier: GPL-3.0-or-later
// Says after so many minutes of work that a break would help. It never interrupts: who shows the reminder waits until
// nothing is chosen. UI thread only.
#pragma once

#include <QObject>
#include <QTimer>

namespace joust::ui {

class BreakReminder final : public QObject
{
    Q_OBJECT

public:
    explicit BreakReminder(QObject* parent = nullptr);

    void setMinutes(int minutes); // 0 = never
    int minutes() const { return m_minutes; }
    void setWorking(bool working); // a pause of any length starts the count anew
    // A minute has passed; the timer calls it, and tests do.
    void minutePassed();
    bool isDue() const { return m_minutes > 0 && m_worked >= m_minutes; }
    int worked() const { return m_worked; }
    void restart() { m_worked = 0; }

Q_SIGNALS:
    void due(); // each minute until restart()

private:
    QTimer m_timer;
    int m_minutes = 0;
    int m_worked = 0;
    bool m_working = false;
};

} // namespace joust::ui
