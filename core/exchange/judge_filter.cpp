// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/judge_filter.h"

#include <algorithm>

namespace joust::exchange {

std::optional<VoteFilter> judgesAgainst(const rating::ComparisonSet& people, VoteFilter filter)
{
    const bool any = std::any_of(people.excluded.begin(), people.excluded.end(), [](const rating::ExclusionCount& one) {
        return one.reason == exclusionId(Exclusion::Judge) && one.count > 0;
    });
    if (filter.judgeVotes != JudgeVotes::Exclude || !any)
        return std::nullopt;
    filter.judgeVotes = JudgeVotes::Only;
    filter.annotators.clear();
    return filter;
}

} // namespace joust::exchange
