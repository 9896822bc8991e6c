// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs and bars that stand over a page.
#include "app/tour/stops.h"

#include "ui/battle/find_bar.h"
#include "ui/common/message_strip.h"
#include "ui/data/leak_names_dialog.h"
#include "ui/data/pack_export_dialog.h"
#include "ui/data/pack_merge_dialog.h"
#include "ui/data/vote_export_dialog.h"
#include "ui/prompts/prompt_edit_dialog.h"
#include "ui/prompts/word_dialog.h"
#include "ui/shell/study_password_dialog.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace joust::tour {
namespace {

template <class Dialog>
Dialog* opened(Stage& stage, const char* what)
{
    Dialog* dialog = nullptr;
    stage.reach(what, [&] {
        dialog = stage.window().findChild<Dialog*>();
        return dialog && dialog->isVisible();
    });
    return dialog;
}

void shootAndClose(Stage& stage, const QString& stop, QDialog* dialog)
{
    if (!dialog)
        return;
    stage.shoot(stop, dialog);
    dialog->reject();
    stage.takeFocusBack();
}

bool isSaying(const QDialog& dialog)
{
    const auto* message = dialog.findChild<ui::MessageStrip*>();
    return message && message->isVisible();
}

} // namespace

void showFind(Stage& stage)
{
    auto* bar = stage.window().findChild<ui::FindBar*>();
    if (!bar)
        return stage.fail(QStringLiteral("no bar to find with"));
    bar->open();
    bar->findChild<QLineEdit*>()->setText(QStringLiteral("a"));
    stage.shoot(QStringLiteral("battle-find"));
    bar->close();
}

void showPromptEditing(Stage& stage)
{
    stage.showPage(ui::PageId::Prompts);
    auto* edit = stage.window().findChild<QAction*>(QStringLiteral("editPrompt"));
    if (!edit || !stage.reach("a prompt to edit", [edit] { return edit->isEnabled(); }))
        return;
    edit->trigger();
    if (auto* dialog = opened<ui::PromptEditDialog>(stage, "the form of a prompt")) {
        const auto* facts = dialog->findChild<QLabel*>(QStringLiteral("promptFacts"));
        stage.reach("what it is", [facts] { return !facts->text().isEmpty(); });
        shootAndClose(stage, QStringLiteral("prompts-edit"), dialog);
    }
    stage.window().findChild<QAction*>(QStringLiteral("addTag"))->trigger();
    shootAndClose(stage, QStringLiteral("prompts-tag"), opened<ui::WordDialog>(stage, "the question for a tag"));
    QMenu* menu = stage.find<QPushButton>("changePrompts")->menu();
    menu->popup(stage.window().mapToGlobal(QPoint(30, 30)));
    stage.shoot(QStringLiteral("prompts-menu"), menu);
    menu->close();
    stage.takeFocusBack();
}

void showNamesInAnswers(Stage& stage)
{
    stage.showPage(ui::PageId::Data);
    stage.press("leaksButton");
    const auto looked = [&stage] {
        const auto* effect = stage.find<QLabel>("leaksEffect");
        return stage.isEnabled("emptyAction") || (effect && !effect->text().isEmpty());
    };
    if (stage.reach("the end of a search for names", looked))
        stage.shoot(QStringLiteral("data-names"));
    stage.press("leakNames");
    if (auto* dialog = opened<ui::LeakNamesDialog>(stage, "the list of names")) {
        const auto* added = dialog->findChild<QPlainTextEdit*>(QStringLiteral("leakNamesAdded"));
        stage.reach("the names", [added] { return added->isEnabled(); });
        shootAndClose(stage, QStringLiteral("data-names-list"), dialog);
    }
    stage.press("leaksBack");
}

void showPassword(Stage& stage)
{
    Q_EMIT stage.window().findChild<ui::WindowMenus*>()->setPasswordRequested();
    shootAndClose(stage, QStringLiteral("password-new"), opened<ui::StudyPasswordDialog>(stage, "a new password"));
    auto* dialog = new ui::StudyPasswordDialog(ui::StudyPasswordDialog::Ask::Set, &stage.window());
    dialog->open();
    dialog->refuse();
    shootAndClose(stage, QStringLiteral("password-refused"), dialog);
}

// Out and back in, with no vote between.
void showVoteExport(Stage& stage)
{
    auto* menus = stage.window().findChild<ui::WindowMenus*>();
    if (!menus)
        return stage.fail(QStringLiteral("no menus"));
    Q_EMIT menus->exportVotesRequested();
    auto* dialog = opened<ui::VoteExportDialog>(stage, "the form of an export");
    if (!dialog)
        return;
    const auto* counts = dialog->findChild<QLabel*>(QStringLiteral("exportCounts"));
    auto* format = dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"));
    format->setCurrentIndex(format->findData(static_cast<int>(exchange::ExportFormat::Potato)));
    stage.reach("how many votes would leave", [counts] { return !counts->text().isEmpty(); });
    shootAndClose(stage, QStringLiteral("export-votes"), dialog);
}

void showPacks(Stage& stage)
{
    auto* menus = stage.window().findChild<ui::WindowMenus*>();
    const QString file = stage.fileOf(QStringLiteral("spring.joustpack"));
    QFile::remove(file);
    Q_EMIT menus->exportPackRequested();
    if (auto* dialog = opened<ui::PackExportDialog>(stage, "the form of a pack")) {
        auto* choice = dialog->findChild<QComboBox*>();
        stage.reach("what a pack can be made of", [choice] { return choice->count() > 0; });
        stage.shoot(QStringLiteral("pack-export"), dialog);
        dialog->writeTo(file);
        stage.reach("a pack", [dialog] { return isSaying(*dialog); });
        shootAndClose(stage, QStringLiteral("pack-exported"), dialog);
    }
    Q_EMIT menus->mergePackRequested();
    auto* chooser = stage.window().findChild<QFileDialog*>();
    if (!chooser)
        return stage.fail(QStringLiteral("no chooser of a pack"));
    Q_EMIT chooser->fileSelected(file);
    chooser->close();
    if (auto* dialog = opened<ui::PackMergeDialog>(stage, "what a pack would bring")) {
        stage.reach("the end of a dry run", [dialog] { return dialog->findChildren<QLabel*>().size() > 4; });
        shootAndClose(stage, QStringLiteral("pack-merge"), dialog);
    }
}

} // namespace joust::tour
