// SPDX-License-Identifier: GPL-3.0-or-later
// Votes with a known truth, for benchmarks and simulations: contestants differ in strength and in style, strong ones
// write more; outcomes follow Davidson's tie model on strength plus style effects; half of the ties are both bad.
// The same votes for the same plan on every platform: own generator, and only correctly rounded arithmetic.
#pragma once

#include "base/outcome.h"
#include "base/rng.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace joust::bench {

struct Plan
{
    std::uint64_t votes = 0;
    std::uint32_t contestants = 0; // >= 2
    std::uint32_t annotators = 0;  // >= 1
    std::uint64_t seed = 0;
};

inline constexpr std::size_t kStyles = 4;
inline constexpr std::array<std::string_view, kStyles> kStyleNames{"tokens", "headers", "lists", "bold"};
using Style = std::array<std::int64_t, kStyles>;

struct Truth
{
    std::vector<double> theta;           // log-odds, mean 0, by contestant
    double nu = 0.75;                    // Davidson's tie parameter
    double bothBad = 0.5;                // share of both_bad among ties
    std::array<double, kStyles> gamma{}; // log-odds per `scale` of the feature (a - b) / (a + b), 0/0 = 0
    std::array<double, kStyles> scale{}; // the features' root mean square
};

struct Vote
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    base::Outcome outcome = base::Outcome::Tie;
    std::uint32_t annotator = 0;
    std::uint64_t centiseconds = 0; // since 1970, increasing
    std::string_view category;
    Style styleA{};
    Style styleB{};
};

class GeneratedVotes
{
public:
    explicit GeneratedVotes(const Plan& plan);

    const Truth& truth() const { return m_truth; }
    std::string contestantName(std::uint32_t contestant) const;
    Vote next();

private:
    struct Habit
    {
        double popularity = 0.0; // cumulated over the contestants
        double logLength = 0.0;  // mean of the logarithm of the length
        double markdown = 0.0;   // marks per usual length
    };

    void drawContestants();
    void measureScale();
    void choosePair(Vote& vote);
    Style drawStyle(std::uint32_t contestant);
    base::Outcome drawOutcome(const Vote& vote);
    double normal();

    Plan m_plan;
    base::SeededRng m_rng;
    Truth m_truth;
    std::vector<Habit> m_habits;
    std::uint64_t m_time = 0;
};

} // namespace joust::bench
