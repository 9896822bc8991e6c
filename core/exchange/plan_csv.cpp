// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_csv.h"

#include "exchange/csv_writer.h"
#include "exchange/decimal.h"

#include <sstream>

namespace joust::exchange {

std::string planCsv(const rating::VotePlan& plan, const rating::ComparisonSet& votes)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"above", "below", "difference", "lower", "upper", "battles", "separated", "votes_needed"})
        csv.number(name);
    csv.endRow();
    for (const rating::NeighbourPlan& pair : plan.neighbours) {
        csv.text(votes.contestants[pair.above]);
        csv.text(votes.contestants[pair.below]);
        csv.number(decimal(pair.difference));
        csv.number(pair.lower ? decimal(*pair.lower) : "");
        csv.number(pair.upper ? decimal(*pair.upper) : "");
        csv.number(std::to_string(pair.battles));
        csv.number(pair.separated ? "1" : "0");
        csv.number(pair.votesNeeded ? std::to_string(*pair.votesNeeded) : "");
        csv.endRow();
    }
    return output.str();
}

} // namespace joust::exchange
