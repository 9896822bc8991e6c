// SPDX-License-Identifier: GPL-3.0-or-later
#include "battle/matchmaking.h"

#include "base/keyed_draw.h"

namespace joust::battle {

base::Result<Pairing> drawPairing(const base::Seed& seed, std::string_view subject, std::size_t candidates)
{
    if (candidates < 2)
        return base::Error{base::ErrorCode::TooFewContestants, "a battle needs at least two enabled endpoints"};
    base::KeyedRng rng(seed, "pairing", subject);
    Pairing pairing;
    pairing.a = static_cast<std::size_t>(base::drawBelow(rng, candidates));
    pairing.b = static_cast<std::size_t>(base::drawBelow(rng, candidates - 1));
    if (pairing.b >= pairing.a)
        ++pairing.b;
    return pairing;
}

base::Seed explicitSeed(std::uint64_t number)
{
    base::SeededRng rng(number);
    return base::drawSeed(rng);
}

} // namespace joust::battle
