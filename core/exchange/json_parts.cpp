// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_parts.h"

#include "rating/leaderboard.h"
#include "rating/tally.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace joust::exchange {
namespace {

template <typename T>
OrderedJson valueOrNull(const std::optional<T>& value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

} // namespace

OrderedJson orNull(const std::optional<double>& value)
{
    return valueOrNull(value);
}

OrderedJson orNull(const std::optional<int>& value)
{
    return valueOrNull(value);
}

OrderedJson orNull(const std::optional<std::uint64_t>& value)
{
    return valueOrNull(value);
}

OrderedJson orNull(const std::optional<std::string>& value)
{
    return valueOrNull(value);
}

// A moment as seconds since 1970: exact, and independent of how it was typed.
void addFilter(OrderedJson& json, const VoteFilter& filter)
{
    OrderedJson include = OrderedJson::array();
    for (const auto& [name, included] :
         {std::pair("leaked", filter.includeLeaked), std::pair("excluded", filter.includeExcluded),
          std::pair("not_blind", filter.includeNotBlind)}) {
        if (included)
            include.push_back(name);
    }
    const char* judges = filter.judgeVotes == JudgeVotes::Exclude ? "exclude"
                         : filter.judgeVotes == JudgeVotes::Only  ? "only"
                                                                  : "include";
    json["include"] = include;
    json["exclude_known"] = filter.excludeKnown;
    json["judge_votes"] = judges;
    json["category"] = orNull(filter.category);
    json["language"] = orNull(filter.language);
    json["annotators"] = filter.annotators;
    json["contestants"] = filter.contestants;
    json["since"] = orNull(filter.since);
    json["until"] = orNull(filter.until);
}

OrderedJson proportionJson(const std::optional<rating::Proportion>& proportion)
{
    if (!proportion)
        return {};
    return {{"share", proportion->share},
            {"lower", proportion->lower},
            {"upper", proportion->upper},
            {"count", proportion->count},
            {"n", proportion->n}};
}

OrderedJson votesJson(const rating::ComparisonSet& set)
{
    const rating::OutcomeCounts outcomes = rating::tallyOutcomes(set);
    OrderedJson excluded = OrderedJson::object();
    for (const rating::ExclusionCount& count : set.excluded)
        excluded[count.reason] = count.count;
    return {{"comparisons", set.rows.size()},
            {"contestants", set.contestants.size()},
            {"outcomes", {{"a", outcomes.a}, {"b", outcomes.b}, {"tie", outcomes.tie}, {"both_bad", outcomes.bothBad}}},
            {"annotators", rating::countAnnotators(set)},
            {"excluded", excluded},
            {"hash", rating::dataHash(set)}};
}

OrderedJson fitJson(const rating::FitSummary& fit)
{
    return {{"status", word(fit.status)},
            {"message", fit.message},
            {"iterations", fit.iterations},
            {"gradient_norm", orNull(fit.gradientNorm)},
            {"log_likelihood", orNull(fit.logLikelihood)},
            {"interval", fit.interval},
            {"df", orNull(fit.df)},
            {"critical", orNull(fit.critical)},
            {"clusters", fit.clusters},
            {"clusters_effective", orNull(fit.clustersEffective)},
            {"ranks", fit.ranks == rating::Simultaneous::None ? "pointwise" : word(fit.ranks)},
            {"rounds_failed", fit.roundsFailed}};
}

std::string dumped(const OrderedJson& document)
{
    return document.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

} // namespace joust::exchange
