// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/demo/demo_embed.h"
#include "app/tour/stops.h"

#include <QFile>

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

Look light()
{
    Look look;
    look.name = QStringLiteral("light");
    return look;
}

void visitNewWorkspace(Stage& stage)
{
    if (!stage.openWorkspace(stage.newWorkspace(), ui::WorkspaceThread::How::Create))
        return;
    showEmptyLeaderboard(stage);
    showEmptyData(stage);
    showEmptyPrompts(stage);
    showPromptImport(stage);
    showEmptyRuns(stage);
    showEmptyEndpoints(stage);
    showEndpointForm(stage, true);
}

void visitFailures(Stage& stage)
{
    if (!stage.openWorkspace(stage.failingWorkspace()))
        return;
    showFailed(stage);
    showTest(stage, QStringLiteral("endpoints-test-failed"));
}

void visitLook(Stage& stage, const Look& look)
{
    stage.wear(look);
    walkBattle(stage, demoPrompt(look.language == QStringLiteral("en")   ? "process-thread"
                                 : look.language == QStringLiteral("de") ? "python-is"
                                                                         : "list-tuple"));
    showLeaderboard(stage);
    showAnalysis(stage);
    showData(stage);
    showPrompts(stage);
    showPromptImport(stage);
    showRuns(stage);
    showEndpoints(stage);
    showEndpointForm(stage, false);
    showSettings(stage);
}

void visitStart(Stage& stage, const Look& look)
{
    stage.wear(look);
    stage.window().showStart();
    stage.shoot(QStringLiteral("start"));
}

bool isTranslated(const QString& language)
{
    return QFile::exists(QStringLiteral(":/i18n/joust_%1.qm").arg(language));
}

std::vector<Look> looks()
{
    const QString german = QStringLiteral("de");
    const QString chinese = QStringLiteral("zh_CN");
    Look dark = light();
    dark.name = QStringLiteral("dark");
    dark.scheme = ui::SchemeChoice::Dark;
    Look large = light();
    large.name = QStringLiteral("150-percent");
    large.textScale = 1.5;
    Look small = light();
    small.name = QStringLiteral("1024x640");
    small.size = {1024, 640};
    Look wide = light();
    wide.name = QStringLiteral("2560x1440");
    wide.size = {2560, 1440};
    std::vector<Look> looks{dark, large, small, wide};
    for (const QString& language : {german, chinese}) {
        if (!isTranslated(language))
            continue;
        Look look = light();
        look.name = language;
        look.language = language;
        looks.push_back(look);
    }
    if (isTranslated(german)) {
        Look tight = small;
        tight.name = QStringLiteral("de-1024x640");
        tight.language = german;
        looks.push_back(tight);
    }
    return looks;
}

} // namespace

void visitRankings(Stage& stage, const QString& workspace)
{
    if (!stage.openWorkspace(workspace))
        return;
    std::vector<Look> all = looks();
    all.insert(all.begin(), light());
    for (const Look& look : all) {
        stage.wear(look);
        showLeaderboard(stage);
        showStyleControl(stage);
        showAnalysis(stage);
    }
    stage.wear(light());
}

void visitEverything(Stage& stage)
{
    stage.wear(light());
    stage.shoot(QStringLiteral("start"));
    visitNewWorkspace(stage);
    visitFailures(stage);
    if (!stage.openWorkspace(stage.demoWorkspace()))
        return;
    showIdle(stage);
    showSuggestion(stage);
    typePrompt(stage, demoPrompt("move-commit"));
    showAnswering(stage);
    showChoosing(stage);
    showFocus(stage);
    showHeld(stage);
    showRevealed(stage);
    finishBattle(stage);
    showLeaderboard(stage);
    showElo(stage);
    showStyleControl(stage);
    showAnalysis(stage);
    showData(stage);
    showPrompts(stage);
    showPromptImport(stage);
    makeRunAndStudy(stage);
    showRuns(stage);
    showEndpoints(stage);
    showTest(stage, QStringLiteral("endpoints-test"));
    showSettings(stage);
    showMenu(stage);
}

void visitInEveryLook(Stage& stage)
{
    for (const Look& look : looks())
        visitLook(stage, look);

    Look annotate = light();
    annotate.name = QStringLiteral("annotate");
    stage.wear(annotate);
    stage.window().setMode(ui::Mode::Annotate);
    walkBattle(stage, demoPrompt("tides"));
    stage.window().setMode(ui::Mode::Manage);
    visitStart(stage, looks().front());
}

} // namespace joust::tour
