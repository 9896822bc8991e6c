// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/generated_votes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace joust::bench {
namespace {

constexpr double kSpread = 0.65;               // standard deviation of theta
constexpr double kConfound = 0.5;              // correlation of strength and length
constexpr std::uint64_t kStart = 170000000000; // centiseconds
constexpr std::uint64_t kYear = std::uint64_t{365} * 86400 * 100;
constexpr int kScaleVotes = 20000;

constexpr std::array<double, kStyles> kGamma{0.25, 0.03, 0.06, 0.04};
constexpr std::array<double, kStyles> kMarksPerAnswer{0.0, 0.5, 3.0, 2.5}; // of an answer of the usual length

struct Category
{
    std::string_view name;
    double cumulated;
};
constexpr std::array kCategories{Category{"coding", 0.23},           Category{"chat", 0.41},
                                 Category{"creative_writing", 0.55}, Category{"instruction_following", 0.68},
                                 Category{"hard_prompt", 0.80},      Category{"math", 0.89},
                                 Category{"summary", 0.95},          Category{"translation", 1.0}};

// e^x as (1 + x/2^20)^(2^20): products only, so that every platform rounds alike; good to x^2/2^21.
double exponential(double x)
{
    double power = 1.0 + x * 0x1.0p-20;
    for (int i = 0; i < 20; ++i)
        power *= power;
    return power;
}

double feature(std::int64_t a, std::int64_t b)
{
    return a + b == 0 ? 0.0 : static_cast<double>(a - b) / static_cast<double>(a + b);
}

} // namespace

GeneratedVotes::GeneratedVotes(const Plan& plan)
    : m_plan(plan)
    , m_rng(plan.seed)
    , m_time(kStart)
{
    m_truth.gamma = kGamma;
    drawContestants();
    measureScale();
}

std::string GeneratedVotes::contestantName(std::uint32_t contestant) const
{
    const std::string number = std::to_string(contestant);
    const std::size_t width = std::max<std::size_t>(3, std::to_string(m_plan.contestants - 1).size());
    return "model-" + std::string(width - number.size(), '0') + number;
}

Vote GeneratedVotes::next()
{
    Vote vote;
    choosePair(vote);
    vote.styleA = drawStyle(vote.a);
    vote.styleB = drawStyle(vote.b);
    const double skewed = base::drawUnit(m_rng);
    vote.annotator = static_cast<std::uint32_t>(skewed * skewed * m_plan.annotators); // a few vote a lot
    const double share = base::drawUnit(m_rng);
    vote.category = std::find_if(kCategories.begin(), kCategories.end(), [&](const Category& category) {
                        return share < category.cumulated;
                    })->name;
    m_time += base::drawBelow(m_rng, 2 * kYear / (m_plan.votes + 1) + 1);
    vote.centiseconds = m_time;
    vote.outcome = drawOutcome(vote);
    return vote;
}

void GeneratedVotes::drawContestants()
{
    double popularity = 0.0;
    for (std::uint32_t i = 0; i < m_plan.contestants; ++i) {
        const double strength = normal();
        const double length = kConfound * strength + std::sqrt(1.0 - kConfound * kConfound) * normal();
        m_truth.theta.push_back(kSpread * strength);
        popularity += exponential(0.6 * normal());
        m_habits.push_back({popularity, 5.2 + 0.3 * length, exponential(0.5 * normal())});
    }
    const double mean = std::accumulate(m_truth.theta.begin(), m_truth.theta.end(), 0.0) / m_plan.contestants;
    for (double& theta : m_truth.theta)
        theta -= mean;
}

void GeneratedVotes::measureScale()
{
    std::array<double, kStyles> squares{};
    for (int i = 0; i < kScaleVotes; ++i) {
        Vote vote;
        choosePair(vote);
        const Style a = drawStyle(vote.a);
        const Style b = drawStyle(vote.b);
        for (std::size_t style = 0; style < kStyles; ++style)
            squares[style] += feature(a[style], b[style]) * feature(a[style], b[style]);
    }
    for (std::size_t style = 0; style < kStyles; ++style)
        m_truth.scale[style] = std::sqrt(squares[style] / kScaleVotes);
}

void GeneratedVotes::choosePair(Vote& vote)
{
    const auto draw = [&] {
        const double at = base::drawUnit(m_rng) * m_habits.back().popularity;
        const auto found = std::upper_bound(m_habits.begin(), m_habits.end() - 1, at,
                                            [](double x, const Habit& habit) { return x < habit.popularity; });
        return static_cast<std::uint32_t>(found - m_habits.begin());
    };
    vote.a = draw();
    do {
        vote.b = draw();
    } while (vote.b == vote.a);
}

// Length is log-normal; marks are geometric, and more in longer answers.
Style GeneratedVotes::drawStyle(std::uint32_t contestant)
{
    const Habit& habit = m_habits[contestant];
    const double deviation = 0.6 * normal();
    const double relative = exponential(habit.logLength - 5.2 + deviation);
    Style style{};
    style[0] = 1 + static_cast<std::int64_t>(181.0 * relative);
    for (std::size_t mark = 1; mark < kStyles; ++mark) {
        const double mean = kMarksPerAnswer[mark] * habit.markdown * relative;
        while (style[mark] < 60 && base::drawUnit(m_rng) * (1.0 + mean) < mean)
            ++style[mark];
    }
    return style;
}

base::Outcome GeneratedVotes::drawOutcome(const Vote& vote)
{
    double difference = m_truth.theta[vote.a] - m_truth.theta[vote.b];
    for (std::size_t style = 0; style < kStyles; ++style)
        difference += m_truth.gamma[style] * feature(vote.styleA[style], vote.styleB[style]) / m_truth.scale[style];
    const double half = exponential(0.5 * difference); // of A's strength over B's, its square root
    const double at = base::drawUnit(m_rng) * (half * half + 1.0 + m_truth.nu * half);
    if (at < half * half)
        return base::Outcome::A;
    if (at < half * half + 1.0)
        return base::Outcome::B;
    return base::drawUnit(m_rng) < m_truth.bothBad ? base::Outcome::BothBad : base::Outcome::Tie;
}

// The sum of twelve uniform numbers has variance 1 and, unlike Box and Muller's, needs no logarithm.
double GeneratedVotes::normal()
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += base::drawUnit(m_rng);
    return sum;
}

} // namespace joust::bench
