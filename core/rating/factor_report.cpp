// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/factor_report.h"

#include "rating/quantile.h"
#include "rating/second_stage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace joust::rating {
namespace {

constexpr std::array<Factor, 5> kFactors{Factor::Price, Factor::TotalTime, Factor::FirstToken, Factor::Length,
                                         Factor::Size};

RankOptions rankOptions(const FactorOptions& options)
{
    RankOptions rank;
    rank.ties = options.ties;
    rank.cluster = options.cluster;
    rank.level = options.level;
    rank.simultaneous = Simultaneous::None;
    rank.pairs = true; // the errors of differences are all that a covariance without a level says
    return rank;
}

struct Value
{
    std::optional<double> value;
    std::uint64_t answers = 0;
};

// Known numbers of each contestant's answers.
std::vector<std::vector<float>> numbersOf(const ComparisonSet& set, std::string_view column)
{
    std::vector<std::vector<float>> numbers(set.contestants.size());
    const auto found =
        std::find_if(set.columns.begin(), set.columns.end(), [&](const SideColumn& one) { return one.name == column; });
    if (found == set.columns.end())
        return numbers;
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        if (!std::isnan(found->a[row]))
            numbers[set.rows[row].a].push_back(found->a[row]);
        if (!std::isnan(found->b[row]))
            numbers[set.rows[row].b].push_back(found->b[row]);
    }
    return numbers;
}

double mean(const std::vector<float>& numbers)
{
    double sum = 0.0;
    for (const float number : numbers)
        sum += static_cast<double>(number);
    return sum / static_cast<double>(numbers.size());
}

std::string_view columnOf(Factor factor)
{
    switch (factor) {
    case Factor::Price:
        return "cost";
    case Factor::TotalTime:
        return "total_ms";
    case Factor::FirstToken:
        return "ttft_ms";
    case Factor::Length:
        return "length";
    case Factor::Size:
        break;
    }
    return "";
}

std::vector<Value> valuesOf(const ComparisonSet& set, Factor factor, const std::vector<std::optional<double>>& sizes)
{
    std::vector<Value> values(set.contestants.size());
    if (factor == Factor::Size) {
        for (std::size_t i = 0; i < std::min(values.size(), sizes.size()); ++i)
            values[i].value = sizes[i];
        return values;
    }
    const std::vector<std::vector<float>> numbers = numbersOf(set, columnOf(factor));
    const bool median = factor == Factor::TotalTime || factor == Factor::FirstToken;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (numbers[i].empty())
            continue;
        const double middle = median ? sampleQuantile(numbers[i], 0.5) : mean(numbers[i]);
        values[i] = {factor == Factor::Price ? 1000.0 * middle : middle, numbers[i].size()};
    }
    return values;
}

std::uint32_t indexOf(const std::vector<std::string>& names, const std::string& name)
{
    return static_cast<std::uint32_t>(std::lower_bound(names.begin(), names.end(), name) - names.begin());
}

// The ratings that can be compared, and the variance of the difference of any two.
class Ratings
{
public:
    Ratings(const Leaderboard& board, const ComparisonSet& set)
    {
        for (const LeaderboardRow& row : board.rows) {
            if (row.rating && row.component == 0)
                m_rows.emplace(indexOf(set.contestants, row.name), &row);
        }
        for (const PairDifference& pair : board.pairs) {
            const std::uint32_t a = indexOf(set.contestants, pair.a);
            const std::uint32_t b = indexOf(set.contestants, pair.b);
            m_variances[ordered(a, b)] = pair.stdError * pair.stdError;
        }
    }

    const std::map<std::uint32_t, const LeaderboardRow*>& rows() const { return m_rows; }
    // V of these contestants on the mean-zero space: -1/2 J D J, D the variances of differences, J = I - 11'/M. Unset
    // where one of them is not known.
    std::optional<Matrix> covariance(const std::vector<std::uint32_t>& contestants) const
    {
        const std::size_t m = contestants.size();
        Matrix d(m, m);
        std::vector<double> means(m, 0.0);
        double all = 0.0;
        for (std::size_t i = 0; i < m; ++i) {
            for (std::size_t j = 0; j < m; ++j) {
                if (i == j)
                    continue;
                const auto found = m_variances.find(ordered(contestants[i], contestants[j]));
                if (found == m_variances.end())
                    return std::nullopt;
                d(i, j) = found->second;
                means[i] += found->second / static_cast<double>(m);
            }
            all += means[i] / static_cast<double>(m);
        }
        for (std::size_t i = 0; i < m; ++i) {
            for (std::size_t j = 0; j < m; ++j)
                d(i, j) = -0.5 * (d(i, j) - means[i] - means[j] + all);
        }
        return d;
    }

private:
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    static Pair ordered(std::uint32_t a, std::uint32_t b) { return {std::min(a, b), std::max(a, b)}; }

    std::map<std::uint32_t, const LeaderboardRow*> m_rows;
    std::map<Pair, double> m_variances;
};

void markFrontier(std::vector<FactorPoint>& points)
{
    std::vector<double> values;
    std::vector<double> ratings;
    for (const FactorPoint& point : points) {
        values.push_back(point.value);
        ratings.push_back(point.rating);
    }
    const std::vector<bool> frontier = paretoFrontier(values, ratings);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].frontier = frontier[i];
}

