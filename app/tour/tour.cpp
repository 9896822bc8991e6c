// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/demo/demo_embed.h"
#include "app/tour/stops.h"
#include "app/tour/workspaces.h"

#include <QFile>
#include <QFileInfo>

namespace joust::tour {
namespace {

// The demo's contestants have real answers to the demo's prompts only.
QString demoPrompt(std::string_view id)
{
    for (const demo::DemoPrompt& prompt : demo::prompts()) {
        if (prompt.id == id)
            return QString::fromStdString(std::string(prompt.prompt));
    }
    return {};
}

// With duplicates in it.
QString promptsFile(Stage& stage)
{
    return stage.write(QStringLiteral("questions.csv"),
                       "id,topic,question\n"
                       "q1,tides,\"Why are there two tides a day, and not one?\"\n"
                       "q2,code,Write a Python function that returns the n-th prime.\n"
                       "q3,tides,\"Why are there two tides a day, and not one?\"\n"
                       "q4,code,Write a Python function that returns the n-th prime!\n"
                       "q5,sprache,Erkläre in zwei Sätzen warum der Himmel tagsüber blau ist und abends rot.\n"
                       "q6,maths,Solve the equation x^2 = 2 and prove that its solution is not a fraction.\n");
}

QString votesFile(Stage& stage)
{
    return stage.write(QStringLiteral("more-votes.csv"), "model_a,model_b,winner,judge,tstamp,category\n"
                                                         "atlas-70b,borealis-chat,model_a,rater-1,1760000000,maths\n"
                                                         "atlas-70b,cinder-32b,tie,rater-2,1760000100,maths\n"
                                                         "cinder-32b,borealis-chat,model_b,rater-1,1760000200,code\n");
}

QString refusedVotes(Stage& stage)
{
    return stage.write(QStringLiteral("refused-votes.csv"), "model_a,model_b,winner,judge,tstamp\n"
                                                            "atlas-70b,borealis-chat,model_a,rater-1,1760000000\n"
                                                            "atlas-70b,cinder-32b,perhaps,rater-2,1760000100\n");
}

QString answersFile(Stage& stage)
{
    return stage.write(QStringLiteral("answers.json"),
                       R"({"version": 3, "results": {"results": [
 {"provider": {"id": "atlas-70b"}, "vars": {"question": "q"}, "prompt": {"raw": "Why are there two tides a day?"},
  "response": {"output": "Because the Earth turns under two bulges.", "tokenUsage": {"completion": 9}},
  "latencyMs": 900, "success": true},
 {"provider": {"id": "cinder-32b"}, "vars": {"question": "q"}, "prompt": {"raw": "Why are there two tides a day?"},
  "response": {"output": "The Moon pulls at both sides."}, "latencyMs": 400, "success": true}]}})");
}

QString refusedPrompts(Stage& stage)
{
    return stage.write(QStringLiteral("refused.json"), "{\"prompts\": [\"one\", ");
}

bool made(Stage& stage, const base::Result<void>& result)
{
    if (!result)
        stage.fail(QString::fromStdString(result.error().detail));
    return result.has_value();
}

// Start page and refused files; no workspace is open yet.
void visitStart(Stage& stage, const std::vector<Look>& looks)
{
    const QString locked = stage.fileOf(QStringLiteral("locked.joust"));
    const QString damaged = stage.fileOf(QStringLiteral("damaged.joust"));
    const auto holder = store::Workspace::create(locked.toStdString(), stage.services()); // holds it until the end
    if (!made(stage, holder ? base::Result<void>() : holder.error()) ||
        !made(stage, makeDamaged(damaged.toStdString())))
        return;
    for (const Look& look : looks) {
        stage.wear(look);
        stage.shoot(QStringLiteral("page"));
        showRefused(stage, QStringLiteral("locked"), locked);
        showRefused(stage, QStringLiteral("damaged"), damaged);
        showRefused(stage, QStringLiteral("missing"), stage.fileOf(QStringLiteral("missing.joust")));
    }
}

void visitEmpty(Stage& stage, const std::vector<Look>& looks)
{
    if (!stage.openWorkspace(QStringLiteral("empty"), stage.fileOf(QStringLiteral("empty.joust")),
                             ui::WorkspaceThread::How::Create))
        return;
    for (const Look& look : looks) {
        stage.wear(look);
        showIdle(stage);
        showEmptyLeaderboard(stage);
        showEmptyAnalysis(stage);
        showEmptyData(stage);
        showEmptyPrompts(stage);
        showPromptImport(stage, QStringLiteral("prompts-import"), promptsFile(stage));
        showPromptImport(stage, QStringLiteral("prompts-refused"), refusedPrompts(stage));
        showEmptyRuns(stage);
        showAnswerImport(stage, QStringLiteral("answers-import"), answersFile(stage));
        showAnswerImport(stage, QStringLiteral("answers-refused"), refusedVotes(stage));
        showEmptyEndpoints(stage);
        showEndpointForm(stage, true);
        showVoteImport(stage, QStringLiteral("votes-import"), votesFile(stage));
        showVoteImport(stage, QStringLiteral("votes-refused"), refusedVotes(stage));
        showRefusedBeside(stage, QStringLiteral("missing"), stage.fileOf(QStringLiteral("missing.joust")));
    }
}

