// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/annotator_report.h"

#include <algorithm>
#include <tuple>

namespace joust::rating {
namespace {

constexpr double kLevel = 0.95;

} // namespace

AnnotatorReport annotatorReport(const ComparisonSet& set, const AnnotatorAuditOptions& options, std::stop_token stop)
{
    AnnotatorReport report;
    report.options = options;
    report.times = voteTimes(set, kLevel);
    report.categories = bothBadByCategory(set, kLevel);
    report.audit = auditAnnotators(set, options, stop);
    const std::vector<AnnotatorRow>& rows = report.audit.annotators;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (rows[i].votes > 0)
            report.order.push_back(i);
    }
    const auto key = [&](std::uint32_t i) { return std::tuple(rows[i].p.value_or(2.0), ~rows[i].votes, i); };
    std::sort(report.order.begin(), report.order.end(),
              [&](std::uint32_t x, std::uint32_t y) { return key(x) < key(y); });

    std::vector<std::uint32_t> tried = report.order;
    std::stable_sort(tried.begin(), tried.end(), [&](std::uint32_t x, std::uint32_t y) {
        return std::tuple(!rows[x].flagged, ~rows[x].votes) < std::tuple(!rows[y].flagged, ~rows[y].votes);
    });
    tried.resize(std::min(tried.size(), kMaxRemovals));
    report.notTried = report.order.size() - tried.size();
    report.effects.resize(rows.size());
    const std::vector<std::optional<RemovalEffect>> effects = effectsOfRemoval(set, tried, TieRule::Half, stop);
    for (std::size_t k = 0; k < tried.size(); ++k)
        report.effects[tried[k]] = effects[k];
    return report;
}

} // namespace joust::rating
