// SPDX-License-Identifier: GPL-3.0-or-later
// What the Runs page says about studies: rules, each explained in a line. UI thread only (translations).
#pragma once

#include "battle/study.h"
#include "store/study_repository.h"

#include <QCoreApplication>
#include <QString>

namespace joust::ui {

class StudyWords
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::StudyWords)

public:
    static QString matchmaking(battle::Matchmaking matchmaking);
    static QString matchmakingHint(battle::Matchmaking matchmaking);
    static QString reveal(battle::RevealTime reveal);
    static QString revealHint(battle::RevealTime reveal);
    static QString pacing(battle::Pacing pacing);
    static QString gold(const store::StudyAnnotator& annotator); // empty when nothing may be said yet
    static QString state(const store::StudyRow& study);
    static QString rules(const store::StudyRow& study); // a line each
    // What becomes visible when the study is closed, before it is.
    static QString closing(const store::StudyRow& study);
    static QString percent(double share);
};

} // namespace joust::ui
