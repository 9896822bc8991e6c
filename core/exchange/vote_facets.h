// SPDX-License-Identifier: GPL-3.0-or-later
// By what the votes of a workspace can be filtered and controlled: what is offered to somebody who asks for a ranking.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::exchange {

struct VoteFacets
{
    // Votes by value; a vote without one is not counted.
    std::map<std::string, std::uint64_t> categories;
    std::map<std::string, std::uint64_t> languages;
    std::map<std::string, std::uint64_t> annotators;
    std::map<std::string, std::uint64_t> contestants; // on either side
    std::uint64_t judgeVotes = 0;
    double first = 0.0; // seconds since 1970; 0 without a dated vote
    double last = 0.0;
    bool firstTokenTimes = false; // some answer has one: worth controlling for
    bool totalTimes = false;
    bool costs = false;
};

// Opens its own read-only connection, so it may run on any thread. Committed votes only, whether they count or not.
// Cancelled after a stop request.
base::Result<VoteFacets> readVoteFacets(const std::string& path, const std::stop_token& stop = {});

} // namespace joust::exchange
