// SPDX-License-Identifier: GPL-3.0-or-later
// The question "which is better?": four answers and Skip with their keys, then, after a choice, reasons, a comment and
// Next. It knows the choice and nothing else. UI thread only.
#pragma once

#include "battle/choice.h"
#include "ui/common/key_map.h"

#include <QWidget>

#include <array>
#include <optional>
#include <utility>

class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace joust::ui {

class KeyCapButton;
class ReasonChips;

class VoteBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteBar(QWidget* parent = nullptr);

    // `saved` = the choice is on disk as a draft; `seconds` until it becomes the vote by itself.
    void showChoice(const std::optional<battle::Choice>& choice, std::optional<int> seconds);
    void setVotingEnabled(bool enabled);
    void pick(base::Outcome outcome);
    void focusComment();
    void focusReasons();
    void askForSkip();    // opens the menu of reasons
    void toggleKnowWho(); // "I know who this is": the vote says so, and rankings can leave it out
    void showKeys(const KeyMap& map);
    void takeComment(); // what is typed becomes part of the choice
    // Puts the answers in two lines where one is too narrow for their words; the height that is needed then. Where
    // there is so little room, none is kept for the reasons before a choice.
    int fitTo(int width);
    static QString outcomeText(base::Outcome outcome);

Q_SIGNALS:
    void heightChanged();
    void chosen(const joust::battle::Choice& choice);
    void skipRequested(const QString& reason); // an id, or empty
    void commitRequested();
    void skipMenuShown(bool shown); // its letters are its own
    // A comment is written, or the reasons to skip are open: a choice must not run out meanwhile.
    void holdWanted(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildVotes();
    void arrangeVotes(bool inTwoLines);
    void buildSkipMenu();
    void buildReasons();
    QWidget* buildTail();
    void reserveHold();
    void addStrength(QWidget& chips);
    void addKnowWho(QWidget& chips);
    QPushButton* addChip(QWidget& chips, const QString& name, const QString& text);
    battle::Choice collected(base::Outcome outcome) const;
    void reasonsChanged();

    std::array<KeyCapButton*, 4> m_votes{}; // by base::Outcome
    KeyCapButton* m_skip = nullptr;
    QGridLayout* m_voteGrid = nullptr;
    QMenu* m_skipReasons = nullptr;
    QWidget* m_details = nullptr;
    std::array<std::pair<battle::Strength, QPushButton*>, 2> m_strengths{};
    QPushButton* m_knowWho = nullptr;
    QLabel* m_why = nullptr;
    ReasonChips* m_reasons = nullptr;
    QLineEdit* m_comment = nullptr;
    QLabel* m_hold = nullptr;
    QPushButton* m_next = nullptr;
    std::optional<battle::Choice> m_shown;
};

} // namespace joust::ui
