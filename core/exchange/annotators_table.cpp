// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotators_table.h"

#include "base/utf8.h"
#include "exchange/decimal.h"
#include "exchange/text_table.h"
#include "exchange/vote_sentences.h"

#include <algorithm>

namespace joust::exchange {
namespace {

using rating::AnnotatorReport;
using rating::AnnotatorRow;
using rating::ComparisonSet;

constexpr std::size_t kNameBytes = 60;

std::string scoreCell(const std::optional<rating::AuditScore>& score)
{
    return score ? fixedDecimal(score->standard, 2) : "-";
}

std::string shareCell(std::uint64_t count, std::uint64_t votes)
{
    return percent(static_cast<double>(count) / static_cast<double>(votes));
}

std::string effectCell(const std::optional<rating::RemovalEffect>& effect, const ComparisonSet& votes)
{
    if (!effect)
        return "-";
    std::string text = (effect->largestChange > 0.0 ? "+" : "") + fixedDecimal(effect->largestChange, 1) + " " +
                       base::printable(votes.contestants[effect->contestant], kNameBytes);
    if (effect->lost > 0)
        text += ", " + std::to_string(effect->lost) + " not comparable";
    return text;
}

std::vector<std::string> cellsOf(const AnnotatorReport& report, std::uint32_t i, const ComparisonSet& votes)
{
    const AnnotatorRow& row = report.audit.annotators[i];
    const std::optional<rating::RemovalEffect>& effect = report.effects[i];
    return {base::printable(votes.annotators[i], kNameBytes),
            std::to_string(row.votes),
            shareCell(row.a, row.votes),
            shareCell(row.b, row.votes),
            shareCell(row.tie, row.votes),
            shareCell(row.bothBad, row.votes),
            scoreCell(row.agree),
            scoreCell(row.position),
            scoreCell(row.favourite),
            row.pAdjusted ? fixedDecimal(*row.pAdjusted, 3) : "-",
            row.flagged ? "look" : "",
            effectCell(effect, votes),
            effect ? std::to_string(effect->rankChanges) : "-"};
}

std::string flagSentence(const AnnotatorReport& report)
{
    if (!report.audit.message.empty())
        return report.audit.message;
    const auto flagged = std::count_if(report.order.begin(), report.order.end(),
                                       [&](std::uint32_t i) { return report.audit.annotators[i].flagged; });
    return std::to_string(flagged) + " of " + std::to_string(report.order.size()) +
           " annotators are flagged at a false discovery rate of " + percent(report.options.falseDiscoveryRate) +
           ": a reason to look, not a proof. z is measured against the other annotators' spread.";
}

std::string timesSentence(const rating::VoteTimes& times)
{
    if (!times.medianMs)
        return times.message;
    std::string text = "A vote took " + fixedDecimal(*times.medianMs / 1000.0, 1) + " s (median of " +
                       std::to_string(times.timed) + "). ";
    if (!times.trend)
        return text + times.message;
    return text + "Over ten votes of a session it changes by " + fixedDecimal(times.trend->percent, 1) + " % (" +
           fixedDecimal(times.trend->lower, 1) + " .. " + fixedDecimal(times.trend->upper, 1) + " %, " +
           std::to_string(times.trend->votes) + " votes in " + std::to_string(times.trend->sessions) + " sessions).";
}

std::string categoriesSentence(const std::vector<rating::CategoryShare>& shares)
{
    std::string text = "Both bad by category:";
    for (const rating::CategoryShare& share : shares)
        text += ' ' + base::printable(share.category, 60) + ' ' + percent(share.bothBad.share) + " (" +
                percent(share.bothBad.lower) + " .. " + percent(share.bothBad.upper) +
                ", n = " + std::to_string(share.bothBad.n) + ");";
    text.back() = '.';
    return text;
}

} // namespace

std::string annotatorsTable(const AnnotatorReport& report, const ComparisonSet& votes)
{
    TextTable table{{"Annotator", "Votes", "A", "B", "Tie", "Bad", "z agree", "z side", "z fan", "p adj.", "Flag",
                     "If removed, Elo", "Ranks changed"},
                    {false, true, true, true, true, true, true, true, true, true, false, false, true},
                    {}};
    for (const std::uint32_t i : report.order)
        table.rows.push_back(cellsOf(report, i, votes));
    std::vector<std::string> notes{flagSentence(report), estimandSentence(votes), excludedSentence(votes.excluded)};
    notes.push_back(timesSentence(report.times));
    if (!report.categories.empty())
        notes.push_back(categoriesSentence(report.categories));
    if (report.audit.unknown > 0)
        notes.push_back(std::to_string(report.audit.unknown) +
                        " votes name no annotator: they count for what the others expect.");
    if (report.notTried > 0)
        notes.push_back(std::to_string(report.notTried) +
                        " annotators with few votes were not left out in turn: that is one fit each.");
    std::string text = draw(table) + '\n';
    for (const std::string& note : notes)
        text += note + '\n';
    return text;
}

} // namespace joust::exchange
