// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/pair_report.h"

#include "rating/connectivity.h"
#include "rating/largest_component.h"

#include <algorithm>

namespace joust::rating {
namespace {

std::vector<std::vector<std::string>> componentNames(const ComparisonSet& set, const PairCounts& counts)
{
    std::vector<std::vector<std::string>> result;
    for (const std::vector<std::uint32_t>& members : connectivity(counts).strongMembers) {
        std::vector<std::string>& names = result.emplace_back();
        for (const std::uint32_t member : members)
            names.push_back(set.contestants[member]);
    }
    return result;
}

void plan(const LargestComponent& fitted, PairReport& report)
{
    const Matrix covariance = plainSandwich(fitted);
    const double ties = fitted.counts.tieShare();
    const PlanOptions options{report.options.power, report.options.level};
    const auto place = [&](std::uint32_t contestant) {
        const auto found = std::lower_bound(fitted.members.begin(), fitted.members.end(), contestant);
        return found != fitted.members.end() && *found == contestant
                   ? std::optional(static_cast<std::size_t>(found - fitted.members.begin()))
                   : std::nullopt;
    };
    for (std::size_t k = 0; k < report.table.rows.size(); ++k) {
        const std::optional<std::size_t> a = place(report.table.rows[k].a);
        const std::optional<std::size_t> b = place(report.table.rows[k].b);
        if (!a || !b)
            continue;
        const double variance = differenceVariance(covariance, *a, *b);
        report.votesNeeded[k] = votesNeeded(
            {fitted.theta[*a] - fitted.theta[*b], variance, differenceVariance(fitted.inverse, *a, *b), variance, ties},
            options);
    }
    if (fitted.members.size() > kMaxPlannedContestants)
        return;
    report.nextPairs =
        nextPairs({fitted.theta, fitted.inverse, covariance, ties}, std::nullopt, report.options.nextPairs);
    for (PairGain& gain : report.nextPairs) {
        gain.a = fitted.members[gain.a];
        gain.b = fitted.members[gain.b];
    }
}

} // namespace

base::Result<void> validate(const PairReportOptions& options)
{
    if (base::Result<void> table = validate(PairTableOptions{options.ties, options.level}); !table)
        return table;
    if (base::Result<void> planned = validate(PlanOptions{options.power, options.level}); !planned)
        return planned;
    return validate(LackOfFitOptions{options.ties, options.rounds, options.seed});
}

PairReport pairReport(const ComparisonSet& set, const PairReportOptions& options, std::stop_token stop)
{
    PairReport report;
    report.options = options;
    report.table = pairTable(set, {options.ties, options.level}, stop);
    report.lackOfFit = lackOfFit(set, {options.ties, options.rounds, options.seed}, stop);
    report.drift = drift(set, options.ties, stop);
    report.votesNeeded.resize(report.table.rows.size());
    const PairCounts counts = countPairs(set, options.ties);
    report.components = componentNames(set, counts);
    if (const base::Result<LargestComponent> fitted = fitLargestComponent(counts, stop))
        plan(*fitted, report);
    return report;
}

} // namespace joust::rating
