// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/deadlines.h"

namespace joust::endpoint {

using base::ErrorCode;
using std::chrono::milliseconds;

std::optional<Deadline> nextDeadline(const Timeouts& limits, const AnswerTimes& times)
{
    std::optional<Deadline> next;
    const auto consider = [&](milliseconds limit, milliseconds from, ErrorCode code) {
        if (limit.count() > 0 && (!next || from + limit < next->at))
            next = Deadline{from + limit, code};
    };
    consider(limits.total, times.requested, ErrorCode::TotalTimeout);
    if (times.sawDelta)
        consider(limits.idle, times.lastByte, ErrorCode::IdleTimeout);
    else
        consider(limits.firstToken, times.started, ErrorCode::FirstTokenTimeout);
    return next;
}

} // namespace joust::endpoint
