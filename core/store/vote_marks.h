// SPDX-License-Identifier: GPL-3.0-or-later
// What people later say about a vote. A vote's row never changes; each mark is a further row with who, when and why, so
// every exclusion can be undone and the whole history stays. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace joust::store {

class Connection;

enum class MarkKind {
    Retract, // taken back by who gave it; for good
    Exclude, // left out of rankings and preference exports
    Include, // undoes Exclude
    Flag,    // for a second look; changes no ranking
    Unflag,
};

struct MarkRow
{
    std::string id;
    MarkKind kind = MarkKind::Flag;
    std::string createdUtc;
    std::string who;
    std::string reason;
};

std::string_view markWord(MarkKind kind); // "retract", "exclude", ...

class VoteMarks
{
public:
    explicit VoteMarks(Connection& connection);

    // NotFound for no such vote; NotAllowed when it would change nothing (a retracted vote, excluding twice, including
    // what is not excluded ...); InvalidArgument for an empty reason, over 16 KiB or not UTF-8.
    base::Result<void> add(base::VoteId vote, MarkKind kind, const std::string& who, const std::string& reason);
    base::Result<std::vector<MarkRow>> of(base::VoteId vote); // oldest first

private:
    Connection& m_connection;
};

} // namespace joust::store
