// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/random_votes.h"

#include <random>
#include <string>
#include <utility>

namespace joust::rating::test {
namespace {

void addColumns(std::mt19937& random, ComparisonSet& set)
{
    for (const char* name : {"length", "headers", "lists", "bold"}) {
        SideColumn column{name, {}, {}};
        for (std::size_t i = 0; i < set.rows.size(); ++i) {
            column.a.push_back(static_cast<float>(random() % 300));
            column.b.push_back(static_cast<float>(random() % 300));
        }
        set.columns.push_back(std::move(column));
    }
}

} // namespace

ComparisonSet randomVotes(const RandomVotes& wanted)
{
    std::mt19937 random(wanted.seed); // its sequence is the same everywhere
    const auto pick = [&](std::int32_t count) {
        return count == 0 ? kUnknown : static_cast<std::int32_t>(random() % static_cast<unsigned>(count));
    };
    ComparisonSet set;
    for (std::uint32_t i = 0; i < wanted.contestants; ++i)
        set.contestants.push_back("m" + std::to_string(1000 + i));
    for (std::int32_t i = 0; i < wanted.annotators; ++i)
        set.annotators.push_back("u" + std::to_string(i));
    for (std::int32_t i = 0; i < wanted.prompts; ++i)
        set.prompts.push_back("p" + std::to_string(i));
    for (std::size_t i = 0; i < wanted.votes; ++i) {
        const bool chain = i < wanted.contestants;
        const auto a = static_cast<std::uint32_t>(chain ? i : random() % wanted.contestants);
        const auto step = static_cast<std::uint32_t>(chain ? 1 : 1 + random() % (wanted.contestants - 1));
        const auto outcome = chain ? base::Outcome::A : static_cast<base::Outcome>(random() % 4);
        set.rows.push_back({.a = a,
                            .b = (a + step) % wanted.contestants,
                            .outcome = outcome,
                            .annotator = pick(wanted.annotators),
                            .prompt = pick(wanted.prompts)});
        if (wanted.weights)
            set.weights.push_back(0.5 + static_cast<double>(random() % 4));
    }
    if (wanted.style)
        addColumns(random, set);
    return set;
}

ComparisonSet swappedSides(ComparisonSet set)
{
    for (Comparison& vote : set.rows) {
        std::swap(vote.a, vote.b);
        if (vote.outcome == base::Outcome::A)
            vote.outcome = base::Outcome::B;
        else if (vote.outcome == base::Outcome::B)
            vote.outcome = base::Outcome::A;
    }
    for (SideColumn& column : set.columns)
        std::swap(column.a, column.b);
    return set;
}

} // namespace joust::rating::test
