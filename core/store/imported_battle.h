// SPDX-License-Identifier: GPL-3.0-or-later
// A battle with one vote as it came from elsewhere. Plain value.
#pragma once

#include "base/outcome.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace joust::store {

struct ImportedSide
{
    std::string contestant; // its name; 1 to 500 bytes
    // Counts that came instead of texts; with texts they are computed.
    std::optional<std::int64_t> length;
    std::optional<std::int64_t> headers;
    std::optional<std::int64_t> lists;
    std::optional<std::int64_t> bold;
    // What our own exports know about the voted turn.
    std::optional<std::int64_t> firstTokenMs;
    std::optional<std::int64_t> totalMs;
    std::optional<std::int64_t> promptTokens;
    std::optional<std::int64_t> answerTokens;
    std::optional<double> cost;
    std::optional<std::int64_t> queuedMs;
    std::optional<std::int64_t> connectMs;
    std::optional<bool> streamed;
    std::optional<bool> oneBurst;
    std::optional<std::int64_t> httpStatus;
    std::optional<std::int64_t> httpAttempts;
    std::string reasoning;
    std::string finishReason;
    std::string reportedModel;
    std::string systemFingerprint;
    std::string sentBody;
};

struct ImportedTurn
{
    std::string prompt;
    std::array<std::string, 2> answers; // A, B
};

struct ImportedBattle
{
    std::string battleId;     // a UUID from one of our exports, or empty: made from the content
    std::string voteId;       // as above
    std::string sourceBattle; // the row's own id for the battle, often of a question
    std::string promptSet;
    std::string promptKey; // which prompt, for clustering; empty: not known
    std::string category;
    std::string language;
    std::string system;              // system prompt, the same for both
    std::vector<ImportedTurn> turns; // empty: a vote without texts
    std::array<ImportedSide, 2> sides;
    std::string annotator; // empty or "unknown": nobody known
    bool judge = false;    // a model judged
    bool blind = true;
    bool simulated = false;
    std::string createdUtc; // ISO 8601 with milliseconds, or empty: not known
    base::Outcome outcome = base::Outcome::Tie;
    std::string strength;             // "much", "slightly" or empty
    std::vector<std::string> reasons; // ids
    std::string comment;
    std::int64_t voteMs = 0;
    bool identityGuessed = false;
    std::string leak; // "", "a", "b", "ab"
    bool retracted = false;
    std::string excludedReason;
    std::int64_t votedTurn = 1; // when there are no turns
};

} // namespace joust::store
