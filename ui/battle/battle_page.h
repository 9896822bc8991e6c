// SPDX-License-Identifier: GPL-3.0-or-later
// The annotator's screen: prompt, two equal panes, the question, the reveal. It shows what a BattleSession holds and
// adds no knowledge of its own. UI thread only.
#pragma once

#include "ui/battle/answer_document.h"
#include "ui/battle/battle_session.h"
#include "ui/common/key_map.h"

#include <QThreadPool>
#include <QWidget>

#include <memory>
#include <utility>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace joust::ui {

class BattleKeys;
class BreakReminder;
class Composer;
class EmptyState;
class MessageStrip;
class PageHeader;
class PanePair;
struct SideDocuments;
class PromptView;
class RevealCard;
class StudyChooser;
class VoteBar;

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
    BreakReminder& breakReminder() const { return *m_breaks; }

Q_SIGNALS:
    // A battle is on the screen whose makers must not be told: other pages must hold no names.
    void sealedChanged(bool sealed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Documents = std::pair<SideDocuments, SideDocuments>;

    void buildLayout();
    void buildArena();
    void connectSession();
    void buildKeys();
    void buildPause();
    void pause();
    void resume();
    void remindOfBreak();
    void showKeys();
    void reserveBottom();
    void updateKeys();
    void showState();
    void showAnswering();
    void showFailed();
    void showEnded();
    void offerRetry();
    void showChoice();
    void refreshHeader();
    void showBattle();
    void render();
    void showDocuments(Documents documents);
    void confirm();

    BattleSession& m_session;
    QThreadPool m_renderers;
    PageHeader* m_header = nullptr;
    MessageStrip* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_idle = nullptr;
    StudyChooser* m_studies = nullptr;
    EmptyState* m_ended = nullptr;
    Composer* m_composer = nullptr;
    QWidget* m_arena = nullptr;
    PromptView* m_prompt = nullptr;
    PanePair* m_panes = nullptr;
    QStackedWidget* m_bottom = nullptr;
    QWidget* m_waiting = nullptr;
    QLabel* m_waitingText = nullptr;
    VoteBar* m_votes = nullptr;
    RevealCard* m_reveal = nullptr;
    EmptyState* m_paused = nullptr;
    QPushButton* m_pause = nullptr;
    BreakReminder* m_breaks = nullptr;
    BattleKeys* m_keys = nullptr;
    KeyMap m_keyMap;
    bool m_keysAllowed = true;
    base::BattleId m_shown;  // whose answers are in the panes
    quint64 m_rendering = 0; // documents of an older request are dropped
};

} // namespace joust::ui
