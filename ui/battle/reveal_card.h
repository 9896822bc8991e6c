// SPDX-License-Identifier: GPL-3.0-or-later
// Who they were, once the vote is on disk: both names side by side, what was measured, and the way on. Empty, without
// any name, at all other times. UI thread only.
#pragma once

#include "battle/choice.h"
#include "battle/vote_ledger.h"

#include <QFrame>

#include <array>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace joust::ui {

// Why there are no names: a study tells them later or never, a pack does not know them.
enum class NamesKept { ByStudy, ByPack };

class RevealCard final : public QFrame
{
    Q_OBJECT

public:
    explicit RevealCard(QWidget* parent = nullptr);

    void showReveal(const battle::Reveal& reveal, const battle::Choice& choice);
    // The vote is on disk, and nobody is named.
    void showSaved(const battle::Choice& choice, NamesKept kept);
    void clear();
    void focusNext();

Q_SIGNALS:
    void nextRequested();

private:
    struct Side
    {
        QLabel* letter = nullptr;
        QLabel* name = nullptr;
        QLabel* measured = nullptr;
    };
    void showNames(bool shown);
    void addRule(QHBoxLayout& row);
    Side buildSide(const QString& letter, QHBoxLayout& row);
    static void fill(const Side& side, const battle::RevealedSide& revealed);

    QLabel* m_saved;
    QLabel* m_later;
    std::vector<QFrame*> m_rules;
    std::array<Side, 2> m_sides;
    QPushButton* m_next;
};

} // namespace joust::ui
