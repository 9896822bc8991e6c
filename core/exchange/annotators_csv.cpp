// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotators_csv.h"

#include "exchange/csv_writer.h"
#include "exchange/decimal.h"

#include <sstream>

namespace joust::exchange {
namespace {

std::string cell(const std::optional<double>& value)
{
    return value ? decimal(*value) : std::string();
}

void writeScore(CsvWriter& csv, const std::optional<rating::AuditScore>& score)
{
    csv.number(score ? decimal(score->raw) : "");
    csv.number(score ? decimal(score->standard) : "");
}

void writeEffect(CsvWriter& csv, const std::optional<rating::RemovalEffect>& effect, const rating::ComparisonSet& votes)
{
    csv.number(effect ? decimal(effect->largestChange) : "");
    csv.text(effect ? votes.contestants[effect->contestant] : "");
    csv.number(effect ? std::to_string(effect->rankChanges) : "");
    csv.number(effect ? std::to_string(effect->lost) : "");
}

} // namespace

std::string annotatorsCsv(const rating::AnnotatorReport& report, const rating::ComparisonSet& votes)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"name",
                             "votes",
                             "a",
                             "b",
                             "tie",
                             "both_bad",
                             "timed_votes",
                             "median_ms",
                             "z_agree",
                             "z_agree_standard",
                             "z_position",
                             "z_position_standard",
                             "z_favourite",
                             "z_favourite_standard",
                             "favourite",
                             "p",
                             "p_adjusted",
                             "flagged",
                             "removed_largest_change",
                             "removed_contestant",
                             "removed_rank_changes",
                             "removed_contestants_lost"})
        csv.number(name);
    csv.endRow();
    for (const std::uint32_t i : report.order) {
        const rating::AnnotatorRow& row = report.audit.annotators[i];
        csv.text(votes.annotators[i]);
        for (const std::uint64_t count : {row.votes, row.a, row.b, row.tie, row.bothBad})
            csv.number(std::to_string(count));
        csv.number(std::to_string(report.times.annotators[i].timed));
        csv.number(cell(report.times.annotators[i].medianMs));
        writeScore(csv, row.agree);
        writeScore(csv, row.position);
        writeScore(csv, row.favourite);
        csv.text(row.favouriteOf ? votes.contestants[*row.favouriteOf] : "");
        csv.number(cell(row.p));
        csv.number(cell(row.pAdjusted));
        csv.number(row.flagged ? "1" : "0");
        writeEffect(csv, report.effects[i], votes);
        csv.endRow();
    }
    return output.str();
}

} // namespace joust::exchange
