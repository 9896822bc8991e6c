// SPDX-License-Identifier: GPL-3.0-or-later
// Gold items of a study: prompts with two answers of which one is better for certain, mixed into every queue to see who
// reads. Their answers stand in a run of their own under two names, so an annotator meets them as any other battle. A
// vote on one is kept, excluded from everything that compares contestants with kGoldReason, and counted here.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace joust::store {

class Connection;
class Workspace;

struct GoldItem
{
    std::string prompt;
    std::string better;
    std::string worse;
};

inline constexpr const char* kGoldReason = "gold item";
inline constexpr const char* kGoldBetter = "gold: better"; // the contestants' names
inline constexpr const char* kGoldWorse = "gold: worse";

struct GoldCount
{
    std::string annotator; // the name that is shown
    std::int64_t votes = 0;
    std::int64_t right = 0; // for the better one; a tie is not
};

// Of every annotator who voted on one, by name. Leaves out what a study holds back, as boards do, and votes taken back.
// Thread rule: the workspace's thread.
base::Result<std::vector<GoldCount>> goldCounts(Workspace& workspace);

// BadInput for a text that is empty, not UTF-8 or too long (1 MiB the prompt, 8 MiB an answer), and for two equal
// answers; names the item, counted from 1.
base::Result<void> validate(const std::vector<GoldItem>& items);

// Private to core/store: the run "NAME (gold)" of a prompt set of that name; its id. Inside a transaction of the
// caller. AlreadyExists when there is such a run. Throws SQLite::Exception.
base::Result<std::string> writeGoldRun(Connection& db, const std::string& study, const std::vector<GoldItem>& items);

} // namespace joust::store
