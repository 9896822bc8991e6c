// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison_builder.h"

#include "base/large_memory.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace joust::exchange {
namespace {

// A batch with more names than this forgets them: they hardly come again, and would be kept twice.
constexpr std::size_t kMaxBatchNames = 1 << 16;
constexpr std::size_t kMaxRowsAhead = std::size_t{1} << 24;

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

// Gives the names that are new in a batch their number here.
void translate(const NamePool& names, std::vector<std::uint32_t>& final, NamePool& pool)
{
    for (auto id = static_cast<std::uint32_t>(final.size()); id < names.size(); ++id)
        final.push_back(pool.idOf(names.name(id)));
}

std::int32_t translated(std::int32_t id, const std::vector<std::uint32_t>& final)
{
    return id == rating::kUnknown ? id : static_cast<std::int32_t>(final[static_cast<std::size_t>(id)]);
}

template <typename T>
void moveBehind(std::vector<T>& all, std::vector<T>& more)
{
    all.insert(all.end(), more.begin(), more.end());
    more.clear();
}

template <typename T>
void reserve(std::vector<T>& values, std::size_t count)
{
    constexpr std::size_t kLarge = std::size_t{1} << 20;
    values.reserve(count);
    if (count * sizeof(T) >= kLarge)
        base::preferHugePages(values.data(), count * sizeof(T));
}

} // namespace

ComparisonBuilder::ComparisonBuilder(VoteFilter filter, LoadOptions options)
    : m_filter(std::move(filter))
    , m_options(std::move(options))
{
    for (const std::string& name : m_options.columns)
        m_columns.push_back({name, {}, {}});
}

void ComparisonBuilder::append(ComparisonBatch& batch, std::uint64_t bytes)
{
    m_bytesRead += bytes;
    m_votesRead += std::exchange(batch.m_votesRead, 0);
    m_simulated += std::exchange(batch.m_simulated, 0);
    for (std::size_t i = 0; i < kExclusions; ++i)
        m_excluded[i] += std::exchange(batch.m_excluded[i], 0);
    makeRoom(batch.size());
    translate(batch.m_contestants.pool, batch.m_contestants.final, m_contestants);
    translate(batch.m_annotators.pool, batch.m_annotators.final, m_annotators);
    translate(batch.m_prompts.pool, batch.m_prompts.final, m_prompts);
    translate(batch.m_categories.pool, batch.m_categories.final, m_categories);
    appendRows(batch);
    for (ComparisonBatch::Names* names :
         {&batch.m_contestants, &batch.m_annotators, &batch.m_prompts, &batch.m_categories}) {
        if (names->pool.size() > kMaxBatchNames)
            *names = {};
    }
}

void ComparisonBuilder::appendRows(ComparisonBatch& batch)
{
    if (!batch.m_weights.empty() || !m_weights.empty()) {
        m_weights.resize(m_rows.size(), 1.0);
        batch.m_weights.resize(batch.m_rows.size(), 1.0);
        moveBehind(m_weights, batch.m_weights);
    }
    moveBehind(m_times, batch.m_times);
    for (rating::Comparison row : batch.m_rows) {
        row.a = batch.m_contestants.final[row.a];
        row.b = batch.m_contestants.final[row.b];
        row.annotator = translated(row.annotator, batch.m_annotators.final);
        row.prompt = translated(row.prompt, batch.m_prompts.final);
        m_rows.push_back(row);
    }
    batch.m_rows.clear();
    for (const std::int32_t category : batch.m_categoryOf)
        m_categoryOf.push_back(translated(category, batch.m_categories.final));
    batch.m_categoryOf.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        moveBehind(m_columns[i].a, batch.m_columns[i].a);
        moveBehind(m_columns[i].b, batch.m_columns[i].b);
    }
}

// As many rows as the input has if it goes on as it began; memory that is reserved but not touched costs nothing.
void ComparisonBuilder::makeRoom(std::size_t more)
{
    const std::size_t needed = m_rows.size() + more;
    if (needed <= m_rows.capacity())
        return;
    std::size_t rows = std::max(needed, 2 * m_rows.capacity());
    if (m_bytesRead < m_inputBytes) {
        const double whole =
            static_cast<double>(m_inputBytes) / static_cast<double>(std::max<std::uint64_t>(m_bytesRead, 1));
        const double expected = 1.02 * whole * static_cast<double>(needed);
        rows = expected < static_cast<double>(needed + kMaxRowsAhead) ? static_cast<std::size_t>(expected) + 1
                                                                      : needed + kMaxRowsAhead;
    }
    reserve(m_rows, rows);
    if (m_options.times)
        reserve(m_times, rows);
    for (rating::SideColumn& column : m_columns) {
        reserve(column.a, rows);
        reserve(column.b, rows);
    }
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
    set.weights = std::exchange(m_weights, {});
    set.times = std::exchange(m_times, {});
    set.categories = m_categories.take();
    set.categoryOf = std::exchange(m_categoryOf, {});
    set.columns = std::exchange(m_columns, {});
    const std::vector<std::uint32_t> position = sortNames(set.contestants);
    for (rating::Comparison& row : set.rows) {
        row.a = position[row.a];
        row.b = position[row.b];
    }
    for (std::size_t i = 0; i < kExclusions; ++i) {
        if (m_excluded[i] > 0)
            set.excluded.push_back(
                {std::string(exclusionId(static_cast<Exclusion>(i))), std::exchange(m_excluded[i], 0)});
    }
    return loaded;
}

} // namespace joust::exchange
