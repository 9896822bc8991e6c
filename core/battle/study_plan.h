// SPDX-License-Identifier: GPL-3.0-or-later
// The order of one annotator's queue. Pure: the same seed and study give the same queue on every platform and on every
// day, so nothing of it is stored before it is shown.
//   shared items  annotators are taken in groups of k, in the order in which they came; the items of a group are judged
//                 by each of its annotators
//   own items     prompts of the rest, the whole set again once it is used up
//   gold items    prompts whose better answer is known, each at most once, anywhere in the queue
//   repeats       the first items of the queue that are not gold come again in its second half
#pragma once

#include "base/rng.h"
#include "battle/study.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace joust::battle {

struct PlannedItem
{
    std::string key;        // of the item within the study: equal for annotators who share it, and for its repeat
    std::size_t prompt = 0; // index into the run's prompts; of a gold item, into those of the gold run
    bool repeat = false;    // sides are those of the first time, swapped
    bool gold = false;

    bool operator==(const PlannedItem&) const = default;
};

// The prompts of the study's runs.
struct PlannedPrompts
{
    std::size_t run = 0;  // >= 1
    std::size_t gold = 0; // fewer than the policy's share asks for: all of them
};

// What the key of a gold item begins with.
inline constexpr std::string_view kGoldKey = "gold/";

// `number` counts the study's annotators from 0. policy.battles >= 1.
std::vector<PlannedItem> planQueue(const base::Seed& seed, StudyId study, base::AnnotatorId annotator,
                                   std::int64_t number, PlannedPrompts prompts, const StudyPolicy& policy);

// Whether the pair of an item is shown to this annotator with its second contestant on side A.
bool drawsSwapped(const base::Seed& seed, StudyId study, base::AnnotatorId annotator, const PlannedItem& item);

} // namespace joust::battle
