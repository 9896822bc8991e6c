// SPDX-License-Identifier: GPL-3.0-or-later
// A vote of a workspace as rankings take it. Pure.
#pragma once

#include "exchange/vote_record.h"
#include "store/vote_reader.h"

namespace joust::exchange {

// Without numbers of the sides. It points into `vote`.
VoteRecord recordOf(const store::VoteRow& vote);

} // namespace joust::exchange
