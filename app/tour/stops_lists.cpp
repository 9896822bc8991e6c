// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "ui/common/message_strip.h"
#include "ui/data/vote_import_dialog.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompts_page.h"
#include "ui/shell/window_menus.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

namespace joust::tour {

void showData(Stage& stage)
{
    stage.showPage(ui::PageId::Data);
    // A vote that came without texts has no panes.
    const auto rendered = [&stage](const char* pane) {
        const auto* answer = stage.find<QWidget>(pane);
        const QList<QTextEdit*> texts = answer ? answer->findChildren<QTextEdit*>() : QList<QTextEdit*>();
        return !answer || std::any_of(texts.begin(), texts.end(), [](const QTextEdit* text) {
            return text->isVisible() && !text->document()->isEmpty();
        });
    };
    if (stage.reach("a vote", [&] {
            return stage.find<QWidget>("voteHistory") && stage.isEnabled("excludeButton") && rendered("votedAnswerA") &&
                   rendered("votedAnswerB");
        }))
        stage.shoot(QStringLiteral("data"));
}

void showNoData(Stage& stage)
{
    auto* field = stage.find<QLineEdit>("searchField");
    if (!field)
        return;
    field->setText(QStringLiteral("no such words"));
    if (stage.reach("no match", [&stage] { return stage.isEnabled("emptyAction"); }))
        stage.shoot(QStringLiteral("data-no-match"));
    field->clear();
    stage.reach("all votes again", [&stage] { return stage.isEnabled("excludeButton"); });
}

void showExcluding(Stage& stage)
{
    stage.press("excludeButton");
    if (!stage.reach("the reason", [&stage] { return stage.find<QDialog>("reasonDialog") != nullptr; }))
        return;
    auto* dialog = stage.find<QDialog>("reasonDialog");
    stage.shoot(QStringLiteral("data-exclude"), dialog);
    dialog->reject();
    stage.takeFocusBack();
}

void showAudit(Stage& stage)
{
    stage.press("auditButton");
    const auto filled = [&stage] {
        const auto* table = stage.find<QTableView>("auditTable");
        return table && table->model()->rowCount() > 0;
    };
    if (stage.reach("the audit", filled))
        stage.shoot(QStringLiteral("data-audit"));
    stage.press("auditBack");
    stage.reach("the votes", [&stage] { return stage.find<QTableView>("votesTable") != nullptr; });
}

void showVoteImport(Stage& stage, const QString& stop, const QString& file)
{
    auto* menus = stage.window().findChild<ui::WindowMenus*>();
    Q_EMIT menus->importRequested();
    auto* chooser = stage.window().findChild<QFileDialog*>();
    if (!chooser)
        return stage.fail(QStringLiteral("no chooser of a file"));
    Q_EMIT chooser->fileSelected(file);
    chooser->close();
    auto* dialog = stage.window().findChild<ui::VoteImportDialog*>();
    const auto* message = dialog ? dialog->findChild<ui::MessageStrip*>() : nullptr;
    const auto* accept = dialog ? dialog->findChild<QPushButton*>(QStringLiteral("importAccept")) : nullptr;
    if (stage.reach("a preview of votes", [&] { return message && (message->isVisible() || accept->isEnabled()); }))
        stage.shoot(stop, dialog);
    if (dialog)
        dialog->reject();
    stage.takeFocusBack();
}

void showEmptyData(Stage& stage)
{
    stage.showPage(ui::PageId::Data);
    if (stage.reach("no votes", [&stage] { return stage.isEnabled("emptyAction"); }))
        stage.shoot(QStringLiteral("data-empty"));
}

void showPrompts(Stage& stage)
{
    stage.showPage(ui::PageId::Prompts);
    const auto shown = [&stage] {
        const auto* text = stage.find<QTextEdit>("promptText");
        return text && !text->document()->isEmpty();
    };
    if (stage.reach("a prompt with its rules", shown))
        stage.shoot(QStringLiteral("prompts"));
}

void showNoPrompts(Stage& stage)
{
    auto* field = stage.find<QLineEdit>("promptSearch");
    if (!field)
        return;
    field->setText(QStringLiteral("no such words"));
    if (stage.reach("no match", [&stage] { return stage.isEnabled("emptyAction"); }))
        stage.shoot(QStringLiteral("prompts-no-match"));
    field->clear();
    stage.reach("all prompts again", [&stage] {
        const auto* text = stage.find<QTextEdit>("promptText");
        return text && !text->document()->isEmpty();
    });
}

void showPromptImport(Stage& stage, const QString& stop, const QString& file)
{
    stage.showPage(ui::PageId::Prompts);
    auto* page = stage.find<ui::PromptsPage>("promptsPage");
    if (!page)
        return;
    page->startImport(file);
    ui::ImportDialog* dialog = page->importDialog();
    if (stage.reach("a preview of prompts", [dialog] {
            const auto* rows = dialog->findChild<QWidget*>(QStringLiteral("importRows"));
            const auto* message = dialog->findChild<ui::MessageStrip*>();
            return (rows && rows->isVisible()) || (message && message->isVisible());
        }))
        stage.shoot(stop, dialog);
    dialog->reject();
    stage.takeFocusBack();
}

void showEmptyPrompts(Stage& stage)
{
    stage.showPage(ui::PageId::Prompts);
    if (stage.reach("no prompts", [&stage] { return stage.isEnabled("emptyAction"); }))
        stage.shoot(QStringLiteral("prompts-empty"));
}

} // namespace joust::tour
