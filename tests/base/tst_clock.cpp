// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <gtest/gtest.h>

namespace joust::base {
namespace {

TEST(Clock, isoUtcAndItsInverseAgree)
{
    for (const std::int64_t ms : {0LL, 999LL, 951'782'400'000LL, 1'793'525'400'123LL, 4'102'444'799'999LL}) {
        const UtcTime time{std::chrono::milliseconds(ms)};
        EXPECT_EQ(parseIsoUtc(isoUtc(time)), time) << isoUtc(time);
    }
    EXPECT_EQ(isoUtc(UtcTime{std::chrono::milliseconds(951'782'400'000)}), "2000-02-29T00:00:00.000Z");
}

TEST(Clock, anythingElseIsNotATime)
{
    for (const char* text : {"", "2026-11-01", "2026-11-01 09:30:00.000Z", "2026-13-01T09:30:00.000Z",
                             "2026-02-30T09:30:00.000Z", "2026-11-01T25:30:00.000Z", "2026-11-01T09:30:00.000+"})
        EXPECT_FALSE(parseIsoUtc(text)) << text;
}

} // namespace
} // namespace joust::base
