// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence above the table that is always true, the reasons behind it on demand, and the caution. UI thread only.
#pragma once

#include "exchange/snapshot.h"
#include "rating/leaderboard.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace joust::ui {

class MessageStrip;

class BoardFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFacts(QWidget* parent = nullptr);

    // `since`: the snapshot that the table compares with; nullptr for none.
    void setBoard(const rating::Leaderboard& board, const exchange::Snapshot* since = nullptr);
    void clear(); // says nothing: there is no board
    QString sentence() const;

private:
    void setReasonsOpen(bool open);

    QLabel* m_sentence;
    QPushButton* m_why;
    QLabel* m_since;
    QLabel* m_reasons;
    MessageStrip* m_caution;
};

} // namespace joust::ui
