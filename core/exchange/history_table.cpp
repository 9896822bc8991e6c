// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/history_table.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/text_table.h"
#include "exchange/timestamp.h"
#include "exchange/vote_sentences.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace joust::exchange {
namespace {

using rating::ComparisonSet;
using rating::History;

constexpr std::size_t kNameBytes = 80;
constexpr double kSecondsADay = 86400.0;

std::string dayOf(double time)
{
    return isoDay(static_cast<std::int64_t>(std::floor(time / kSecondsADay)));
}

std::string ratingCell(const rating::SliceRating& one)
{
    if (!one.rating)
        return "-";
    const std::string rating = fixedDecimal(*one.rating, 0);
    if (!one.lower || !one.upper)
        return rating;
    return rating + " (" + fixedDecimal(*one.lower, 0) + " .. " + fixedDecimal(*one.upper, 0) + ")";
}

// Best first by all votes, then those without a rating.
std::vector<std::size_t> bestFirst(const History& history)
{
    std::vector<std::size_t> order(history.overall.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        return history.overall[x].value_or(-1e300) > history.overall[y].value_or(-1e300);
    });
    return order;
}

TextTable cells(const History& history, const ComparisonSet& votes)
{
    TextTable table{{"Contestant", "All votes", "Drift p"}, {false, true, true}, {}};
    for (const rating::TimeSlice& slice : history.slices) {
        table.header.push_back("to " + dayOf(slice.to));
        table.alignRight.push_back(true);
    }
    for (const std::size_t i : bestFirst(history)) {
        const std::optional<double>& p = history.drift.contestants[i].pAdjusted;
        std::vector<std::string> row{base::printable(votes.contestants[i], kNameBytes),
                                     history.overall[i] ? fixedDecimal(*history.overall[i], 0) : "-",
                                     p ? fixedDecimal(*p, 3) : "-"};
        for (const rating::TimeSlice& slice : history.slices)
            row.push_back(ratingCell(slice.ratings[i]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string driftSentence(const rating::Drift& drift)
{
    if (!drift.message.empty())
        return drift.message;
    const auto count =
        std::count_if(drift.contestants.begin(), drift.contestants.end(),
                      [](const rating::ContestantDrift& one) { return one.pAdjusted.value_or(1.0) < 0.05; });
    return std::to_string(count) + " of " + std::to_string(drift.contestants.size()) +
           " contestants changed over time (5 %, Holm). The times must be real for this to mean anything.";
}

} // namespace

std::string historyTable(const History& history, const ComparisonSet& votes)
{
    std::string text = draw(cells(history, votes)) + '\n';
    std::vector<std::string> notes{estimandSentence(votes), excludedSentence(votes.excluded),
                                   driftSentence(history.drift)};
    if (history.untimed > 0)
        notes.push_back(std::to_string(history.untimed) + " votes do not say when they were given.");
    if (history.sameTime)
        notes.push_back("Every vote has the same time: the slices follow the order of the file.");
    if (!history.days.empty())
        notes.push_back("Votes were given on " + std::to_string(history.days.size()) + " days, from " +
                        isoDay(history.days.front().day) + " to " + isoDay(history.days.back().day) + " (UTC).");
    for (const std::string& note : notes)
        text += note + '\n';
    return text;
}

} // namespace joust::exchange
