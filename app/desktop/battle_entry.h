// SPDX-License-Identifier: GPL-3.0-or-later
// The battle page of whatever is open, as the preferences want it, and what its session says in the status bar. UI
// thread only.
#pragma once

#include "ui/battle/battle_session.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"

namespace joust::desktop {

ui::PageEntry makeBattleEntry(ui::BattleSession& session, ui::Preferences& preferences);
QString battleStatus(const ui::BattleSession& session);

} // namespace joust::desktop
