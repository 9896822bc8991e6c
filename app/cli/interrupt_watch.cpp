// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt_watch.h"

#include <pthread.h>

#include <cstdlib>
#include <utility>

namespace joust::cli {

InterruptWatch::InterruptWatch(std::function<void()> told)
    : m_told(std::move(told))
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    m_thread = std::thread([this] { watch(); });
}

InterruptWatch::~InterruptWatch()
{
    m_ended = true;
    pthread_kill(m_thread.native_handle(), SIGINT); // wakes it
    m_thread.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void InterruptWatch::watch()
{
    int signal = 0;
    while (sigwait(&m_signals, &signal) == 0 && !m_ended) {
        if (m_stop.stop_requested())
            std::_Exit(128 + signal);
        m_stop.request_stop();
        if (m_told)
            m_told();
    }
}

} // namespace joust::cli
