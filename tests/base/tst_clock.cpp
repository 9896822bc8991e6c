// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <gtest/gtest.h>

namespace joust::base {
namespace {

std::string at(std::int64_t ms)
{
    return isoUtc(UtcTime{std::chrono::milliseconds(ms)});
}

TEST(Clock, timesInFilesAreIso8601InUtc)
{
    EXPECT_EQ(at(0), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(at(951'782'400'000), "2000-02-29T00:00:00.000Z");
    EXPECT_EQ(at(1'793'525'400'123), "2026-11-01T09:30:00.123Z");
    EXPECT_EQ(at(4'102'444'799'999), "2099-12-31T23:59:59.999Z");
}

TEST(Clock, textsSortAsTheirTimes)
{
    EXPECT_LT(at(999), at(1'000));
    EXPECT_LT(at(951'782'399'999), at(951'782'400'000));
}

} // namespace
} // namespace joust::base
