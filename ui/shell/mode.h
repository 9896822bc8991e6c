// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody came to do. Annotate shows nothing that names a contestant.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace joust::ui {

enum class Mode { Annotate, Manage, Analyse };
enum class PageId { Battle, Leaderboard, Analysis, Prompts, Runs, Endpoints, Data, Settings };

QString modeText(Mode mode);
QString pageText(PageId page);
QString pageIcon(PageId page);                      // a name of icons.h
std::vector<PageId> pagesOf(Mode mode);             // without Settings, which every mode has
std::optional<Mode> parseMode(const QString& word); // "annotate", "manage", "analyse"

} // namespace joust::ui
