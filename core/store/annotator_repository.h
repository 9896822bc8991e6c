// SPDX-License-Identifier: GPL-3.0-or-later
// People (and, later, judges) who vote. Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct AnnotatorRow
{
    base::AnnotatorId id;
    std::string name; // unique in the workspace; people may type it in any case
    std::string role; // "human" or "judge"
};

class AnnotatorRepository
{
public:
    explicit AnnotatorRepository(Connection& connection);

    base::Result<std::vector<AnnotatorRow>> list(); // sorted by name
    // The annotator of that name; created when there is none. InvalidArgument for an empty, overlong or non-UTF-8 name.
    base::Result<AnnotatorRow> ensure(const std::string& name);
    // What stands in exports, tables and the Data page in place of the name; an empty one gives the name back. NotFound
    // for no such annotator, AlreadyExists when another one has that name or pseudonym, InvalidArgument as above.
    base::Result<void> setPseudonym(const std::string& name, const std::string& pseudonym);

private:
    Connection& m_connection;
};

// InvalidArgument for an empty or overlong name, one that is not UTF-8, or one with a zero byte.
base::Result<void> requireAnnotatorName(const std::string& name);
// As AnnotatorRepository::ensure(), inside a transaction of the caller. Throws SQLite::Exception.
base::Result<AnnotatorRow> ensureAnnotator(Connection& connection, const std::string& name);

} // namespace joust::store
