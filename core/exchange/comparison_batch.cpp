// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison_batch.h"

#include "base/utf8.h"

#include <cmath>
#include <string>

namespace joust::exchange {
namespace {

constexpr std::string_view kUnknownAnnotator = "unknown";

// Why a name cannot be one; nullptr when it can. A name that is known has been looked at.
const char* flawOfName(std::string_view name, const NamePool& known)
{
    if (name.empty())
        return "a contestant has no name";
    return known.find(name) || base::isValidUtf8(name) ? nullptr : "a contestant's name is not UTF-8";
}

const char* flawOf(const VoteRecord& vote, const NamePool& known)
{
    if (const char* flaw = flawOfName(vote.modelA, known))
        return flaw;
    if (const char* flaw = flawOfName(vote.modelB, known))
        return flaw;
    return vote.weight > 0.0 && std::isfinite(vote.weight) ? nullptr : "the weight is not a positive finite number";
}

std::int32_t idOrUnknown(NamePool& pool, std::string_view name)
{
    return name.empty() ? rating::kUnknown : static_cast<std::int32_t>(pool.idOf(name));
}

} // namespace

ComparisonBatch::ComparisonBatch(const VoteFilter& filter, const LoadOptions& options)
    : m_filter(filter)
    , m_options(options)
    , m_columns(options.columns.size())
{
}

base::Result<void> ComparisonBatch::add(const VoteRecord& vote)
{
    if (const char* flaw = flawOf(vote, m_contestants.pool))
        return base::Error{base::ErrorCode::BadInput, flaw};
    ++m_votesRead;
    if (const std::optional<Exclusion> exclusion = exclusionOf(vote, m_filter)) {
        ++m_excluded[static_cast<std::size_t>(*exclusion)];
        return {};
    }
    m_simulated += vote.source == VoteSource::Simulated ? 1 : 0;
    const std::string_view annotator = vote.annotator == kUnknownAnnotator ? std::string_view() : vote.annotator;
    m_rows.push_back({.a = m_contestants.pool.idOf(vote.modelA),
                      .b = m_contestants.pool.idOf(vote.modelB),
                      .outcome = vote.outcome,
                      .weight = vote.weight,
                      .annotator = idOrUnknown(m_annotators.pool, annotator),
                      .prompt = m_options.prompts ? idOrUnknown(m_prompts.pool, vote.promptId) : rating::kUnknown,
                      .time = std::isfinite(vote.createdUtc) ? vote.createdUtc : 0.0});
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].a.push_back(vote.numbersA[i]);
        m_columns[i].b.push_back(vote.numbersB[i]);
    }
    return {};
}

} // namespace joust::exchange
