// SPDX-License-Identifier: GPL-3.0-or-later
// Which votes count: the options that rank, pairs, agreement, annotators and export share.
#pragma once

#include "base/result.h"
#include "exchange/comparison_builder.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace joust::cli {

struct FilterArguments
{
    exchange::VoteFilter filter; // complete after resolveFilter()
    std::string since;           // as typed
    std::string until;
    std::vector<std::string> include;
};

// `arguments` must outlive the parsing. The selection is by people, dates and the like; the filter also leaves out
// votes by their flags.
void addSelectionOptions(CLI::App& command, FilterArguments& arguments);
void addFilterOptions(CLI::App& command, FilterArguments& arguments);
// What the parser cannot see: InvalidArgument for a text that is no date.
base::Result<void> resolveSelection(FilterArguments& arguments);
base::Result<void> resolveFilter(FilterArguments& arguments);

} // namespace joust::cli
