// SPDX-License-Identifier: GPL-3.0-or-later
// Votes for tests of reports.
#pragma once

#include "rating/comparison.h"

#include <algorithm>
#include <string>

namespace joust::test {

// Three contestants, forty annotators, a circle of wins: everything has a finite rating.
inline rating::ComparisonSet circleVotes(const std::string& first = "alpha")
{
    constexpr int kAnnotators = 40; // enough for claims that hold at once
    rating::ComparisonSet set;
    set.contestants = {first, "beta", "gamma"};
    std::sort(set.contestants.begin(), set.contestants.end());
    rating::SideColumn length{"length", {}, {}};
    for (int i = 0; i < 120; ++i) {
        rating::Comparison vote;
        vote.a = static_cast<std::uint32_t>(i % 3);
        vote.b = static_cast<std::uint32_t>((i + 1) % 3);
        vote.outcome = i % 5 == 0 ? base::Outcome::Tie : i % 7 < 4 ? base::Outcome::A : base::Outcome::B;
        vote.annotator = i % kAnnotators;
        vote.prompt = i / 12;
        set.rows.push_back(vote);
        length.a.push_back(static_cast<float>(100 + 13 * (i % 11)));
        length.b.push_back(static_cast<float>(90 + 17 * (i % 7)));
    }
    for (int i = 0; i < kAnnotators; ++i)
        set.annotators.push_back("u" + std::to_string(i));
    for (int i = 0; i < 10; ++i)
        set.prompts.push_back("p" + std::to_string(i));
    set.columns = {length};
    return set;
}

} // namespace joust::test
