// SPDX-License-Identifier: GPL-3.0-or-later
// Reads committed votes with everything a vote unseals. Streams: one row in memory at a time.
// Thread rule: the thread that owns the workspace.
#pragma once

#include "base/ids.h"
#include "base/outcome.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace joust::store {

class Workspace;

struct VotedSide
{
    std::string contestant; // display name
    std::string text;
    std::string reasoning;
    // Counted in the text, or what came with an import without texts; else not known.
    std::optional<std::int64_t> length;
    std::optional<std::int64_t> headers;
    std::optional<std::int64_t> lists;
    std::optional<std::int64_t> bold;
    std::optional<std::int64_t> firstTokenMs;
    std::optional<std::int64_t> totalMs;
    std::optional<std::int64_t> promptTokens;
    std::optional<std::int64_t> answerTokens;
    std::optional<double> cost;
    std::optional<std::int64_t> queuedMs; // until the endpoint's limits let the request start
    std::optional<std::int64_t> connectMs;
    std::optional<bool> streamed;
    std::optional<bool> oneBurst; // held back until complete: its speed means nothing
    std::optional<std::int64_t> httpStatus;
    std::optional<std::int64_t> httpAttempts;
    std::string model;
    std::string finishReason;
    std::string reportedModel;
    std::string systemFingerprint;
    std::string sentBody;
};

struct VoteRow
{
    std::string voteId;
    std::string battleId;
    std::string createdUtc;
    std::string annotator;
    std::string role;
    bool blind = true;
    bool sealed = false; // its study does not tell the names now: the sides have their texts and nothing else
    std::string source;
    std::string promptSet;
    std::string promptId;
    std::string category;
    std::string language;
    std::int64_t turn = 1;
    base::Outcome outcome = base::Outcome::Tie;
    std::string strength;             // "much", "slightly" or empty
    std::vector<std::string> reasons; // ids
    std::string comment;
    std::int64_t voteMs = 0;
    bool identityGuessed = false;
    bool retracted = false;
    std::string excludedReason; // empty: not excluded
    std::string leakFlag;       // "a", "b", "ab": an answer names its maker; empty: none known
    std::string sourceBattle;   // the battle's name in the file it was imported from; empty otherwise
    std::string prompt;         // of the voted turn
    VotedSide a;
    VotedSide b;
};

enum class Texts { Skip, Read };

// Every vote in the order of commit, but for those of open studies that tell names later. Texts::Skip leaves prompt,
// text, reasoning and sentBody empty (for rankings). `visit` returns false to stop early.
base::Result<void> forEachVote(Workspace& workspace, Texts texts, const std::function<bool(const VoteRow&)>& visit);
// The number of votes that forEachVote() leaves out.
base::Result<std::uint64_t> votesLeftOut(Workspace& workspace);
// One vote with its texts, sealed where its study says so; NotFound when there is none of that id.
base::Result<VoteRow> readVote(Workspace& workspace, base::VoteId vote);

} // namespace joust::store
