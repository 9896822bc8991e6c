// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/battle_entry.h"

#include "ui/battle/battle_page.h"

#include <QCoreApplication>

namespace joust::desktop {
namespace {

// Gives free functions a translation context.
class BattleStatus
{
    Q_DECLARE_TR_FUNCTIONS(joust::desktop::BattleStatus)

public:
    static QString draft() { return tr("Saved as a draft"); }
    static QString vote() { return tr("Vote saved"); }
    static QString ready() { return tr("Ready"); }
};

} // namespace

ui::PageEntry makeBattleEntry(ui::BattleSession& session, ui::Preferences& preferences)
{
    auto* page = new ui::BattlePage(session);
    const auto takePreferences = [&preferences, page] {
        page->setKeysAllowed(preferences.keysEnabled());
        page->setKeyMap(preferences.keyMap());
        page->setBreakMinutes(preferences.breakMinutes());
        page->setCommonRate(preferences.commonRate());
    };
    takePreferences();
    QObject::connect(&preferences, &ui::Preferences::keysChanged, page, takePreferences);
    return {page, [page] { page->focusDefault(); }, [] {}};
}

QString battleStatus(const ui::BattleSession& session)
{
    using State = ui::BattleSession::State;
    if (session.state() == State::Held)
        return BattleStatus::draft();
    return session.state() == State::Revealed ? BattleStatus::vote() : BattleStatus::ready();
}

} // namespace joust::desktop
