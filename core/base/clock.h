// SPDX-License-Identifier: GPL-3.0-or-later
// Time is a seam: code that needs it takes a Clock&.
#pragma once

#include <chrono>
#include <string>

namespace joust::base {

using UtcTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcTime utcNow() const = 0;
    // Monotonic; for durations only.
    virtual std::chrono::milliseconds steadyNow() const = 0;
};

// Thread-safe.
class SystemClock final : public Clock
{
public:
    UtcTime utcNow() const override;
    std::chrono::milliseconds steadyNow() const override;
};

// ISO 8601 in UTC with milliseconds: 2026-11-01T09:30:00.000Z. Sorts as text.
std::string isoUtc(UtcTime time);

} // namespace joust::base
