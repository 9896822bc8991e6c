// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that lives as long as one pack is open: its battles and the battle page. There is no other page, no
// network and nobody to name. UI thread only.
#pragma once

#include "app/desktop/keyring.h"
#include "endpoint/transport.h"
#include "ui/battle/battle_session.h"
#include "ui/battle/pack_battles.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <map>
#include <memory>

namespace joust::desktop {

class OpenPack final : public QObject
{
    Q_OBJECT

public:
    // `battles` has the pack open; the others outlive this object. The session never uses transport and keys here.
    OpenPack(std::unique_ptr<ui::PackBattles> battles, QString path, endpoint::Transport& transport, Keyring& keyring,
             ui::Preferences& preferences);

    const QString& path() const { return m_path; }
    ui::BattleSession& battle() { return m_battle; }
    std::map<ui::PageId, ui::PageEntry> makePages();

Q_SIGNALS:
    void said(const QString& text); // for the status bar

private:
    QString m_path;
    ui::Preferences& m_preferences;
    std::unique_ptr<ui::PackBattles> m_battles;
    ui::BattleSession m_battle;
};

} // namespace joust::desktop
