// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints and their contestants. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "endpoint/settings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct EndpointRow
{
    base::EndpointId id;
    base::ContestantId contestant; // the current revision
    int revision = 1;
    std::string name; // unique in the workspace, any case
    endpoint::Identity identity;
    endpoint::Connection connection;
    bool disabled = false;    // not drawn for new battles
    std::int64_t battles = 0; // closed battles of all its revisions: an open one would give its pair away
};

// A revision's display name: the endpoint's name, with " r2" and so on from the second revision.
std::string contestantName(const std::string& endpointName, int revision);

class EndpointRepository
{
public:
    explicit EndpointRepository(Connection& connection);

    base::Result<std::vector<EndpointRow>> list(); // sorted by name; removed ones are left out
    base::Result<EndpointRow> byName(const std::string& name);
    // AlreadyExists when the name is taken, InvalidArgument from endpoint::validate. The name of a removed endpoint
    // brings that endpoint back (with a new revision where the identity differs), so that a name never means two
    // contestants.
    base::Result<EndpointRow> add(const std::string& name, const endpoint::Identity& identity,
                                  const endpoint::Connection& connection);
    // Changes in place, except that a changed Identity makes a new revision once the contestant has battled or is in a
    // run; old revisions keep their battles, votes and answers. While any battle is open every change of Identity does,
    // because a revision that appears only for the two in the battle would give them away.
    base::Result<EndpointRow> update(base::EndpointId id, const std::string& name, const endpoint::Identity& identity,
                                     const endpoint::Connection& connection);
    base::Result<void> setDisabled(base::EndpointId id, bool disabled);
    // Takes it off the list. Its contestants, battles and votes stay.
    base::Result<void> remove(base::EndpointId id);
    // Puts a removed endpoint back (undo).
    base::Result<void> restore(base::EndpointId id);

private:
    base::Result<EndpointRow> change(const EndpointRow& before, const std::string& name,
                                     const endpoint::Identity& identity, const endpoint::Connection& connection);
    base::Result<EndpointRow> find(const char* sql, const std::string& value);

    Connection& m_connection;
};

} // namespace joust::store
