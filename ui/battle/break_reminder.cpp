// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/break_reminder.h"

#include <chrono>

namespace joust::ui {

BreakReminder::BreakReminder(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &BreakReminder::minutePassed);
}

void BreakReminder::setMinutes(int minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    restart();
}

void BreakReminder::setWorking(bool working)
{
    if (working == m_working)
        return;
    m_working = working;
    if (working) {
        m_timer.start();
    } else {
        m_timer.stop();
        restart();
    }
}

void BreakReminder::minutePassed()
{
    if (!m_working)
        return;
    ++m_worked;
    if (isDue())
        Q_EMIT due();
}

} // namespace joust::ui
