// SPDX-License-Identifier: GPL-3.0-or-later
// Runs: the answers of some contestants to the prompts of a set, made ahead of time. The interface through which they
// are made; implemented by core/store. Everything here is for the lead, never for an annotator's page: it says who is
// asked what. Thread rule: confined to the thread that owns the workspace. What returns success has reached the disk.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "endpoint/transport.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace joust::battle {

using RunId = base::Id<struct RunTag>;

// The place of one answer: no two are ever stored for one place.
struct RunPlace
{
    base::PromptId prompt;
    base::ContestantId contestant;
    int turn = 1;

    bool operator==(const RunPlace&) const = default;
};

struct RunTask
{
    RunPlace place;
    endpoint::Identity identity;
    endpoint::Connection connection;
    std::vector<endpoint::Message> messages; // with the contestant's own earlier answers
};

struct RunReply
{
    RunPlace place;
    endpoint::Reply reply;
};

// How far one contestant is.
struct RunLane
{
    base::ContestantId contestant;
    std::string name;
    std::int64_t pending = 0;
    std::int64_t claimed = 0; // under way, or left behind by a program that died
    std::int64_t done = 0;
    std::int64_t failed = 0;
    double cost = 0.0;                           // USD of everything that was asked, where prices are known
    std::int64_t bytesToAsk = 0;                 // of the prompts of pending answers, earlier turns not counted again
    std::optional<double> meanAnswerTokens = {}; // of what is done
    std::optional<double> meanMs = {};
    std::optional<double> priceIn = {}; // USD per million tokens
    std::optional<double> priceOut = {};
    std::optional<int> maxTokens = {};
};

class RunLedger
{
public:
    virtual ~RunLedger() = default;

    // Takes back the claims of a program that died; the number of them, each of which may have been paid for. With
    // `retryFailed`, failed answers become pending again. NotFound for an unknown run.
    virtual base::Result<std::int64_t> begin(RunId run, bool retryFailed) = 0;
    // Claims up to `perLane` - (already claimed) answers of each contestant: by prompts in order, so that whole battles
    // are ready early, and a turn only after the one before it.
    virtual base::Result<std::vector<RunTask>> claim(RunId run, std::int64_t perLane) = 0;
    // Stores answers and failures in one transaction; a reply that was cancelled gives its claim back. What each reply
    // cost, in their order.
    virtual base::Result<std::vector<double>> record(RunId run, const std::vector<RunReply>& replies) = 0;
    virtual base::Result<std::vector<RunLane>> lanes(RunId run) = 0; // by the contestant's name
};

} // namespace joust::battle
