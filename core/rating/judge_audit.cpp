// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/judge_audit.h"

#include "rating/cohen_interval.h"
#include "rating/pair_counts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_map>

namespace joust::rating {
namespace {

constexpr std::uint64_t kStreams = 2; // of draws, one a judge; those before are of people

// Of a side as shown, or of a contestant: first by name.
enum : std::size_t { kFirst = 0, kSecond = 1, kTie = 2, kLabels = 3 };

std::size_t labelOf(const Comparison& vote)
{
    if (isTie(vote.outcome))
        return kTie;
    return (vote.outcome == base::Outcome::A) == (vote.a < vote.b) ? kFirst : kSecond;
}

struct Item
{
    std::int32_t prompt = 0;
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    bool operator<(const Item& other) const
    {
        return std::tie(prompt, first, second) < std::tie(other.prompt, other.first, other.second);
    }
};

using Tally = std::array<std::uint64_t, kLabels>;

// numbers[i] = place of names[i] in `target`, or -1.
std::vector<std::int64_t> places(const std::vector<std::string>& names, const std::vector<std::string>& target)
{
    std::unordered_map<std::string_view, std::int64_t> found;
    for (std::size_t i = 0; i < target.size(); ++i)
        found.emplace(target[i], static_cast<std::int64_t>(i));
    std::vector<std::int64_t> numbers;
    for (const std::string& name : names) {
        const auto place = found.find(name);
        numbers.push_back(place == found.end() ? -1 : place->second);
    }
    return numbers;
}

// Human labels per item, in the numbers of `judges`: contestants are sorted by name in both sets, so that the order
// within a pair is the same.
std::map<Item, Tally> humanTallies(const ComparisonSet& humans, const ComparisonSet& judges)
{
    const std::vector<std::int64_t> contestants = places(humans.contestants, judges.contestants);
    const std::vector<std::int64_t> prompts = places(humans.prompts, judges.prompts);
    std::map<Item, Tally> tallies;
    for (const Comparison& vote : humans.rows) {
        if (vote.prompt < 0)
            continue;
        const std::int64_t prompt = prompts[static_cast<std::size_t>(vote.prompt)];
        const std::int64_t first = contestants[std::min(vote.a, vote.b)];
        const std::int64_t second = contestants[std::max(vote.a, vote.b)];
        if (prompt >= 0 && first >= 0 && second >= 0)
            ++tallies[{static_cast<std::int32_t>(prompt), static_cast<std::uint32_t>(first),
                       static_cast<std::uint32_t>(second)}][labelOf(vote)];
    }
    return tallies;
}

// One judge's verdicts on one item; the first in each order stands for that order.
struct Orders
{
    std::optional<std::size_t> straight; // the first by name was shown as A
    std::optional<std::size_t> turned;
};

struct JudgeCounts
{
    Tally shown{}; // A, B, tie
    Matrix confusion{kLabels, kLabels};
    std::map<Item, Orders> orders;
    std::map<Item, std::array<std::uint32_t, kLabels * kLabels>> compared; // the confusion an item
};

void addVerdict(const Comparison& vote, const std::map<Item, Tally>& humans, JudgeCounts& counts)
{
    const std::size_t shown = isTie(vote.outcome) ? kTie : (vote.outcome == base::Outcome::A ? kFirst : kSecond);
    ++counts.shown[shown];
    if (vote.prompt < 0)
        return;
    const Item item{vote.prompt, std::min(vote.a, vote.b), std::max(vote.a, vote.b)};
    const std::size_t label = labelOf(vote);
    Orders& orders = counts.orders[item];
    std::optional<std::size_t>& order = vote.a < vote.b ? orders.straight : orders.turned;
    if (!order)
        order = label;
    if (const auto human = humans.find(item); human != humans.end()) {
        const bool straight = vote.a < vote.b;
        const Tally& people = human->second;
        const Tally sides{people[straight ? kFirst : kSecond], people[straight ? kSecond : kFirst], people[kTie]};
        auto& cells = counts.compared[item];
        for (std::size_t side = 0; side < kLabels; ++side) {
            counts.confusion(side, shown) += static_cast<double>(sides[side]);
            cells[side * kLabels + shown] += static_cast<std::uint32_t>(sides[side]);
        }
    }
}

void addKappaInterval(const JudgeCounts& counts, const AgreementOptions& options, std::uint64_t stream,
                      const std::stop_token& stop, JudgeAudit& audit)
{
    KappaTables tables{counts.compared.size(), 1, kLabels, {}};
    std::uint32_t number = 0;
    for (const auto& [item, cells] : counts.compared) {
        for (std::uint32_t cell = 0; cell < cells.size(); ++cell)
            tables.shared.insert(tables.shared.end(), cells[cell], SharedRating{number, cell});
        ++number;
    }
    if (const auto interval = kappaInterval(tables, options, stream, stop))
        std::tie(audit.kappaLower, audit.kappaUpper) = *interval;
}

JudgeAudit finish(const JudgeCounts& counts, double level)
{
    JudgeAudit audit = auditOf(counts.confusion, level);
    audit.items = counts.compared.size();
    audit.a = counts.shown[0];
    audit.b = counts.shown[1];
    audit.tie = counts.shown[2];
    audit.verdicts = audit.a + audit.b + audit.tie;
    audit.saysA = proportion(audit.a, audit.verdicts, level);
    std::uint64_t both = 0;
    std::uint64_t same = 0;
    for (const auto& [item, orders] : counts.orders) {
        if (orders.straight && orders.turned) {
            ++both;
            same += *orders.straight == *orders.turned ? 1U : 0U;
        }
    }
    audit.swapConsistency = proportion(same, both, level);
    return audit;
}

std::uint64_t rounded(double count)
{
    return static_cast<std::uint64_t>(std::llround(count));
}

} // namespace

JudgeAudit auditOf(const Matrix& confusion, double level)
{
    JudgeAudit audit;
    double total = 0.0;
    for (std::size_t i = 0; i < kLabels; ++i) {
        for (std::size_t j = 0; j < kLabels; ++j)
            total += confusion(i, j);
    }
    const double same = confusion(kFirst, kFirst) + confusion(kSecond, kSecond);
    audit.compared = rounded(total);
    audit.agreement = proportion(rounded(same + confusion(kTie, kTie)), audit.compared, level);
    audit.kappa = cohenKappa(confusion);
    const double decided = same + confusion(kFirst, kSecond) + confusion(kSecond, kFirst);
    audit.decisive = proportion(rounded(same), rounded(decided), level);
    return audit;
}

std::vector<JudgeAudit> auditJudges(const ComparisonSet& humans, const ComparisonSet& judges,
                                    const AgreementOptions& options, const std::stop_token& stop)
{
    const std::map<Item, Tally> tallies = humanTallies(humans, judges);
    std::vector<JudgeCounts> counts(judges.annotators.size());
    for (const Comparison& vote : judges.rows) {
        if (vote.annotator >= 0)
            addVerdict(vote, tallies, counts[static_cast<std::size_t>(vote.annotator)]);
    }
    std::vector<JudgeAudit> audits;
    for (std::size_t judge = 0; judge < counts.size(); ++judge) {
        audits.push_back(finish(counts[judge], options.level));
        audits.back().judge = judges.annotators[judge];
        if (audits.back().kappa)
            addKappaInterval(counts[judge], options, kStreams + judge, stop, audits.back());
    }
    return audits;
}

} // namespace joust::rating
