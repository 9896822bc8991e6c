// SPDX-License-Identifier: GPL-3.0-or-later
// Lets two answers that are both there appear line by line, both at one rate, for people who would rather read along
// than face two full texts. Nothing tells which answer took longer: the rate is the same for both and for every battle,
// and both are whole in the same moment. UI thread only.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>

namespace joust::ui {

class AnswerBrowser;

class CommonRate final : public QObject
{
    Q_OBJECT

public:
    static constexpr double kLinesPerSecond = 4.0;

    // The browsers outlive this object.
    CommonRate(AnswerBrowser& a, AnswerBrowser& b, QObject* parent = nullptr);

    void setOn(bool on); // off, what is on its way is whole at once
    bool isOn() const { return m_on; }
    // From the start of the last turn of what both browsers show now.
    void begin();
    void finish();
    bool isRunning() const { return m_timer.isActive(); }
    void show(double seconds); // how it looks so long after begin()

private:
    std::array<AnswerBrowser*, 2> m_browsers;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_on = false;
};

} // namespace joust::ui
