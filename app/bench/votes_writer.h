// SPDX-License-Identifier: GPL-3.0-or-later
// Generated votes as a compact arena CSV, and the truth behind them as JSON.
#pragma once

#include "app/bench/generated_votes.h"

#include <map>
#include <ostream>
#include <string>

namespace joust::bench {

using OutcomeCounts = std::map<base::Outcome, std::uint64_t>;

// Writes plan.votes rows. A failed write shows in the stream.
OutcomeCounts writeVotes(const Plan& plan, GeneratedVotes& votes, std::ostream& output);
std::string truthJson(const Plan& plan, const GeneratedVotes& votes, const OutcomeCounts& outcomes);

} // namespace joust::bench
