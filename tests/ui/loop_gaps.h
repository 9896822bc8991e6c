// SPDX-License-Identifier: GPL-3.0-or-later
// How late the loop of this thread comes to its work: a timer of 5 ms is asked how far apart it fires.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace joust::test {

class LoopGaps : public QObject
{
public:
    LoopGaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(m_since.nsecsElapsed() / 1000);
            m_since.restart();
        });
        m_since.start();
        m_timer.start(5);
    }

    // In microseconds, at this share of all gaps, 1 = the longest. Stops the timer.
    qint64 at(double share)
    {
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps[static_cast<std::size_t>(share * static_cast<double>(m_gaps.size() - 1))];
    }
    std::size_t count() const { return m_gaps.size(); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<qint64> m_gaps;
};

inline void report(const char* when, LoopGaps& gaps)
{
    qInfo("%s: a 5 ms timer fired every %lld us (median), %lld us (99 %%), %lld us (longest), %zu times", when,
          gaps.at(0.5), gaps.at(0.99), gaps.at(1), gaps.count());
}

} // namespace joust::test
