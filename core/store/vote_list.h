// SPDX-License-Identifier: GPL-3.0-or-later
// Committed votes a page at a time, by date, filtered and searched: what the Data page lists. An open, skipped or
// failed battle has no vote, so nothing of it is ever read. Reads only; thread rule: the thread that owns the
// workspace.
#pragma once

#include "base/outcome.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;
struct SearchCandidates;

enum class VoteState {
    Any,
    Valid, // neither retracted nor excluded
    Excluded,
    Flagged,
    Retracted,
};

struct VoteSearch
{
    // In a prompt or an answer up to the voted turn, exactly as it is but for the case of a to z. 4 KiB of UTF-8 at
    // most; empty: every vote.
    std::string text;
    std::optional<base::Outcome> outcome;
    std::optional<std::string> annotator; // as VoteRow names them
    std::optional<std::string> category;
    // Display names; both on either side. A vote whose names a study does not tell now never has them: a filter must
    // not say what the list does not.
    std::optional<std::string> contestant;
    std::optional<std::string> opponent;
    std::optional<std::string> since; // ISO 8601 UTC, inclusive; leaves out votes of unknown date, as does
    std::optional<std::string> until; // exclusive
    VoteState state = VoteState::Any;
    bool oldestFirst = false;

    bool operator==(const VoteSearch&) const = default;
};

// Where a page ended. Stays valid while votes are added: a page is found by what it follows, not by a count.
struct VotePosition
{
    std::string createdUtc;
    std::int64_t row = 0;

    bool operator==(const VotePosition&) const = default;
};

struct ListedVote
{
    std::string voteId;
    std::string createdUtc; // may be empty: not known
    std::string annotator;
    std::string category;
    std::string promptStart; // of the first turn, at most 200 characters; empty without texts
    bool sealed = false;     // its study does not tell the names now
    std::string contestantA; // display names; empty when sealed
    std::string contestantB;
    base::Outcome outcome = base::Outcome::Tie;
    bool retracted = false;
    bool excluded = false;
    bool flagged = false;
};

struct VotePageRequest
{
    VoteSearch search;
    std::optional<VotePosition> after; // not set: from the start
    int limit = 200;
    int scanAtMost = 20'000; // votes looked at, so that a rare match does not keep a reader busy for long
};

struct VotePage
{
    std::vector<ListedVote> rows;     // fewer than asked for, even none, when scanAtMost ended the page
    std::optional<VotePosition> next; // not set: that was the end
    std::int64_t scanned = 0;         // votes looked at for this page
    std::int64_t total = 0;           // votes in the workspace; only on the first page
};

// `candidates`, where there are any, are those of the searched text: other votes are passed over without a look, and do
// not count for scanAtMost. InvalidArgument for a search that is too long or not UTF-8, Cancelled after a stop request.
base::Result<VotePage> listVotes(Workspace& workspace, const VotePageRequest& request, const std::stop_token& stop = {},
                                 const SearchCandidates* candidates = nullptr);

} // namespace joust::store
