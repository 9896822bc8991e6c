// SPDX-License-Identifier: GPL-3.0-or-later
// Pausing, and being reminded to: the button, the card that covers the battle, and the reminder. UI thread only.
#pragma once

#include <QObject>

class QPushButton;

namespace joust::ui {

class BattleSession;
class BreakReminder;
class EmptyState;
class MessageStrip;

class BattlePause final : public QObject
{
    Q_OBJECT

public:
    // The card and the button belong to their parents; all outlive this object.
    BattlePause(BattleSession& session, MessageStrip& message, QWidget* cardParent, QWidget* buttonParent,
                QObject* parent);

    EmptyState* card() const { return m_card; }
    QPushButton* button() const { return m_button; }
    BreakReminder& reminder() const { return *m_reminder; }

    void pause(); // only where somebody reads and thinks; what is being asked or written goes on
    void resume();
    void refresh(); // after the session's state changed

private:
    void remind();

    BattleSession& m_session;
    MessageStrip& m_message;
    EmptyState* m_card;
    QPushButton* m_button;
    BreakReminder* m_reminder;
};

} // namespace joust::ui
