// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed battle as the two panes show it: one answer each, or the whole conversation turn by turn. Pure; meant for a
// worker.
#pragma once

#include "battle/sealed_battle.h"
#include "ui/battle/pane_pair.h"
#include "ui/battle/safe_markdown.h"

#include <QStringList>

#include <utility>

namespace joust::ui {

// `headings` are those of the turns, one each. Both sides come out in the same mode, and thinking of both or of none.
std::pair<SideDocuments, SideDocuments> renderBattle(const battle::SealedBattle& battle, const QStringList& headings,
                                                     const DocumentStyle& style);

} // namespace joust::ui
