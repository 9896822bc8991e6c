// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairs_table.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/text_table.h"
#include "exchange/vote_sentences.h"

#include <algorithm>

namespace joust::exchange {
namespace {

using rating::ComparisonSet;
using rating::PairReport;

constexpr std::size_t kNameBytes = 80;

std::string nameOf(const ComparisonSet& votes, std::uint32_t contestant)
{
    return base::printable(votes.contestants[contestant], kNameBytes);
}

std::string percentCell(const std::optional<double>& share)
{
    return share ? percent(*share) : "-";
}

std::string fixedCell(const std::optional<double>& value, int decimals)
{
    return value ? fixedDecimal(*value, decimals) : "-";
}

TextTable pairCells(const PairReport& report, const ComparisonSet& votes)
{
    TextTable table{{"Contestant", "Against", "Battles", "Won", "Lost", "Tied", "Bad", "Win", "Score", "Expected", "z",
                     "Votes needed"},
                    {false, false, true, true, true, true, true, true, true, true, true, true},
                    {}};
    auto residual = report.lackOfFit.pairs.begin(); // sorted like the rows, but may lack some
    for (std::size_t k = 0; k < report.table.rows.size(); ++k) {
        const rating::PairRow& row = report.table.rows[k];
        std::string z = "-";
        if (residual != report.lackOfFit.pairs.end() && residual->a == row.a && residual->b == row.b) {
            z = fixedCell(residual->z, 2) + (residual->pAdjusted.value_or(1.0) < 0.05 ? " *" : "");
            ++residual;
        }
        table.rows.push_back({nameOf(votes, row.a), nameOf(votes, row.b), std::to_string(row.battles()),
                              std::to_string(row.wins), std::to_string(row.losses), std::to_string(row.ties),
                              std::to_string(row.bothBad), percentCell(row.winFraction), percentCell(row.observed),
                              percentCell(row.predicted), z,
                              report.votesNeeded[k] ? std::to_string(*report.votesNeeded[k]) : "-"});
    }
    return table;
}

std::string badCell(const std::optional<rating::Proportion>& bad)
{
    if (!bad)
        return "-";
    return percent(bad->share) + " (" + percent(bad->lower) + " .. " + percent(bad->upper) + ")";
}

TextTable contestantCells(const PairReport& report, const ComparisonSet& votes)
{
    TextTable table{
        {"Contestant", "Rivals", "Average win", "Both bad", "Drift p"}, {false, true, true, true, true}, {}};
    for (std::uint32_t i = 0; i < report.table.contestants.size(); ++i) {
        const rating::ContestantPairs& one = report.table.contestants[i];
        table.rows.push_back({nameOf(votes, i), std::to_string(one.rivals), percentCell(one.averageWinRate),
                              badCell(one.bothBad), fixedCell(report.drift.contestants[i].pAdjusted, 3)});
    }
    return table;
}

std::string lackOfFitSentence(const rating::LackOfFit& fit)
{
    if (!fit.chiSquare)
        return fit.message;
    std::string text = std::to_string(fit.pairsAgainst) + " of " + std::to_string(fit.pairs.size()) +
                       " pairs (*) contradict the ratings at 5 % after Benjamini and Hochberg.";
    if (fit.p)
        text += " All pairs together: p = " + fixedDecimal(*fit.p, 3) +
                (*fit.p < 0.05 ? ", one number a contestant does not explain who beats whom." : ".");
    return fit.message.empty() ? text : text + ' ' + fit.message;
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

std::string nextPairsSentence(const PairReport& report, const ComparisonSet& votes)
{
    if (report.nextPairs.empty())
        return {};
    const rating::PairGain& best = report.nextPairs.front();
    return "The next vote teaches most about " + nameOf(votes, best.a) + " against " + nameOf(votes, best.b) + '.';
}

} // namespace

std::string pairsTable(const PairReport& report, const ComparisonSet& votes)
{
    std::string text = draw(pairCells(report, votes)) + '\n' + draw(contestantCells(report, votes)) + '\n';
    std::vector<std::string> notes{estimandSentence(votes), excludedSentence(votes.excluded),
                                   lackOfFitSentence(report.lackOfFit), driftSentence(report.drift),
                                   nextPairsSentence(report, votes)};
    if (report.components.size() > 1)
        notes.push_back("The contestants fall into " + std::to_string(report.components.size()) +
                        " groups without a common scale: nothing is expected across them.");
    if (report.table.bothBad)
        notes.push_back("Both answers were bad in " + badCell(report.table.bothBad) + " of the battles.");
    for (const std::string& note : notes)
        text += note.empty() ? "" : note + '\n';
    return text;
}

} // namespace joust::exchange
