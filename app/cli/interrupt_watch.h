// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives, Ctrl-C (SIGINT) and SIGTERM ask for a stop instead of ending the program; a second one ends it at
// once. Make it before any other thread, which then leaves these signals to it. Main thread only, one at a time.
#pragma once

#include <atomic>
#include <csignal>
#include <functional>
#include <stop_token>
#include <thread>

namespace joust::cli {

class InterruptWatch
{
public:
    // `told` is called on the first signal, on another thread.
    explicit InterruptWatch(std::function<void()> told = {});
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void watch();

    std::function<void()> m_told;
    sigset_t m_signals{};
    sigset_t m_before{};
    std::stop_source m_stop;
    std::atomic<bool> m_ended{false};
    std::thread m_thread;
};

} // namespace joust::cli
