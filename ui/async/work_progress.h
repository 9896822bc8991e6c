// SPDX-License-Identifier: GPL-3.0-or-later
// How far a job on another thread is: the job counts, the UI looks now and then. Any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

namespace joust::ui {

struct WorkProgress
{
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0}; // 0 = not known
};

using SharedProgress = std::shared_ptr<WorkProgress>;

} // namespace joust::ui
