// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/robustness_documents.h"
#include "exchange/text_table.h"
#include "exchange/vote_sentences.h"
#include "rating/logistic.h"

#include <algorithm>

namespace joust::exchange {
namespace {

using rating::RobustnessReport;
using rating::Universe;

constexpr std::size_t kNameBytes = 60;
constexpr double kLevel = 0.05; // of what is named in a sentence

std::string shown(const std::string& name)
{
    return base::printable(name, kNameBytes);
}

std::string ranksOf(const Universe& universe)
{
    if (!universe.leaderLow || !universe.leaderHigh)
        return "-";
    return std::to_string(*universe.leaderLow) + " .. " + std::to_string(*universe.leaderHigh);
}

TextTable universesTable(const RobustnessReport& report)
{
    TextTable table{{"Computed with", "Status", "Leader", "Its ranks", "Ranks changed", "Largest move"},
                    {false, false, false, true, true, true},
                    {}};
    for (const Universe& universe : report.universes)
        table.rows.push_back({universe.label, universe.status, universe.leader ? shown(*universe.leader) : "-",
                              ranksOf(universe), std::to_string(universe.rankChanges),
                              std::to_string(universe.largestMove)});
    return table;
}

std::string leaderSentence(const RobustnessReport& report)
{
    const Universe& first = report.universes.front();
    if (!first.leader)
        return "No contestant has a rating, so there is no leader to question.";
    const auto same = std::count_if(report.universes.begin(), report.universes.end(),
                                    [&](const Universe& each) { return each.leader == first.leader; });
    return shown(*first.leader) + " leads in " + std::to_string(same) + " of " +
           std::to_string(report.universes.size()) + " ways to compute the ranking.";
}

std::string cautionSentence(rating::Caution caution)
{
    switch (caution) {
    case rating::Caution::GroupsApart:
        return "Some contestants never met, not even through others: who leads across the groups is not known, "
               "whatever the ways agree on.";
    case rating::Caution::NoFiniteDistances:
        return "Someone only won or only lost: those distances are not known, whatever the ways agree on.";
    case rating::Caution::NotConverged:
        return "The ranking did not converge: its numbers are not to be relied on.";
    case rating::Caution::FewVotes:
        break;
    }
    return "There are few votes: ways that agree may agree on chance.";
}

std::string cautions(const RobustnessReport& report)
{
    std::string text;
    for (const rating::Caution caution : report.cautions)
        text += ' ' + cautionSentence(caution);
    return text;
}

TextTable modelsTable(const RobustnessReport& report)
{
    TextTable table{{"Model", "Style", "Position", "Held-out log score"}, {false, false, false, true}, {}};
    for (std::size_t k = 0; k < report.models.size(); ++k) {
        const bool scored = k < report.heldOut.logScores.size() && report.heldOut.logScores[k];
        table.rows.push_back({std::string(word(report.models[k].ties)), report.models[k].controls.empty() ? "" : "yes",
                              report.models[k].position ? "yes" : "",
                              scored ? fixedDecimal(*report.heldOut.logScores[k], 5) : "-"});
    }
    return table;
}

std::string heldOutSentence(const RobustnessReport& report)
{
    if (!report.heldOut.message.empty())
        return report.heldOut.message;
    std::string text = "Scores are means over " + counted(report.heldOut.votes, "vote", "votes") +
                       " on prompts that the fit had not seen; nearer to zero is better.";
    if (report.heldOut.skipped > 0)
        text += " " + counted(report.heldOut.skipped, "vote", "votes") + " could not be predicted by all models.";
    return text;
}

std::string categorySentence(const rating::CategoryTest& test, const rating::ComparisonSet& votes)
{
    std::string text = shown(votes.categories[test.category]) + " (" + counted(test.votes, "vote", "votes") + "): ";
    if (!test.wald)
        return text + "too few contestants are rated both inside and outside of it.";
    text += "strengths " + std::string(*test.pAdjusted < kLevel ? "differ" : "are not shown to differ") +
            " from those elsewhere (Wald " + fixedDecimal(*test.wald, 1) + ", df " + fixedDecimal(test.df, 0) + ", p " +
            (*test.pAdjusted < 0.001 ? "below 0.001" : fixedDecimal(*test.pAdjusted, 3)) + ")";
    for (const rating::CategoryCell& cell : test.cells) {
        if (cell.pAdjusted < kLevel)
            text += "; " + shown(votes.contestants[cell.contestant]) + (cell.difference > 0.0 ? " +" : " ") +
                    fixedDecimal(cell.difference * rating::kEloPerTheta, 0) + " Elo";
    }
    return text + '.';
}

std::string variantsText(const RobustnessReport& report)
{
    if (report.options.variants.empty())
        return {};
    if (report.variants.empty())
        return report.variantsMessage + '\n';
    TextTable table{{"Variant", "Rating", "Less its being picked"}, {false, true, true}, {}};
    for (const rating::Variant& variant : report.variants)
        table.rows.push_back({shown(variant.name), fixedDecimal(variant.rating, 1), fixedDecimal(variant.shrunken, 1)});
    return '\n' + draw(table);
}

} // namespace

std::string robustnessTable(const RobustnessReport& report, const rating::ComparisonSet& votes)
{
    std::string text = draw(universesTable(report)) + '\n' + leaderSentence(report) + cautions(report) + "\n\n" +
                       draw(modelsTable(report)) + '\n' + heldOutSentence(report) + '\n';
    if (report.categories.empty())
        text += "The votes name no categories of prompts.\n";
    for (const rating::CategoryTest& test : report.categories)
        text += categorySentence(test, votes) + '\n';
    text += variantsText(report);
    for (const std::string& note : {estimandSentence(votes), excludedSentence(votes.excluded)})
        text += note + '\n';
    return text;
}

} // namespace joust::exchange
