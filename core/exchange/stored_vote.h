// SPDX-License-Identifier: GPL-3.0-or-later
// A vote of a workspace as filters and rankings see it. Pure.
#pragma once

#include "exchange/vote_record.h"
#include "store/vote_reader.h"

namespace joust::exchange {

// Views of `vote`, which must live as long; without numbers of the sides.
VoteRecord recordFrom(const store::VoteRow& vote);

} // namespace joust::exchange
