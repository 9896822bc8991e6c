// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison_batch.h"

#include "base/utf8.h"

#include <cmath>
#include <string>

namespace joust::exchange {
namespace {

constexpr std::string_view kUnknownAnnotator = "unknown";

// Why a new name cannot be one; nullptr when it can.
const char* flawOfName(std::string_view name)
{
    if (name.empty())
        return "a contestant has no name";
    return base::isValidUtf8(name) ? nullptr : "a contestant's name is not UTF-8";
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
    const std::optional<std::uint32_t> a = m_contestants.pool.find(vote.modelA);
    const std::optional<std::uint32_t> b = m_contestants.pool.find(vote.modelB);
    const char* flaw = a ? nullptr : flawOfName(vote.modelA);
    if (flaw == nullptr && !b)
        flaw = flawOfName(vote.modelB);
    if (flaw == nullptr && (!(vote.weight > 0.0) || !std::isfinite(vote.weight)))
        flaw = "the weight is not a positive finite number";
    if (flaw != nullptr)
        return base::Error{base::ErrorCode::BadInput, flaw};
    ++m_votesRead;
    if (const std::optional<Exclusion> exclusion = exclusionOf(vote, m_filter)) {
        ++m_excluded[static_cast<std::size_t>(*exclusion)];
        return {};
    }
    m_simulated += vote.source == VoteSource::Simulated ? 1 : 0;
    const std::string_view annotator = vote.annotator == kUnknownAnnotator ? std::string_view() : vote.annotator;
    m_rows.push_back({.a = a ? *a : m_contestants.pool.idOf(vote.modelA),
                      .b = b ? *b : m_contestants.pool.idOf(vote.modelB),
                      .outcome = vote.outcome,
                      .annotator = idOrUnknown(m_annotators.pool, annotator),
                      .prompt = m_options.prompts ? idOrUnknown(m_prompts.pool, vote.promptId) : rating::kUnknown});
    if (vote.weight != 1.0 || !m_weights.empty()) {
        m_weights.resize(m_rows.size() - 1, 1.0);
        m_weights.push_back(vote.weight);
    }
    if (m_options.times)
        m_times.push_back(std::isfinite(vote.createdUtc) ? vote.createdUtc : 0.0);
    if (m_options.categories)
        m_categoryOf.push_back(idOrUnknown(m_categories.pool, vote.category));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].a.push_back(vote.numbersA[i]);
        m_columns[i].b.push_back(vote.numbersB[i]);
    }
    return {};
}

} // namespace joust::exchange
