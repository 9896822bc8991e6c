// SPDX-License-Identifier: GPL-3.0-or-later
// What an annotator has selected; becomes a vote once, at the commit.
#pragma once

#include "base/outcome.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace joust::battle {

enum class Strength { Slightly, Much };

struct Choice
{
    base::Outcome outcome = base::Outcome::Tie;
    std::optional<Strength> strength; // only with A or B
    std::vector<std::string> reasons; // ids such as "more_correct", never translated text
    std::string comment;
    bool identityGuessed = false;

    bool operator==(const Choice&) const = default;
};

// InvalidArgument when strength stands beside a tie, a reason is not an id ([a-z0-9_]+), or the comment is over 16 KiB
// or not UTF-8.
base::Result<void> validate(const Choice& choice);

std::string_view strengthWord(Strength strength); // "slightly", "much"
std::optional<Strength> parseStrengthWord(std::string_view word);

} // namespace joust::battle