void visitRankings(Stage& stage, const std::vector<Look>& looks)
{
    for (const Look& look : looks) {
        stage.wear(look);
        showLeaderboard(stage);
        showStyleControl(stage);
        showAnalysis(stage);
        showData(stage);
    }
}

void visitFailures(Stage& stage, const std::vector<Look>& looks)
{
    for (const Look& look : looks) {
        stage.wear(look);
        stage.showPage(ui::PageId::Battle);
        typePrompt(stage, demoPrompt("tides"));
        showFailed(stage);
        showTest(stage, QStringLiteral("endpoints-test"));
    }
}

// What only the first look shows: it needs the demo as it comes.
void visitOnce(Stage& stage)
{
    showIdle(stage);
    showSuggestion(stage);
    typePrompt(stage, demoPrompt("move-commit"));
    showAnswering(stage);
    showChoosing(stage);
    showFocus(stage);
    showHeld(stage);
    showRevealed(stage);
    finishBattle(stage);
    showElo(stage);
    makeRunAndStudy(stage);
    showMenu(stage);
    showHelp(stage);
}

void visitPages(Stage& stage)
{
    showLeaderboard(stage);
    showStyleControl(stage);
    showAnalysis(stage);
    showData(stage);
    showNoData(stage);
    showExcluding(stage);
    showAudit(stage);
    showNamesInAnswers(stage);
    showPrompts(stage);
    showNoPrompts(stage);
    showPromptEditing(stage);
    showRuns(stage);
    showRunForms(stage);
    showEndpoints(stage);
    showTest(stage, QStringLiteral("endpoints-test"));
    showSettings(stage);
    showPassword(stage);
    showVoteExport(stage);
    showPacks(stage);
}

std::string_view promptFor(const Look& look)
{
    return look.language == QStringLiteral("en")   ? "process-thread"
           : look.language == QStringLiteral("de") ? "python-is"
                                                   : "list-tuple";
}

void visitDemo(Stage& stage, const std::vector<Look>& looks)
{
    stage.wear(looks.front());
    if (!stage.openWorkspace(QStringLiteral("demo"), stage.demoWorkspace()))
        return;
    visitOnce(stage);
    for (const Look& look : looks) {
        stage.wear(look);
        walkBattle(stage, demoPrompt(promptFor(look)));
        visitPages(stage);
    }
    stage.wear(looks.front());
    stage.setState(QStringLiteral("annotate"));
    stage.window().setMode(ui::Mode::Annotate);
    walkBattle(stage, demoPrompt("tides"));
    stage.window().setMode(ui::Mode::Manage);
    stage.setState(QStringLiteral("start"));
    stage.window().showStart();
    stage.shoot(QStringLiteral("recent"));
}

void visitMade(Stage& stage, const char* state, base::Result<void> (*make)(const std::string&, store::Services),
               const std::vector<Look>& looks)
{
    const QString name = QString::fromLatin1(state);
    const QString file = stage.fileOf(name + QStringLiteral(".joust"));
    if (made(stage, make(file.toStdString(), stage.services())) && stage.openWorkspace(name, file))
        visitRankings(stage, looks);
}

} // namespace

void visitRankings(Stage& stage, const QString& file, const std::vector<Look>& looks)
{
    const QString name = QFileInfo(file).completeBaseName();
    QString workspace = file;
    if (QFileInfo(file).suffix() != QStringLiteral("joust")) {
        workspace = stage.fileOf(name + QStringLiteral(".joust"));
        if (!made(stage, makeImported(workspace.toStdString(), file.toStdString(), stage.services())))
            return;
    }
    if (stage.openWorkspace(name, QFileInfo(workspace).absoluteFilePath()))
        visitRankings(stage, looks);
}

void visitEverything(Stage& stage, const std::vector<Look>& looks)
{
    visitStart(stage, looks);
    visitEmpty(stage, looks);
    visitMade(stage, "small", makeSmall, looks);
    visitMade(stage, "islands", makeIslands, looks);
    const QString failing = stage.fileOf(QStringLiteral("failing.joust"));
    if (made(stage, makeFailing(failing.toStdString(), stage.serverUrl(), stage.services())) &&
        stage.openWorkspace(QStringLiteral("failing"), failing))
        visitFailures(stage, looks);
    visitDemo(stage, looks);
}

} // namespace joust::tour
