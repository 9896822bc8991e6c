// SPDX-License-Identifier: GPL-3.0-or-later
// What an annotator has selected; becomes a vote once, at the commit.
#pragma once

#include "base/outcome.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace joust::battle {

enum class Strength { Slightly, Much };

struct Choice
{
    base::Outcome outcome = base::Outcome::Tie;
    std::optional<Strength> strength; // only with A or B
    std::vector<std::string> reasons; // ids, never translated text: of one answer "a:accurate", of the vote "clearer"
    std::string comment;
    bool identityGuessed = false;

    bool operator==(const Choice&) const = default;
};

// A reason's id taken apart. `what` is a view into the id.
struct ReasonParts
{
    std::optional<int> side; // 0 is A, 1 is B; none: the reason is about the vote
    std::string_view what;
};
ReasonParts partsOf(std::string_view reason);
// The id of what one answer is: "a:accurate".
std::string reasonOf(int side, std::string_view what);

// InvalidArgument when strength stands beside a tie, a reason is not an id ([a-z0-9_]+, with or without a: or b: before
// it), or the comment is over 16 KiB or not UTF-8.
base::Result<void> validate(const Choice& choice);

std::string_view strengthWord(Strength strength); // "slightly", "much"
std::optional<Strength> parseStrengthWord(std::string_view word);

} // namespace joust::battle
