// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/open_pack.h"

#include "app/desktop/battle_entry.h"

namespace joust::desktop {

OpenPack::OpenPack(std::unique_ptr<ui::PackBattles> battles, QString path, endpoint::Transport& transport,
                   Keyring& keyring, ui::Preferences& preferences)
    : m_path(std::move(path))
    , m_preferences(preferences)
    , m_battles(std::move(battles))
    , m_battle(*m_battles, transport, keyring)
{
    connect(&m_battle, &ui::BattleSession::stateChanged, this, [this] { Q_EMIT said(battleStatus(m_battle)); });
    connect(&preferences, &ui::Preferences::annotatorChanged, this,
            [this] { m_battle.setAnnotator(m_preferences.annotator()); });
    m_battle.setAnnotator(preferences.annotator());
}

std::map<ui::PageId, ui::PageEntry> OpenPack::makePages()
{
    return {{ui::PageId::Battle, makeBattleEntry(m_battle, m_preferences)}};
}

} // namespace joust::desktop
