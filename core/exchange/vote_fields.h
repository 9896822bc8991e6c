// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of votes files that a ranking needs, by all their names, and how each is read. Pure.
#pragma once

#include "base/result.h"
#include "exchange/vote_record.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace joust::exchange {

enum class VoteField {
    ModelA,
    ModelB,
    Winner,
    Annotator,
    PromptId,
    Category,
    Language,
    Role,
    Blind,
    Source,
    CreatedUtc,
    Retracted,
    ExcludedReason,
    LeakFlag,
    IdentityGuessed,
    Weight,
};
inline constexpr std::size_t kVoteFields = 16;

struct NamedField
{
    VoteField field;
    int preference; // of several names for one field in the same file the smaller counts
};

// Nothing for a column that is to be ignored.
std::optional<NamedField> voteFieldNamed(std::string_view column);
// Where a field goes that any text will do for; nullptr for the others.
std::string_view VoteRecord::*textOf(VoteField field);
// Sets the field of `vote` from text; views are kept, so the text must live as long as the record. BadInput, naming the
// word, when it cannot be read; never a default instead. An empty text leaves the default except for names and winner.
base::Result<void> setVoteField(VoteRecord& vote, VoteField field, std::string_view text);

} // namespace joust::exchange
