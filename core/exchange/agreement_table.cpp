// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/agreement_table.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/text_table.h"
#include "exchange/vote_sentences.h"

#include <algorithm>

namespace joust::exchange {
namespace {

constexpr std::size_t kNameBytes = 80;
constexpr std::size_t kListedPairs = 20; // JSON and CSV have them all

std::string number(const std::optional<double>& value)
{
    return value ? fixedDecimal(*value, 3) : "-";
}

std::string interval(const std::optional<double>& lower, const std::optional<double>& upper)
{
    return lower && upper ? number(lower) + " .. " + number(upper) : "-";
}

TextTable coefficientCells(const AgreementReport& report)
{
    const rating::Agreement& all = report.agreement;
    TextTable table{{"Agreement", "Value", "Interval"}, {false, true, true}, {}};
    table.rows.push_back({"Krippendorff's alpha", number(all.alpha), interval(all.alphaLower, all.alphaUpper)});
    table.rows.push_back({"Fleiss' kappa", number(all.fleiss), interval(all.fleissLower, all.fleissUpper)});
    table.rows.push_back({"Cohen's kappa, mean", number(all.cohenMean), interval(all.cohenLower, all.cohenUpper)});
    table.rows.push_back({"Pairs of ratings alike", all.pairAgreement ? percent(*all.pairAgreement) : "-", "-"});
    return table;
}

TextTable pairCells(const AgreementReport& report, const rating::ComparisonSet& votes)
{
    TextTable table{{"Annotator", "And", "Shared", "Alike", "Cohen's kappa"}, {false, false, true, true, true}, {}};
    const auto name = [&](std::int32_t rater) {
        return base::printable(votes.annotators[static_cast<std::size_t>(rater)], kNameBytes);
    };
    for (std::size_t i = 0; i < std::min(kListedPairs, report.agreement.pairs.size()); ++i) {
        const rating::RaterPair& pair = report.agreement.pairs[i];
        table.rows.push_back({name(pair.first), name(pair.second), std::to_string(pair.units), percent(pair.agreement),
                              number(pair.kappa)});
    }
    return table;
}

std::string shareCell(const std::optional<rating::Proportion>& share)
{
    return share ? percent(share->share) : "-";
}

TextTable judgeCells(const AgreementReport& report)
{
    TextTable table{
        {"Judge", "Verdicts", "Says A", "Compared", "Alike", "Kappa", "Interval", "Decisive alike", "Swapped alike"},
        {false, true, true, true, true, true, true, true, true},
        {}};
    for (const rating::JudgeAudit& judge : report.judges)
        table.rows.push_back({base::printable(judge.judge, kNameBytes), std::to_string(judge.verdicts),
                              shareCell(judge.saysA), std::to_string(judge.compared), shareCell(judge.agreement),
                              number(judge.kappa), interval(judge.kappaLower, judge.kappaUpper),
                              shareCell(judge.decisive), shareCell(judge.swapConsistency)});
    return table;
}

std::string unitSentence(const AgreementReport& report)
{
    return std::to_string(report.agreement.units) + " prompts with a pair were judged at least twice (" +
           std::to_string(report.agreement.ratings) + " votes); " + std::to_string(report.singles) +
           " were judged once, and " + std::to_string(report.withoutPrompt) + " votes name no prompt.";
}

} // namespace

std::string agreementTable(const AgreementReport& report, const rating::ComparisonSet& votes)
{
    std::string text = draw(coefficientCells(report)) + '\n';
    if (!report.agreement.pairs.empty())
        text += draw(pairCells(report, votes)) + '\n';
    if (!report.judges.empty())
        text += draw(judgeCells(report)) + '\n';
    const std::string sides = report.side == rating::LabelSide::Shown
                                  ? "Labels are the sides as shown; both kinds of tie are one."
                                  : "Labels are contestants, whatever their side; both kinds of tie are one.";
    for (const std::string& note : {unitSentence(report), sides, estimandSentence(votes),
                                    excludedSentence(votes.excluded), report.agreement.message, report.judgeMessage})
        text += note.empty() ? "" : note + '\n';
    return text;
}

} // namespace joust::exchange
