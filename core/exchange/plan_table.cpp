// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_table.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/text_table.h"
#include "exchange/vote_sentences.h"

namespace joust::exchange {
namespace {

using rating::ComparisonSet;
using rating::VotePlan;

constexpr std::size_t kNameBytes = 80;

std::string nameOf(const ComparisonSet& votes, std::uint32_t contestant)
{
    return base::printable(votes.contestants[contestant], kNameBytes);
}

std::string intervalCell(const rating::NeighbourPlan& pair)
{
    return pair.lower && pair.upper ? fixedDecimal(*pair.lower, 1) + " .. " + fixedDecimal(*pair.upper, 1) : "-";
}

std::string neededCell(const rating::NeighbourPlan& pair)
{
    if (pair.separated)
        return "told apart";
    return pair.votesNeeded ? std::to_string(*pair.votesNeeded) : "not known";
}

TextTable neighbourCells(const VotePlan& plan, const ComparisonSet& votes)
{
    TextTable table{{"Above", "Below", "Elo apart", "Interval", "Battles", "Further votes"},
                    {false, false, true, true, true, true},
                    {}};
    for (const rating::NeighbourPlan& pair : plan.neighbours)
        table.rows.push_back({nameOf(votes, pair.above), nameOf(votes, pair.below), fixedDecimal(pair.difference, 1),
                              intervalCell(pair), std::to_string(pair.battles), neededCell(pair)});
    return table;
}

TextTable nextCells(const VotePlan& plan, const ComparisonSet& votes)
{
    TextTable table{{"Vote next on", "Against", "Worth (votes on a random pair)"}, {false, false, true}, {}};
    for (const rating::NextPair& pair : plan.nextPairs)
        table.rows.push_back(
            {nameOf(votes, pair.a), nameOf(votes, pair.b), pair.worth ? fixedDecimal(*pair.worth, 2) : "-"});
    return table;
}

std::string summarySentence(const VotePlan& plan, const ComparisonSet& votes)
{
    if (plan.neighbours.empty())
        return "No two contestants can be compared by these votes, so nothing can be planned.";
    std::string text = std::to_string(plan.separated()) + " of " + std::to_string(plan.neighbours.size()) +
                       " neighbours in the ranking are told apart (" + percent(plan.options.level) + ").";
    if (const rating::NeighbourPlan* next = plan.closest())
        text += " " + nameOf(votes, next->above) + " and " + nameOf(votes, next->below) +
                " would be next, after about " + std::to_string(*next->votesNeeded) +
                " further votes between the two; all that can be told apart take " +
                std::to_string(plan.votesNeeded()) + " (" + percent(plan.options.power) +
                " power, if the differences are what they seem).";
    if (plan.withoutNumber() > 0)
        text += " For " + std::to_string(plan.withoutNumber()) + " no number of votes is known.";
    return text;
}

std::string joinSentences(const VotePlan& plan, const ComparisonSet& votes)
{
    if (plan.components.size() < 2)
        return {};
    std::string text = "The contestants fall into " + std::to_string(plan.components.size()) +
                       " groups without a common scale; votes on these pairs can join them:\n";
    for (const auto& [a, b] : plan.joins)
        text += "  " + nameOf(votes, a) + " - " + nameOf(votes, b) + '\n';
    return text;
}

} // namespace

std::string planTable(const VotePlan& plan, const ComparisonSet& votes)
{
    std::string text = draw(neighbourCells(plan, votes)) + '\n' + draw(nextCells(plan, votes)) + '\n';
    for (const std::string& note :
         {estimandSentence(votes), excludedSentence(votes.excluded), summarySentence(plan, votes)})
        text += note + '\n';
    return text + joinSentences(plan, votes);
}

} // namespace joust::exchange
