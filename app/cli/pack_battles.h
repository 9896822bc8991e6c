// SPDX-License-Identifier: GPL-3.0-or-later
// The battle protocol over a pack: its battles in order, votes in, never a reveal.
#pragma once

#include "app/cli/command.h"
#include "store/pack_votes.h"

#include <cstddef>
#include <istream>
#include <string>

namespace joust::cli {

// Until the pack is done, the votes end, or `count` (0: no limit) battles are closed; NotAllowed when `count` was not
// reached.
base::Result<void> runPackBattles(Context& context, store::PackVotes& pack, std::istream& votes,
                                  const std::string& annotator, std::size_t count);

} // namespace joust::cli
