// SPDX-License-Identifier: GPL-3.0-or-later
// The stops of the tour: each brings the program into a state and takes its picture. A stop that cannot be reached is
// noted by the stage, and the tour goes on. UI thread only.
#pragma once

#include "app/tour/stage.h"

namespace joust::tour {

// Battle page. Each starts where the one before it ended.
void typePrompt(Stage& stage, const QString& prompt);
void showIdle(Stage& stage);
void showSuggestion(Stage& stage);
void showAnswering(Stage& stage);
void showChoosing(Stage& stage);
void showFocus(Stage& stage);
void showHeld(Stage& stage);
void showFind(Stage& stage);
void showRevealed(Stage& stage);
void showFailed(Stage& stage);
void finishBattle(Stage& stage);
// From the prompt to the reveal, with a picture of what differs between looks.
void walkBattle(Stage& stage, const QString& prompt);

void showLeaderboard(Stage& stage); // table, then chart
void showElo(Stage& stage);
void showStyleControl(Stage& stage);
void showAnalysis(Stage& stage); // every tab
void showEmptyLeaderboard(Stage& stage);
void showEmptyAnalysis(Stage& stage);

void showData(Stage& stage);
void showNoData(Stage& stage); // a search that finds nothing; after showData()
void showExcluding(Stage& stage);
void showAudit(Stage& stage);
void showNamesInAnswers(Stage& stage);
void showEmptyData(Stage& stage);
// The dialog with the preview, or the refusal, of a file of votes.
void showVoteImport(Stage& stage, const QString& stop, const QString& file);

void showPrompts(Stage& stage);
void showPromptEditing(Stage& stage);
void showNoPrompts(Stage& stage);
void showPromptImport(Stage& stage, const QString& stop, const QString& file);
void showEmptyPrompts(Stage& stage);

void makeRunAndStudy(Stage& stage); // by the forms, with pictures of what is under way; the run ends
void showRuns(Stage& stage);        // and the studies
void showRunForms(Stage& stage);
// The dialog with the preview, or the refusal, of a file of answers.
void showAnswerImport(Stage& stage, const QString& stop, const QString& file);
void showEmptyRuns(Stage& stage);

void showEndpoints(Stage& stage);
void showEmptyEndpoints(Stage& stage);
void showTest(Stage& stage, const QString& name);
void showEndpointForm(Stage& stage, bool everyTab);

void showSettings(Stage& stage); // and the keys
void showPassword(Stage& stage);
void showVoteExport(Stage& stage);
void showPacks(Stage& stage);
void showHelp(Stage& stage);
void showMenu(Stage& stage);

// A file that is not opened: on the start page, and with a workspace open.
void showRefused(Stage& stage, const QString& stop, const QString& path);
void showRefusedBeside(Stage& stage, const QString& stop, const QString& path);

} // namespace joust::tour
