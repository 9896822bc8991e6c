// SPDX-License-Identifier: GPL-3.0-or-later
// Which committed votes were given on answers that say who wrote them. For the lead: it names contestants, so votes of
// studies that tell names later are left out. Nothing is stored but the lists of names and, when asked for, marks.
// Thread rule: the thread that owns the workspace.
#pragma once

#include "base/result.h"
#include "text/identity_leaks.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {
class Workspace;
}

namespace joust::exchange {

// What the lead has changed about the list of names, kept in the workspace.
struct LeakNames
{
    std::vector<std::string> added;
    std::vector<std::string> ignored; // these are looked for no more, wherever they came from
};
base::Result<LeakNames> readLeakNames(store::Workspace& workspace);
// InvalidArgument when a name has a line break, is not UTF-8 or is over 200 bytes.
base::Result<void> writeLeakNames(store::Workspace& workspace, const LeakNames& names);

struct LeakRow
{
    std::string voteId;
    std::string battleId;
    std::string annotator;
    char side = 'a';
    std::string contestant; // who wrote the answer
    text::LeakHit::Kind kind = text::LeakHit::Kind::Name;
    std::string pattern;
    std::string context;        // the hit and a few words around it, in one line, made printable
    std::string excludedReason; // of the vote; empty: it counts
    bool retracted = false;
};

struct LeakReport
{
    std::vector<LeakRow> rows; // in the order of commit, A before B
    std::uint64_t votesRead = 0;
    std::uint64_t votesHit = 0;
    std::uint64_t votesSealed = 0; // not looked at
    std::uint64_t names = 0;       // that were looked for
    bool cut = false;              // there are more rows than kMaxLeakRows
};
inline constexpr std::size_t kMaxLeakRows = 100'000;

// Looks for the names of all contestants and their models, for knownMakers() and for what was added, in the answers of
// the voted turn. Cancelled when stopped.
base::Result<LeakReport> findLeaks(store::Workspace& workspace, const std::stop_token& stop = {});

// Marks every vote of the report that counts as excluded with the reason "leak: ..."; the number of votes. What was
// marked before a failure stays.
base::Result<std::uint64_t> excludeLeaks(store::Workspace& workspace, const LeakReport& report, const std::string& who);
// Undoes excludeLeaks() for every vote of the report that it excluded.
base::Result<std::uint64_t> includeLeaks(store::Workspace& workspace, const LeakReport& report, const std::string& who);

// Whether this is the reason that excludeLeaks() gives.
bool isLeakReason(std::string_view excludedReason);

std::string leakTable(const LeakReport& report);
std::string leakCsv(const LeakReport& report);
std::string leakJson(const LeakReport& report);
std::string_view leakKindWord(text::LeakHit::Kind kind); // "name", "introduction"

} // namespace joust::exchange