FactorLine lineFrom(const SecondStage& stage, double centre, std::size_t contestants, double level)
{
    FactorLine line;
    const Slope& slope = stage.slopes.front();
    line.intercept = stage.intercept + centre;
    line.slope = slope.value;
    line.stdError = slope.stdError;
    line.lower = slope.lower;
    line.upper = slope.upper;
    line.p = slope.p;
    line.df = stage.df;
    line.tau = std::sqrt(stage.tau2);
    line.contestants = contestants;
    line.critical = criticalValue(level, stage.df);
    line.interceptVariance = stage.covariance(0, 0);
    line.covariance = stage.covariance(0, 1);
    return line;
}

std::string tooFew(std::size_t found)
{
    return "A line needs " + std::to_string(kFewestForALine) +
           " contestants with a rating and a value above 0; there " +
           (found == 1 ? "is 1." : "are " + std::to_string(found) + '.');
}

void addLine(FactorFinding& finding, const Ratings& ratings, double level)
{
    std::vector<std::size_t> used;
    std::vector<std::uint32_t> contestants;
    double centre = 0.0;
    for (std::size_t i = 0; i < finding.points.size(); ++i) {
        if (finding.points[i].value <= 0.0)
            continue;
        used.push_back(i);
        contestants.push_back(finding.points[i].contestant);
        centre += finding.points[i].rating;
    }
    if (used.size() < kFewestForALine) {
        finding.message = tooFew(used.size());
        return;
    }
    centre /= static_cast<double>(used.size());
    const std::optional<Matrix> covariance = ratings.covariance(contestants);
    if (!covariance) {
        finding.message = "There are no intervals of the ratings to weigh them by.";
        return;
    }
    std::vector<double> strengths;
    Matrix factors(used.size(), 1);
    for (std::size_t k = 0; k < used.size(); ++k) {
        strengths.push_back(finding.points[used[k]].rating - centre);
        factors(k, 0) = std::log2(finding.points[used[k]].value);
    }
    const base::Result<SecondStage> stage = secondStage(strengths, *covariance, factors, level);
    if (!stage) {
        finding.message = "There is no line: " + stage.error().detail + '.';
        return;
    }
    finding.line = lineFrom(*stage, centre, used.size(), level);
    for (std::size_t k = 0; k < used.size(); ++k)
        finding.points[used[k]].residual = stage->residuals[k];
}

FactorFinding findingOf(Factor factor, const std::vector<Value>& values, const Ratings& ratings, double level)
{
    FactorFinding finding;
    finding.factor = factor;
    for (const auto& [contestant, row] : ratings.rows()) {
        const Value& value = values[contestant];
        if (!value.value || !std::isfinite(*value.value) || *value.value < 0.0) {
            ++finding.unknown;
            continue;
        }
        finding.points.push_back(
            {contestant, *value.value, value.answers, *row->rating, row->lower, row->upper, false, std::nullopt});
        finding.atNothing += *value.value == 0.0 ? 1U : 0U;
    }
    std::stable_sort(finding.points.begin(), finding.points.end(), [](const FactorPoint& x, const FactorPoint& y) {
        return std::tuple(x.value, -x.rating, x.contestant) < std::tuple(y.value, -y.rating, y.contestant);
    });
    markFrontier(finding.points);
    if (finding.points.empty())
        finding.message = "No value is known.";
    else
        addLine(finding, ratings, level);
    return finding;
}

} // namespace

std::string_view word(Factor factor)
{
    switch (factor) {
    case Factor::Price:
        return "price";
    case Factor::TotalTime:
        return "total_time";
    case Factor::FirstToken:
        return "first_token";
    case Factor::Length:
        return "length";
    case Factor::Size:
        return "size";
    }
    return "";
}

const std::vector<std::string>& factorColumns()
{
    static const std::vector<std::string> kColumns{"cost", "total_ms", "ttft_ms", "length"};
    return kColumns;
}

base::Result<void> validate(const FactorOptions& options)
{
    if (options.ties != TieRule::Half && options.ties != TieRule::Drop)
        return base::Error{base::ErrorCode::InvalidArgument, "factors count ties as half a win or drop them"};
    return validate(rankOptions(options));
}

FactorLine::At FactorLine::at(double value) const
{
    const double x = std::log2(value);
    const double rating = intercept + slope * x;
    const double variance = interceptVariance + 2.0 * x * covariance + x * x * stdError * stdError;
    const double half = critical * std::sqrt(std::max(0.0, variance));
    return {rating, rating - half, rating + half};
}

FactorReport factorReport(const ComparisonSet& set, const std::vector<std::optional<double>>& sizes,
                          const FactorOptions& options, std::stop_token stop)
{
    FactorReport report;
    report.options = options;
    const Leaderboard board = computeLeaderboard(set, rankOptions(options), stop);
    report.fit = board.fit;
    const Ratings ratings(board, set);
    for (const Factor factor : kFactors) {
        if (stop.stop_requested())
            break;
        report.factors.push_back(findingOf(factor, valuesOf(set, factor, sizes), ratings, options.level));
    }
    return report;
}

} // namespace joust::rating
