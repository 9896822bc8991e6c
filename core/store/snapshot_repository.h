// SPDX-License-Identifier: GPL-3.0-or-later
// Frozen rankings: rows that are added and read, never changed. What stands in them is JSON that exchange/snapshot
// writes and reads. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct SnapshotContent
{
    std::string name;  // may be empty; UTF-8, at most 200 bytes
    std::string query; // the words of `joust-cli rank` that say what was asked for, a JSON array
    std::string dataHash;
    std::string heads; // last link of every hash chain, a JSON array
    std::string facts; // of the votes and the fit, a JSON object
    std::string board; // the rows, a JSON array

    bool operator==(const SnapshotContent&) const = default;
};

struct SnapshotRow
{
    std::string id; // UUID
    std::string createdUtc;
    std::string joustVersion;
    SnapshotContent content;
};

class SnapshotRepository
{
public:
    explicit SnapshotRepository(Connection& connection);

    // InvalidArgument for a name that is too long or not UTF-8.
    base::Result<SnapshotRow> add(const SnapshotContent& content);
    base::Result<std::vector<SnapshotRow>> list(); // oldest first

private:
    Connection& m_connection;
};

} // namespace joust::store
