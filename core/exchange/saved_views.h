// SPDX-License-Identifier: GPL-3.0-or-later
// Queries that somebody has given a name, kept as one setting of the workspace: a JSON array of
// {"name", "arguments"}, the arguments being those of `joust-cli rank`. Thread rule: the thread that owns the
// workspace.
#pragma once

#include "base/result.h"
#include "exchange/board_query.h"

#include <string>
#include <vector>

namespace joust::store {
class Workspace;
}

namespace joust::exchange {

struct SavedView
{
    std::string name;
    BoardQuery query;

    bool operator==(const SavedView&) const = default;
};

inline constexpr std::size_t kMaxSavedViews = 100;

// In the order they were saved. A view that this version does not understand is left out; a setting that is no such
// array reads as none.
base::Result<std::vector<SavedView>> readSavedViews(store::Workspace& workspace);
// Replaces them all, in one transaction. InvalidArgument for more than kMaxSavedViews or a view without a name.
base::Result<void> writeSavedViews(store::Workspace& workspace, const std::vector<SavedView>& views);

} // namespace joust::exchange
