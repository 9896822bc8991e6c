// SPDX-License-Identifier: GPL-3.0-or-later
// Runs and the answers they made ahead of time, in the workspace. Thread rule: the thread that owns the workspace.
#pragma once

#include "battle/run_ledger.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct RunRow
{
    battle::RunId id;
    std::string name; // unique in the workspace, any case
    std::string promptSet;
    std::int64_t answers = 0; // that it has when it is complete
    std::int64_t done = 0;
    std::int64_t failed = 0;
    std::int64_t contestants = 0;
    double cost = 0.0; // USD so far, where prices are known
};

class RunRepository final : public battle::RunLedger
{
public:
    explicit RunRepository(Connection& connection);

    // Of the prompts that the set has now and the newest revisions of the named endpoints (empty: all enabled ones),
    // with one pending answer for every prompt, turn and contestant. Later changes of set and endpoints do not touch
    // it. AlreadyExists for the name, NotFound for the set or an endpoint, InvalidArgument for an empty name,
    // TooFewContestants when nobody is left.
    base::Result<RunRow> create(const std::string& name, const std::string& promptSet,
                                const std::vector<std::string>& endpoints);
    // The lanes that create() would make, for an estimate beforehand; writes nothing. What the contestants answered in
    // earlier runs gives their means. NotFound for the set or an endpoint.
    base::Result<std::vector<battle::RunLane>> plan(const std::string& promptSet,
                                                    const std::vector<std::string>& endpoints);
    base::Result<std::vector<RunRow>> list();           // by name
    base::Result<RunRow> find(const std::string& name); // NotFound

    base::Result<std::int64_t> begin(battle::RunId run, bool retryFailed) override;
    base::Result<std::vector<battle::RunTask>> claim(battle::RunId run, std::int64_t perLane) override;
    base::Result<std::vector<double>> record(battle::RunId run, const std::vector<battle::RunReply>& replies) override;
    base::Result<std::vector<battle::RunLane>> lanes(battle::RunId run) override;

private:
    Connection& m_connection;
};

} // namespace joust::store
