// SPDX-License-Identifier: GPL-3.0-or-later
// Which votes count: the options that rank, pairs, agreement and annotators share.
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

// `arguments` must outlive the parsing.
void addFilterOptions(CLI::App& command, FilterArguments& arguments);
// What the parser cannot see: InvalidArgument for a text that is no date.
base::Result<void> resolveFilter(FilterArguments& arguments);

} // namespace joust::cli
