// SPDX-License-Identifier: GPL-3.0-or-later
// Whether battles are typed freely or come from a study's queue, and what the study says to its annotators. UI thread
// only.
#pragma once

#include "store/study_queue.h"

#include <QPushButton>
#include <QWidget>

namespace joust::ui {

class BattleSession;

class StudyChooser final : public QWidget
{
    Q_OBJECT

public:
    // `session` outlives the chooser.
    explicit StudyChooser(BattleSession& session, QWidget* parent = nullptr);

    // "12 of 40, about 18 min"; without a time before the first vote.
    static QString progressText(const store::QueueProgress& progress);

private:
    void refresh();
    void fillMenu();
    void showGuidelines();

    BattleSession& m_session;
    QPushButton* m_choice;
    QPushButton* m_guidelines;
};

} // namespace joust::ui
