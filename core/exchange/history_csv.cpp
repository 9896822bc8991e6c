// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/history_csv.h"

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

std::string historyCsv(const rating::History& history, const rating::ComparisonSet& votes)
{
    std::ostringstream output;
    CsvWriter csv(output);
    for (const char* name : {"from", "to", "name", "battles", "rating", "lower", "upper"})
        csv.number(name);
    csv.endRow();
    for (const rating::TimeSlice& slice : history.slices) {
        for (std::size_t i = 0; i < slice.ratings.size(); ++i) {
            csv.number(decimal(slice.from));
            csv.number(decimal(slice.to));
            csv.text(votes.contestants[i]);
            csv.number(std::to_string(slice.ratings[i].battles));
            for (const std::optional<double>& value :
                 {slice.ratings[i].rating, slice.ratings[i].lower, slice.ratings[i].upper})
                csv.number(cell(value));
            csv.endRow();
        }
    }
    return output.str();
}

} // namespace joust::exchange
