// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspace_votes.h"

#include "base/clock.h"
#include "base/rng.h"
#include "exchange/side_column.h"
#include "exchange/stored_vote.h"
#include "rating/parallel.h"
#include "store/vote_outlines.h"
#include "store/vote_reader.h"
#include "store/workspace.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

namespace joust::exchange {
namespace {

constexpr float kNotKnown = std::numeric_limits<float>::quiet_NaN();

std::optional<double> asDouble(std::optional<std::int64_t> number)
{
    return number ? std::optional<double>(static_cast<double>(*number)) : std::nullopt;
}

// What was measured or charged, by the name of its column.
struct Measured
{
    std::string_view column;
    std::optional<double> (*number)(const store::VotedSide&);
};

constexpr std::array kMeasured{
    Measured{"ttft_ms", [](const store::VotedSide& side) { return asDouble(side.firstTokenMs); }},
    Measured{"total_ms", [](const store::VotedSide& side) { return asDouble(side.totalMs); }},
    Measured{"cost", [](const store::VotedSide& side) { return side.cost; }},
};

// What came with an imported vote in place of its texts.
constexpr std::array kCameAsCounts{
    Measured{"length", [](const store::VotedSide& side) { return asDouble(side.length); }},
    Measured{"headers", [](const store::VotedSide& side) { return asDouble(side.headers); }},
    Measured{"lists", [](const store::VotedSide& side) { return asDouble(side.lists); }},
    Measured{"bold", [](const store::VotedSide& side) { return asDouble(side.bold); }},
};

template <std::size_t N>
auto numberNamed(const std::array<Measured, N>& known, const std::string& column) -> decltype(Measured::number)
{
    const auto* found =
        std::find_if(known.begin(), known.end(), [&](const Measured& measured) { return measured.column == column; });
    return found == known.end() ? nullptr : found->number;
}

// The wanted numbers of both sides of a stored vote.
class StoredNumbers
{
public:
    explicit StoredNumbers(const std::vector<std::string>& columns)
        : m_counted(columns)
        , m_a(columns.size(), kNotKnown)
        , m_b(columns.size(), kNotKnown)
    {
        for (const std::string& column : columns) {
            m_measured.push_back(numberNamed(kMeasured, column));
            m_cameAsCounts.push_back(numberNamed(kCameAsCounts, column));
        }
        m_voteTime =
            static_cast<std::size_t>(std::find(columns.begin(), columns.end(), kVoteTimeColumn) - columns.begin());
    }

    bool needsTexts() const { return m_counted.any(); }
    // Whether an outline of a vote has them all.
    bool outlined() const
    {
        for (std::size_t i = 0; i < m_a.size(); ++i) {
            if (m_cameAsCounts[i] == nullptr && i != m_voteTime)
                return false;
        }
        return true;
    }
    bool knows(std::size_t column) const
    {
        return m_measured[column] != nullptr || m_counted.counts(column) || column == m_voteTime;
    }
    void read(const store::VoteRow& vote)
    {
        readSide(vote.a, m_a);
        readSide(vote.b, m_b);
        if (m_voteTime < m_a.size())
            m_a[m_voteTime] = m_b[m_voteTime] = static_cast<float>(vote.voteMs);
    }
    std::span<const float> a() const { return m_a; }
    std::span<const float> b() const { return m_b; }

private:
    void readSide(const store::VotedSide& side, std::vector<float>& numbers) const
    {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            std::optional<double> number = m_measured[i] ? m_measured[i](side) : std::nullopt;
            if (m_cameAsCounts[i] && side.hasCounts)
                number = m_cameAsCounts[i](side);
            numbers[i] = number ? static_cast<float>(*number) : kNotKnown;
        }
        if (!side.text.empty()) // an imported vote may lack its texts
            m_counted.count(side.text, numbers);
    }

