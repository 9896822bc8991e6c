// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known of one committed vote: its row, the whole battle, and what was later said about it.
// Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/conversation_reader.h"
#include "store/vote_marks.h"
#include "store/vote_reader.h"

#include <string>
#include <vector>

namespace joust::store {

class Workspace;

// A text that was taken out of a battle by law; the vote stays.
struct RedactionRow
{
    std::int64_t turn = 1;
    std::string part; // "prompt", "a" or "b"
    std::string createdUtc;
    std::string who;
    std::string reason;
};

struct VoteDetail
{
    VoteRow vote;
    Conversation conversation;            // up to the voted turn; no turns when it was imported without texts
    std::vector<MarkRow> marks;           // oldest first
    std::vector<RedactionRow> redactions; // oldest first
    std::string importedFrom;             // the name of the file; empty otherwise
};

// NotFound for no such vote. A battle without a vote has no detail: it is still sealed.
base::Result<VoteDetail> readVoteDetail(Workspace& workspace, base::VoteId vote);

} // namespace joust::store
