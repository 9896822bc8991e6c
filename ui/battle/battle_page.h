// SPDX-License-Identifier: GPL-3.0-or-later
// The annotator's screen: prompt, two equal panes, the question, the reveal. It shows what a BattleSession holds and
// adds no knowledge of its own. UI thread only.
#pragma once

#include "ui/battle/battle_session.h"
#include "ui/common/key_map.h"

#include <QWidget>

class QStackedWidget;

namespace joust::ui {

class BattleArena;
class BattleKeys;
class BattlePause;
class BreakReminder;
class EmptyState;
class IdleView;
class MessageStrip;
class PageHeader;
class StudyChooser;

class BattlePage final : public QWidget
{
    Q_OBJECT

public:
    // `session` outlives the page.
    explicit BattlePage(BattleSession& session, QWidget* parent = nullptr);
    ~BattlePage() override;

    void focusDefault();
    // Single-key shortcuts can be switched off (WCAG 2.1.4); they never fire while a text field has the focus.
    void setKeysAllowed(bool allowed);
    void setKeyMap(const KeyMap& map);
    void setBreakMinutes(int minutes); // 0 = no reminder
    void setCommonRate(bool on);       // answers appear line by line, both at one rate
    BreakReminder& breakReminder() const;

Q_SIGNALS:
    // A battle is on the screen whose makers must not be told: other pages must hold no names.
    void sealedChanged(bool sealed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectSession();
    void connectArena();
    void buildKeys();
    void buildViewKeys();
    void buildFindKeys();
    void showKeys();
    void updateKeys();
    void showState();
    void showPageOf(BattleSession::State state);
    void showAsked();
    void showAnswering();
    void showFailed();
    void showEnded();
    void offerRetry();
    void showChoice();
    void refreshHeader();
    void showBattle();
    void answersShown(bool first);
    void confirm();
    void leave();

    BattleSession& m_session;
    PageHeader* m_header = nullptr;
    MessageStrip* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    IdleView* m_idle = nullptr;
    StudyChooser* m_studies = nullptr;
    EmptyState* m_ended = nullptr;
    BattleArena* m_arena = nullptr;
    BattlePause* m_pause = nullptr;
    BattleKeys* m_keys = nullptr;
    KeyMap m_keyMap;
    bool m_keysAllowed = true;
    bool m_menuOpen = false; // it has letters of its own
};

} // namespace joust::ui
