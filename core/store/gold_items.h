// SPDX-License-Identifier: GPL-3.0-or-later
// Gold items of a study: prompts with two answers of which one is better for certain, mixed into every queue to see who
// reads. Their answers stand in a run of their own under two names, so an annotator meets them as any other battle. A
// vote on one is kept and excluded, with kGoldReason, from everything that compares contestants; the study counts it.
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace joust::store {

class Connection;

struct GoldItem
{
    std::string prompt;
    std::string better;
    std::string worse;
};

inline constexpr const char* kGoldReason = "gold item";
inline constexpr const char* kGoldBetter = "gold: better"; // the contestants' names
inline constexpr const char* kGoldWorse = "gold: worse";

// Why a study cannot have the item; empty: it can. A text is not empty, is UTF-8 and not too long (1 MiB the prompt, 8
// MiB an answer), and the two answers differ.
std::string whyNoGoldItem(const GoldItem& item);

// BadInput for an item that cannot be, with its number from 1 and why.
base::Result<void> validate(const std::vector<GoldItem>& items);

// Private to core/store: the run "NAME (gold)" of a prompt set of that name; its id. Inside a transaction of the
// caller. AlreadyExists when there is such a run. Throws SQLite::Exception.
base::Result<std::string> writeGoldRun(Connection& db, const std::string& study, const std::vector<GoldItem>& items);

} // namespace joust::store