    CountedColumns m_counted;
    std::size_t m_voteTime = 0; // its place among the columns; past the last when it is not wanted
    std::vector<decltype(Measured::number)> m_measured;
    std::vector<decltype(Measured::number)> m_cameAsCounts;
    std::vector<float> m_a;
    std::vector<float> m_b;
};

base::Result<void> checkColumns(const StoredNumbers& numbers, const std::string& path,
                                const std::vector<std::string>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!numbers.knows(i))
            return base::Error{base::ErrorCode::BadInput,
                               path + ": a workspace has no column '" + columns[i] + "', which this ranking needs"};
    }
    return {};
}

base::Result<void> outcomeOf(const base::Result<void>& read, const base::Result<void>& added,
                             const std::stop_token& stop)
{
    if (!read)
        return read;
    if (!added)
        return added;
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    return {};
}

// With numbers of any kind; in the order of time. No times are returned.
base::Result<std::vector<double>> addVotes(store::Workspace& workspace, StoredNumbers& numbers,
                                           const std::stop_token& stop, ComparisonBuilder& builder)
{
    ComparisonBatch batch(builder.filter(), builder.options());
    const store::Texts texts = numbers.needsTexts() ? store::Texts::Read : store::Texts::Skip;
    base::Result<void> added;
    const base::Result<void> read = store::forEachVote(workspace, texts, [&](const store::VoteRow& vote) {
        numbers.read(vote);
        VoteRecord record = recordOf(vote);
        record.numbersA = numbers.a();
        record.numbersB = numbers.b();
        added = batch.add(record);
        return added.has_value() && !stop.stop_requested();
    });
    if (const base::Result<void> done = outcomeOf(read, added, stop); !done)
        return done.error();
    builder.append(batch, 0);
    return std::vector<double>();
}

// One part of the votes, and the time of each that was taken over.
struct OutlinePart
{
    OutlinePart(const ComparisonBuilder& builder, const StoredNumbers& wanted)
        : batch(builder.filter(), builder.options())
        , numbers(wanted)
    {
    }

    ComparisonBatch batch;
    StoredNumbers numbers;
    std::vector<double> times;
    base::Result<void> outcome;
};

void readPart(store::Workspace& workspace, const store::VoteOutlines& outlines, store::VotePart votes,
              const std::stop_token& stop, OutlinePart& part)
{
    base::Result<void> added;
    const base::Result<void> read = outlines.read(workspace, votes, [&](const store::VoteRow& vote) {
        part.numbers.read(vote);
        VoteRecord record = recordOf(vote);
        record.numbersA = part.numbers.a();
        record.numbersB = part.numbers.b();
        added = part.batch.add(record);
        if (part.batch.size() > part.times.size())
            part.times.push_back(record.createdUtc);
        return added.has_value() && !stop.stop_requested();
    });
    part.outcome = outcomeOf(read, added, stop);
}

// Each part on a thread and a connection of its own.
void readParts(store::Workspace& workspace, const store::VoteOutlines& outlines,
               const std::vector<store::VotePart>& votes, const std::stop_token& stop, std::vector<OutlinePart>& parts)
{
    if (votes.size() == 1)
        return readPart(workspace, outlines, votes.front(), stop, parts.front());
    rating::parallelFor(votes.size(), static_cast<unsigned>(votes.size()), [&](std::size_t i) {
        base::SystemRng rng;
        base::SystemClock clock;
        const auto own = store::Workspace::open(workspace.path(), store::Access::ReadOnly, {rng, clock});
        if (own)
            readPart(**own, outlines, votes[i], stop, parts[i]);
        else
            parts[i].outcome = own.error();
    });
}

