// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody has read: time goes on only while it is not paused. One thread.
#pragma once

#include <QElapsedTimer>

#include <functional>
#include <utility>

namespace joust::ui {

using NowMs = std::function<qint64()>; // milliseconds that never go back; tests bring their own

inline NowMs steadyNow()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

class ReadingClock
{
public:
    explicit ReadingClock(NowMs now)
        : m_now(std::move(now))
    {
    }

    void start()
    {
        m_counted = 0;
        m_since = m_now();
        m_running = true;
    }
    void pause()
    {
        m_counted = elapsedMs();
        m_running = false;
    }
    void resume()
    {
        if (m_running)
            return;
        m_since = m_now();
        m_running = true;
    }
    qint64 elapsedMs() const { return m_counted + (m_running ? m_now() - m_since : 0); }
    qint64 nowMs() const { return m_now(); }

private:
    NowMs m_now;
    qint64 m_counted = 0;
    qint64 m_since = 0;
    bool m_running = false;
};

} // namespace joust::ui
