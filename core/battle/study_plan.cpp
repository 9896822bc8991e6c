// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/study_plan.h"

#include "base/keyed_draw.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace joust::battle {
namespace {

std::size_t countOf(double share, std::int64_t battles)
{
    return static_cast<std::size_t>(std::llround(share * static_cast<double>(battles)));
}

// Fisher and Yates.
template <typename T>
void shuffle(std::vector<T>& items, std::size_t from, base::Rng& rng)
{
    for (std::size_t left = items.size() - from; left > 1; --left)
        std::swap(items[from + left - 1], items[from + static_cast<std::size_t>(base::drawBelow(rng, left))]);
}

std::vector<std::size_t> shuffledPrompts(std::size_t prompts, base::Rng& rng)
{
    std::vector<std::size_t> order(prompts);
    std::iota(order.begin(), order.end(), std::size_t{0});
    shuffle(order, 0, rng);
    return order;
}

void addGold(std::vector<PlannedItem>& queue, std::size_t count, std::size_t prompts, base::Rng& rng)
{
    const std::vector<std::size_t> order = shuffledPrompts(prompts, rng);
    for (std::size_t i = 0; i < count; ++i)
        queue.push_back({std::string(kGoldKey) + std::to_string(order[i]), order[i], false, true});
}

// The first `count` of the queue that are not gold, once more, somewhere behind its middle.
void addRepeats(std::vector<PlannedItem>& queue, std::size_t count, base::Rng& rng)
{
    const std::size_t firsts = queue.size();
    for (std::size_t i = 0; i < firsts && count > 0; ++i) {
        if (queue[i].gold)
            continue;
        queue.push_back({queue[i].key, queue[i].prompt, true});
        --count;
    }
    if (queue.size() > firsts)
        shuffle(queue, (firsts + 1) / 2, rng);
}

} // namespace

std::vector<PlannedItem> planQueue(const base::Seed& seed, StudyId study, base::AnnotatorId annotator,
                                   std::int64_t number, PlannedPrompts of, const StudyPolicy& policy)
{
    const std::string name = study.toString();
    const std::size_t prompts = of.run;
    const std::size_t total = static_cast<std::size_t>(policy.battles);
    const std::size_t repeats = countOf(policy.repeatShare, policy.battles);
    const std::size_t gold = std::min(countOf(policy.goldShare, policy.battles), of.gold);
    const std::size_t firsts = total - repeats - gold;
    const std::size_t shared = std::min(countOf(policy.overlapShare, policy.battles), firsts);
    const std::string group = "group" + std::to_string(number / std::max<std::int64_t>(1, policy.overlapAnnotators));

    base::KeyedRng groupRng(seed, "study group", name + group);
    std::vector<std::size_t> order = shuffledPrompts(prompts, groupRng);
    std::vector<PlannedItem> queue;
    for (std::size_t i = 0; i < shared; ++i)
        queue.push_back({group + "/" + std::to_string(i), order[i % prompts], false});

    base::KeyedRng ownRng(seed, "study queue", name + annotator.toString());
    const std::size_t used = shared % prompts; // the prompts that come first again are those the group has not seen
    std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(used), order.end());
    if (used < prompts) {
        std::vector<std::size_t> rest(order.begin(), order.end() - static_cast<std::ptrdiff_t>(used));
        shuffle(rest, 0, ownRng);
        std::copy(rest.begin(), rest.end(), order.begin());
    }
    for (std::size_t i = 0; shared + i < firsts; ++i)
        queue.push_back({annotator.toString() + "/" + std::to_string(i), order[i % prompts], false});
    base::KeyedRng goldRng(seed, "study gold", name + annotator.toString());
    addGold(queue, gold, of.gold, goldRng);
    shuffle(queue, 0, ownRng);
    addRepeats(queue, repeats, ownRng);
    return queue;
}

bool drawsSwapped(const base::Seed& seed, StudyId study, base::AnnotatorId annotator, const PlannedItem& item)
{
    base::KeyedRng rng(seed, "study sides", study.toString() + annotator.toString() + item.key);
    return (base::drawBelow(rng, 2) == 1) != item.repeat;
}

} // namespace joust::battle
