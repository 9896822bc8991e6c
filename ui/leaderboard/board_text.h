// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as tab-separated plain text, for the clipboard. Pure function.
#pragma once

#include "rating/leaderboard.h"

#include <QString>

#include <span>

namespace joust::ui {

// A header line and one line a row. Numbers in the user's locale without group separators, as spreadsheets read them;
// tabs and line breaks in names become spaces.
QString boardAsText(std::span<const rating::LeaderboardRow> rows);

} // namespace joust::ui
