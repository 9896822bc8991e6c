// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison_builder.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace joust::exchange {
namespace {

constexpr std::string_view kUnknownAnnotator = "unknown";

// The order of the checks, which is the order of the funnel.
constexpr std::array<std::string_view, 12> kReasons{
    "retracted", "excluded",       "leaked",         "not_blind",       "simulated",     "judge",
    "human",     "other_category", "other_language", "other_annotator", "outside_dates", "same_contestant"};

base::Error bad(std::string_view why)
{
    return {base::ErrorCode::BadInput, std::string(why)};
}

bool differs(const std::optional<std::string>& wanted, std::string_view found)
{
    return wanted && *wanted != found;
}

// order[old id] = position among the sorted names; sorts the names, too.
std::vector<std::uint32_t> sortNames(std::vector<std::string>& names)
{
    std::vector<std::uint32_t> byName(names.size());
    std::iota(byName.begin(), byName.end(), 0U);
    std::sort(byName.begin(), byName.end(), [&](std::uint32_t x, std::uint32_t y) { return names[x] < names[y]; });
    std::vector<std::uint32_t> position(names.size());
    std::vector<std::string> sorted(names.size());
    for (std::uint32_t i = 0; i < byName.size(); ++i) {
        position[byName[i]] = i;
        sorted[i] = std::move(names[byName[i]]);
    }
    names = std::move(sorted);
    return position;
}

std::int32_t idOrUnknown(NamePool& pool, std::string_view name)
{
    return name.empty() ? rating::kUnknown : static_cast<std::int32_t>(pool.idOf(name));
}

} // namespace

ComparisonBuilder::ComparisonBuilder(VoteFilter filter, LoadOptions options)
    : m_filter(std::move(filter))
    , m_options(std::move(options))
{
    for (const std::string& name : m_options.columns)
        m_columns.push_back({name, {}, {}});
}

std::string_view ComparisonBuilder::reasonToExclude(const VoteRecord& vote) const
{
    if (vote.retracted)
        return "retracted";
    if (!vote.excludedReason.empty() && !m_filter.includeExcluded)
        return "excluded";
    if (!vote.leakFlag.empty() && !m_filter.includeLeaked)
        return "leaked";
    if (!vote.blind && !m_filter.includeNotBlind)
        return "not_blind";
    if (vote.source == VoteSource::Simulated && !m_filter.countSimulated)
        return "simulated";
    if (vote.role == VoterRole::Judge && m_filter.judgeVotes == JudgeVotes::Exclude)
        return "judge";
    if (vote.role == VoterRole::Human && m_filter.judgeVotes == JudgeVotes::Only)
        return "human";
    return reasonOfSelection(vote);
}

std::string_view ComparisonBuilder::reasonOfSelection(const VoteRecord& vote) const
{
    if (differs(m_filter.category, vote.category))
        return "other_category";
    if (differs(m_filter.language, vote.language))
        return "other_language";
    if (differs(m_filter.annotator, vote.annotator))
        return "other_annotator";
    const bool dated = m_filter.since || m_filter.until;
    if (dated && (vote.createdUtc <= 0.0 || (m_filter.since && vote.createdUtc < *m_filter.since) ||
                  (m_filter.until && vote.createdUtc >= *m_filter.until)))
        return "outside_dates"; // a vote of unknown date cannot be claimed to lie inside
    if (vote.modelA == vote.modelB)
        return "same_contestant";
    return {};
}

base::Result<void> ComparisonBuilder::add(const VoteRecord& vote)
{
    for (const std::string_view name : {vote.modelA, vote.modelB}) {
        if (name.empty())
            return bad("a contestant has no name");
        if (!m_contestants.contains(name) && !base::isValidUtf8(name))
            return bad("a contestant's name is not UTF-8");
    }
    if (!(vote.weight > 0.0) || !std::isfinite(vote.weight))
        return bad("the weight is not a positive finite number");
    ++m_votesRead;
    if (const std::string_view reason = reasonToExclude(vote); !reason.empty()) {
        if (const auto found = m_excluded.find(reason); found != m_excluded.end())
            ++found->second;
        else
            m_excluded.emplace(reason, 1);
        return {};
    }
    m_simulated += vote.source == VoteSource::Simulated ? 1 : 0;
    const std::string_view annotator = vote.annotator == kUnknownAnnotator ? std::string_view() : vote.annotator;
    m_rows.push_back({.a = m_contestants.idOf(vote.modelA),
                      .b = m_contestants.idOf(vote.modelB),
                      .outcome = vote.outcome,
                      .weight = vote.weight,
                      .annotator = idOrUnknown(m_annotators, annotator),
                      .prompt = m_options.prompts ? idOrUnknown(m_prompts, vote.promptId) : rating::kUnknown,
                      .time = std::isfinite(vote.createdUtc) ? vote.createdUtc : 0.0});
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].a.push_back(vote.numbersA[i]);
        m_columns[i].b.push_back(vote.numbersB[i]);
    }
    return {};
}

LoadedVotes ComparisonBuilder::finish()
{
    LoadedVotes loaded;
    loaded.votesRead = std::exchange(m_votesRead, 0);
    loaded.simulated = std::exchange(m_simulated, 0);
    rating::ComparisonSet& set = loaded.comparisons;
    set.contestants = m_contestants.take();
    set.annotators = m_annotators.take();
    set.prompts = m_prompts.take();
    set.rows = std::exchange(m_rows, {});
    set.columns = std::exchange(m_columns, {});
    const std::vector<std::uint32_t> position = sortNames(set.contestants);
    for (rating::Comparison& row : set.rows) {
        row.a = position[row.a];
        row.b = position[row.b];
    }
    for (const std::string_view reason : kReasons) {
        if (const auto found = m_excluded.find(reason); found != m_excluded.end())
            set.excluded.push_back({found->first, found->second});
    }
    m_excluded.clear();
    return loaded;
}

} // namespace joust::exchange
