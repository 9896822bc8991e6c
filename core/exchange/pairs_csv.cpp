// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairs_csv.h"

#include "exchange/csv_writer.h"
#include "exchange/decimal.h"

#include <sstream>

namespace joust::exchange {
namespace {

std::string cell(const std::optional<double>& value)
{
    return value ? decimal(*value) : std::string();
}

} // namespace

std::string pairsCsv(const rating::PairReport& report, const rating::ComparisonSet& votes)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"a", "b", "battles", "wins", "losses", "ties", "both_bad", "win_fraction", "observed",
                             "predicted", "z", "p_adjusted", "votes_needed"})
        csv.number(name);
    csv.endRow();
    auto residual = report.lackOfFit.pairs.begin(); // sorted like the rows, but may lack some
    for (std::size_t k = 0; k < report.table.rows.size(); ++k) {
        const rating::PairRow& row = report.table.rows[k];
        const bool known = residual != report.lackOfFit.pairs.end() && residual->a == row.a && residual->b == row.b;
        csv.text(votes.contestants[row.a]);
        csv.text(votes.contestants[row.b]);
        for (const std::uint64_t count : {row.battles(), row.wins, row.losses, row.ties, row.bothBad})
            csv.number(std::to_string(count));
        for (const std::optional<double>& value : {row.winFraction, row.observed, row.predicted})
            csv.number(cell(value));
        csv.number(known ? cell(residual->z) : "");
        csv.number(known ? cell(residual->pAdjusted) : "");
        csv.number(report.votesNeeded[k] ? std::to_string(*report.votesNeeded[k]) : "");
        csv.endRow();
        residual += known ? 1 : 0;
    }
    return output.str();
}

} // namespace joust::exchange
