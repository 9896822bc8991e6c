// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "ui/common/message_strip.h"
#include "ui/runs/answer_import_dialog.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/new_study_dialog.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_tab.h"
#include "ui/runs/studies_tab.h"
#include "ui/shell/jobs_button.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace joust::tour {
namespace {

void showJobs(Stage& stage)
{
    auto* button = stage.find<ui::JobsButton>("jobsButton");
    if (!button)
        return;
    button->click();
    if (auto* panel = button->findChild<QFrame*>(QString(), Qt::FindDirectChildrenOnly)) {
        stage.shoot(QStringLiteral("jobs-panel"), panel);
        panel->hide();
    }
}

} // namespace

void makeRunAndStudy(Stage& stage)
{
    stage.showPage(ui::PageId::Runs);
    auto* page = stage.find<ui::RunsPage>("runsPage");
    if (!page)
        return;
    page->showTab(ui::RunsPage::Runs);
    stage.press("newRun");
    if (!stage.reach("the form of a run", [page] { return page->runs()->newRunDialog() != nullptr; }))
        return;
    QDialog* run = page->runs()->newRunDialog();
    run->findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("spring"));
    auto* create = run->findChild<QPushButton*>(QStringLiteral("createRun"));
    if (!stage.reach("an estimate", [create] { return create->isEnabled(); }))
        return;
    create->click();
    stage.press("startRun");
    if (stage.reach("a run under way", [&stage] { return stage.find<QAbstractButton>("jobsButton") != nullptr; }))
        stage.shoot(QStringLiteral("runs-under-way"));
    showJobs(stage);
    page->showTab(ui::RunsPage::Studies);
    stage.press("newRun");
    QDialog* study = page->studies()->newStudyDialog();
    if (!study)
        return;
    study->findChild<QLineEdit*>(QStringLiteral("studyName"))->setText(QStringLiteral("Spring assistants"));
    study->findChild<QPushButton*>(QStringLiteral("createStudy"))->click();
    stage.reach("a study", [&stage] { return stage.isEnabled("closeStudy"); });
    page->showTab(ui::RunsPage::Runs);
    stage.reach("the end of the run", [&stage] { return stage.find<QAbstractButton>("jobsButton") == nullptr; });
    stage.takeFocusBack();
}

void showRuns(Stage& stage)
{
    stage.showPage(ui::PageId::Runs);
    auto* page = stage.find<ui::RunsPage>("runsPage");
    if (!page)
        return;
    page->showTab(ui::RunsPage::Runs);
    if (stage.reach("a run", [&stage] {
            const auto* lanes = stage.find<QTableView>("runLanes");
            return lanes && lanes->model()->rowCount() > 0;
        }))
        stage.shoot(QStringLiteral("runs"));
    page->showTab(ui::RunsPage::Studies);
    if (stage.reach("a study", [&stage] { return stage.isEnabled("closeStudy"); }))
        stage.shoot(QStringLiteral("studies"));
    page->showTab(ui::RunsPage::Runs);
}

void showRunForms(Stage& stage)
{
    stage.showPage(ui::PageId::Runs);
    auto* page = stage.find<ui::RunsPage>("runsPage");
    if (!page)
        return;
    page->showTab(ui::RunsPage::Runs);
    stage.press("newRun");
    if (stage.reach("the form of a run", [page] { return page->runs()->newRunDialog() != nullptr; })) {
        QDialog* run = page->runs()->newRunDialog();
        run->findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("summer"));
        const auto* create = run->findChild<QPushButton*>(QStringLiteral("createRun"));
        if (stage.reach("an estimate", [create] { return create->isEnabled(); }))
            stage.shoot(QStringLiteral("run-form"), run);
        run->reject();
    }
    page->showTab(ui::RunsPage::Studies);
    stage.press("newRun");
    if (stage.reach("the form of a study", [page] { return page->studies()->newStudyDialog() != nullptr; })) {
        stage.shoot(QStringLiteral("study-form"), page->studies()->newStudyDialog());
        page->studies()->newStudyDialog()->reject();
    }
    page->showTab(ui::RunsPage::Runs);
    stage.takeFocusBack();
}

void showAnswerImport(Stage& stage, const QString& stop, const QString& file)
{
    stage.showPage(ui::PageId::Runs);
    auto* page = stage.find<ui::RunsPage>("runsPage");
    if (!page)
        return;
    page->showTab(ui::RunsPage::Runs);
    page->runs()->importAnswers(file);
    if (!stage.reach("the dialog of answers", [page] { return page->runs()->answerImportDialog() != nullptr; }))
        return;
    ui::AnswerImportDialog* dialog = page->runs()->answerImportDialog();
    const auto* message = dialog->findChild<ui::MessageStrip*>();
    const auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("answersAccept"));
    if (stage.reach("a preview of answers", [&] { return message->isVisible() || accept->isEnabled(); }))
        stage.shoot(stop, dialog);
    dialog->reject();
    stage.takeFocusBack();
}

void showEmptyRuns(Stage& stage)
{
    stage.showPage(ui::PageId::Runs);
    if (stage.reach("no runs", [&stage] { return stage.isEnabled("emptyAction"); }))
        stage.shoot(QStringLiteral("runs-empty"));
}

} // namespace joust::tour
