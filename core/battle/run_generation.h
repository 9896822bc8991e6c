// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a run's answers: claim on disk, ask, record, until nothing is left. Killed at any point, the next start goes on
// where this one was; only what was under way is asked again.
#pragma once

#include "battle/run_ledger.h"
#include "endpoint/key_source.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace joust::battle {

struct RunOptions
{
    std::int64_t perLane = 4; // answers under way at one contestant; its endpoint's own limits hold too
    bool retryFailed = false;
    std::optional<double> budget = {}; // USD: nothing new is asked once the run has cost this much
};

enum class RunEnd {
    Complete, // nothing is left but failures, and further turns after them
    Stopped,
    BudgetSpent,
};

struct RunOutcome
{
    RunEnd end = RunEnd::Complete;
    std::int64_t interrupted = 0; // answers that were under way when an earlier program died
    std::vector<RunLane> lanes;
};

using RunProgress = std::function<void(const std::vector<RunLane>&)>;

// Blocks; the ledger is only used on the calling thread. `progress` is called after every record. A stop request
// cancels what is under way and gives its claims back. A ledger's error ends the run after what is under way was
// cancelled. InvalidArgument for a budget where a contestant has no price: it could never be kept. What is under way
// when the budget is spent still ends and costs.
base::Result<RunOutcome> generateAnswers(RunId run, RunLedger& ledger, endpoint::Transport& transport,
                                         endpoint::KeySource& keys, const RunOptions& options,
                                         const RunProgress& progress = {}, const std::stop_token& stop = {});

struct RunEstimate
{
    std::int64_t calls = 0;
    std::int64_t promptTokens = 0; // a quarter of the bytes; of several turns without the repeated conversation
    std::int64_t answerTokens = 0; // the mean of what is done, else the contestant's limit, else 500
    std::optional<double> cost;    // USD; unset when a price is not known
    std::optional<double> seconds; // unset until every contestant has answered something; lanes run side by side
};

// Of what is pending or was left behind.
RunEstimate estimateRun(const std::vector<RunLane>& lanes, std::int64_t perLane);

} // namespace joust::battle
