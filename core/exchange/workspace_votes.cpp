// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspace_votes.h"

#include "base/clock.h"
#include "base/rng.h"
#include "exchange/side_column.h"
#include "exchange/timestamp.h"
#include "store/vote_reader.h"
#include "store/workspace.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <vector>

namespace joust::exchange {
namespace {

constexpr float kNotKnown = std::numeric_limits<float>::quiet_NaN();

std::optional<double> asDouble(std::optional<std::int64_t> number)
{
    return number ? std::optional<double>(static_cast<double>(*number)) : std::nullopt;
}

VoteSource sourceFrom(const std::string& word)
{
    if (word == "import")
        return VoteSource::Import;
    if (word == "simulated")
        return VoteSource::Simulated;
    return word == "pack" ? VoteSource::Pack : VoteSource::Battle;
}

VoteRecord recordFrom(const store::VoteRow& vote)
{
    VoteRecord record;
    record.modelA = vote.a.contestant;
    record.modelB = vote.b.contestant;
    record.outcome = vote.outcome;
    record.annotator = vote.annotator;
    record.promptId = vote.promptId;
    record.category = vote.category;
    record.language = vote.language;
    record.role = vote.role == "judge" ? VoterRole::Judge : VoterRole::Human;
    record.blind = vote.blind;
    record.source = sourceFrom(vote.source);
    record.createdUtc = parseTimestamp(vote.createdUtc).value_or(0.0);
    record.retracted = vote.retracted;
    record.excludedReason = vote.excludedReason;
    record.leakFlag = vote.leakFlag;
    return record;
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
    ComparisonBatch batch(builder.filter(), builder.options());
    const store::Texts texts = numbers.needsTexts() ? store::Texts::Read : store::Texts::Skip;
    base::Result<void> added;
    const base::Result<void> read = store::forEachVote(**workspace, texts, [&](const store::VoteRow& vote) {
        numbers.read(vote);
        VoteRecord record = recordFrom(vote);
        record.numbersA = numbers.a();
        record.numbersB = numbers.b();
        added = batch.add(record);
        return added.has_value() && !stop.stop_requested();
    });
    if (!read)
        return read.error();
    if (!added)
        return added.error();
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "stopped"};
    const base::Result<std::uint64_t> leftOut = store::votesLeftOut(**workspace);
    if (!leftOut)
        return leftOut.error();
    builder.append(batch, 0);
    LoadedVotes loaded = builder.finish();
    loaded.votesRead += *leftOut;
    if (*leftOut > 0)
        loaded.comparisons.excluded.push_back({"open_study", *leftOut});
    return loaded;
}

} // namespace joust::exchange
