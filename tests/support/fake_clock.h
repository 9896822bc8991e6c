// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still until the test moves it.
#pragma once

#include "base/clock.h"

namespace joust::support {

class FakeClock final : public base::Clock
{
public:
    base::UtcTime utcNow() const override { return m_now; }
    std::chrono::milliseconds steadyNow() const override { return m_now.time_since_epoch(); }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    base::UtcTime m_now{std::chrono::milliseconds(1'790'000'000'000)};
};

} // namespace joust::support
