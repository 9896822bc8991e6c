// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/vote_times.h"

#include "rating/quantile.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace joust::rating {
namespace {

constexpr std::size_t kFewestClusters = 5;
constexpr double kVotes = 10.0; // that a trend is said for

struct Timed
{
    std::int32_t annotator = kUnknown;
    double when = 0.0; // seconds since 1970; 0 = unknown
    std::size_t row = 0;
    float ms = 0.0F;
};

std::vector<Timed> timedVotes(const ComparisonSet& set)
{
    std::vector<Timed> timed;
    const auto column = std::find_if(set.columns.begin(), set.columns.end(),
                                     [](const SideColumn& one) { return one.name == "vote_ms"; });
    if (column == set.columns.end())
        return timed;
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        const float ms = column->a[row];
        if (std::isfinite(ms) && ms > 0.0F)
            timed.push_back({set.rows[row].annotator, set.time(row), row, ms});
    }
    return timed;
}

std::optional<double> median(const std::vector<float>& times)
{
    return times.empty() ? std::nullopt : std::optional<double>(sampleQuantile(times, 0.5));
}

// A vote of a session that is long enough: its place and its time, both as deviations from the session's mean.
struct Deviation
{
    std::int32_t annotator = kUnknown;
    std::uint32_t session = 0;
    double x = 0.0;
    double y = 0.0;
};

void addSession(const std::vector<Timed>& votes, std::size_t begin, std::size_t end, std::uint32_t& sessions,
                std::vector<Deviation>& all)
{
    const std::size_t count = end - begin;
    if (count < kFewestInSession)
        return;
    double mean = 0.0;
    for (std::size_t i = begin; i < end; ++i)
        mean += std::log(static_cast<double>(votes[i].ms)) / static_cast<double>(count);
    const double middle = 0.5 * static_cast<double>(count - 1);
    for (std::size_t i = begin; i < end; ++i)
        all.push_back({votes[i].annotator, sessions, (static_cast<double>(i - begin) - middle) / kVotes,
                       std::log(static_cast<double>(votes[i].ms)) - mean});
    ++sessions;
}

std::vector<Deviation> deviations(std::vector<Timed> votes, std::uint32_t& sessions)
{
    std::erase_if(votes, [](const Timed& vote) { return vote.annotator < 0 || vote.when == 0.0; });
    std::sort(votes.begin(), votes.end(), [](const Timed& x, const Timed& y) {
        return std::tie(x.annotator, x.when, x.row) < std::tie(y.annotator, y.when, y.row);
    });
    std::vector<Deviation> all;
    for (std::size_t begin = 0; begin < votes.size();) {
        std::size_t end = begin + 1;
        while (end < votes.size() && votes[end].annotator == votes[begin].annotator &&
               votes[end].when - votes[end - 1].when <= kSessionGapSeconds)
            ++end;
        addSession(votes, begin, end, sessions, all);
        begin = end;
    }
    return all;
}

// Sums of x times residual, one a cluster; the deviations are sorted by annotator and session, so clusters are runs.
template <typename Same>
std::vector<double> scores(const std::vector<Deviation>& all, double slope, Same same)
{
    std::vector<double> sums;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || !same(all[i - 1], all[i]))
            sums.push_back(0.0);
        sums.back() += all[i].x * (all[i].y - slope * all[i].x);
    }
    return sums;
}

TimeTrend trendOf(const std::vector<Deviation>& all, std::uint32_t sessions, double level)
{
    double xx = 0.0;
    double xy = 0.0;
    for (const Deviation& one : all) {
        xx += one.x * one.x;
        xy += one.x * one.y;
    }
    const double slope = xy / xx;
    std::vector<double> clusters =
        scores(all, slope, [](const Deviation& a, const Deviation& b) { return a.annotator == b.annotator; });
    if (clusters.size() < kFewestClusters)
        clusters = scores(all, slope, [](const Deviation& a, const Deviation& b) { return a.session == b.session; });
    TimeTrend trend;
    trend.votes = all.size();
    trend.sessions = sessions;
    double variance = 0.0;
    if (clusters.size() >= kFewestClusters) {
        const auto count = static_cast<double>(clusters.size());
        for (const double score : clusters)
            variance += score * score * count / ((count - 1.0) * xx * xx);
        trend.clusters = clusters.size();
        trend.df = count - 1.0;
    } else {
        double squares = 0.0;
        for (const Deviation& one : all)
            squares += (one.y - slope * one.x) * (one.y - slope * one.x);
        trend.df = static_cast<double>(all.size() - sessions - 1);
        variance = squares / trend.df / xx;
    }
    const double half = criticalValue(level, trend.df) * std::sqrt(variance);
    const auto percent = [](double change) { return 100.0 * std::expm1(change); };
    trend.percent = percent(slope);
    trend.lower = percent(slope - half);
    trend.upper = percent(slope + half);
    return trend;
}

} // namespace

VoteTimes voteTimes(const ComparisonSet& set, double level)
{
    VoteTimes times;
    times.annotators.resize(set.annotators.size());
    const std::vector<Timed> timed = timedVotes(set);
    std::vector<float> all;
    std::vector<std::vector<float>> own(set.annotators.size());
    for (const Timed& vote : timed) {
        all.push_back(vote.ms);
        if (vote.annotator >= 0)
            own[static_cast<std::size_t>(vote.annotator)].push_back(vote.ms);
    }
    times.timed = timed.size();
    times.medianMs = median(all);
    for (std::size_t i = 0; i < own.size(); ++i)
        times.annotators[i] = {own[i].size(), median(own[i])};
    std::uint32_t sessions = 0;
    const std::vector<Deviation> usable = deviations(timed, sessions);
    if (timed.empty())
        times.message = "No vote says how long it took.";
    else if (usable.size() < kFewestForATrend)
        times.message = "A trend takes " + std::to_string(kFewestForATrend) + " timed votes in sessions of at least " +
                        std::to_string(kFewestInSession) + "; there are " + std::to_string(usable.size()) + '.';
    else
        times.trend = trendOf(usable, sessions, level);
    return times;
}

} // namespace joust::rating