// With numbers that outlines have, or without; the time of each vote that was taken over, if they do not come in its
// order.
base::Result<std::vector<double>> addOutlines(store::Workspace& workspace, const StoredNumbers& numbers,
                                              const std::stop_token& stop, ComparisonBuilder& builder)
{
    const base::Result<store::VoteOutlines> outlines =
        store::VoteOutlines::of(workspace, numbers.needsTexts() ? store::StyleCounts::Read : store::StyleCounts::Skip);
    if (!outlines)
        return outlines.error();
    const unsigned threads = rating::resolvedThreads(static_cast<unsigned>(builder.options().threads));
    const std::vector<store::VotePart> votes = outlines->parts(threads);
    std::vector<OutlinePart> parts;
    for (std::size_t i = 0; i < votes.size(); ++i)
        parts.emplace_back(builder, numbers);
    readParts(workspace, *outlines, votes, stop, parts);
    std::vector<double> times;
    for (OutlinePart& part : parts) {
        if (!part.outcome)
            return part.outcome.error();
        builder.append(part.batch, 0);
        times.insert(times.end(), part.times.begin(), part.times.end());
    }
    if (std::is_sorted(times.begin(), times.end()))
        times.clear();
    return times;
}

// Numbers names in the order of their first vote, as reading in that order would have. `idOf(row)` is a reference.
template <typename IdOf>
void renumber(std::size_t rows, std::vector<std::string>& names, const IdOf& idOf)
{
    std::vector<std::int32_t> number(names.size(), rating::kUnknown);
    std::vector<std::string> ordered;
    for (std::size_t row = 0; row < rows; ++row) {
        std::int32_t& id = idOf(row);
        if (id == rating::kUnknown)
            continue;
        std::int32_t& now = number[static_cast<std::size_t>(id)];
        if (now == rating::kUnknown) {
            now = static_cast<std::int32_t>(ordered.size());
            ordered.push_back(names[static_cast<std::size_t>(id)]);
        }
        id = now;
    }
    names = std::move(ordered);
}

LoadedVotes inOrderOfTime(LoadedVotes loaded, const std::vector<double>& times)
{
    if (times.empty())
        return loaded;
    std::vector<std::uint32_t> order(times.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) { return times[x] < times[y]; });
    std::vector<rating::ExclusionCount> excluded = std::move(loaded.comparisons.excluded);
    rating::ComparisonSet set = rating::selectRows(loaded.comparisons, order);
    set.excluded = std::move(excluded);
    renumber(order.size(), set.annotators, [&](std::size_t row) -> std::int32_t& { return set.rows[row].annotator; });
    renumber(order.size(), set.prompts, [&](std::size_t row) -> std::int32_t& { return set.rows[row].prompt; });
    renumber(set.categoryOf.size(), set.categories,
             [&](std::size_t row) -> std::int32_t& { return set.categoryOf[row]; });
    loaded.comparisons = std::move(set);
    return loaded;
}

} // namespace

base::Result<LoadedVotes> readWorkspaceVotes(const std::string& path, const VoteFilter& filter,
                                             const std::stop_token& stop, const LoadOptions& options)
{
    StoredNumbers numbers(options.columns);
    if (const base::Result<void> known = checkColumns(numbers, path, options.columns); !known)
        return known.error();
    base::SystemRng rng;
    base::SystemClock clock;
    base::Result<std::unique_ptr<store::Workspace>> workspace =
        store::Workspace::open(path, store::Access::ReadOnly, {rng, clock});
    if (!workspace)
        return workspace.error();
    const base::Result<bool> demo = (*workspace)->settings().isDemo();
    if (!demo)
        return demo.error();
    VoteFilter counted = filter;
    counted.countSimulated = *demo;
    ComparisonBuilder builder(counted, options);
    const base::Result<std::vector<double>> times = numbers.outlined()
                                                        ? addOutlines(**workspace, numbers, stop, builder)
                                                        : addVotes(**workspace, numbers, stop, builder);
    if (!times)
        return times.error();
    const base::Result<std::uint64_t> leftOut = store::votesLeftOut(**workspace);
    if (!leftOut)
        return leftOut.error();
    LoadedVotes loaded = inOrderOfTime(builder.finish(), *times);
    loaded.votesRead += *leftOut;
    if (*leftOut > 0)
        loaded.comparisons.excluded.push_back({"open_study", *leftOut});
    return loaded;
}

} // namespace joust::exchange
