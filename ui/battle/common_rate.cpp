// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/common_rate.h"

#include "ui/battle/answer_pane_browser.h"

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kTickMs = 50;

} // namespace

CommonRate::CommonRate(AnswerBrowser& a, AnswerBrowser& b, QObject* parent)
    : QObject(parent)
    , m_browsers{&a, &b}
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { show(static_cast<double>(m_since.elapsed()) / 1000.0); });
}

void CommonRate::setOn(bool on)
{
    m_on = on;
    if (!on)
        finish();
}

void CommonRate::begin()
{
    if (!m_on)
        return;
    m_since.start();
    m_timer.start();
    show(0.0);
}

void CommonRate::finish()
{
    m_timer.stop();
    for (AnswerBrowser* browser : m_browsers)
        browser->showAll();
}

// Both have the same type, so that a line is as high on either side.
void CommonRate::show(double seconds)
{
    const double height = seconds * kLinesPerSecond * m_browsers[0]->lineHeight();
    const bool whole = std::all_of(m_browsers.begin(), m_browsers.end(), [height](const AnswerBrowser* browser) {
        return height >= browser->heightOfLastTurn();
    });
    if (whole)
        return finish();
    for (AnswerBrowser* browser : m_browsers)
        browser->showOfLastTurn(height);
}

} // namespace joust::ui
