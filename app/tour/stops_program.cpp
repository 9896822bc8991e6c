// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "ui/battle/key_sheet.h"
#include "ui/common/message_strip.h"
#include "ui/endpoints/endpoint_dialog.h"
#include "ui/endpoints/endpoint_editing.h"
#include "ui/endpoints/endpoints_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_menus.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>

namespace joust::tour {

void showEndpoints(Stage& stage)
{
    stage.showPage(ui::PageId::Endpoints);
    const auto filled = [&stage] {
        const auto* table = stage.find<QTableView>("endpointsTable");
        return table && table->model()->rowCount() > 0;
    };
    if (stage.reach("the endpoints", filled))
        stage.shoot(QStringLiteral("endpoints"));
}

void showEmptyEndpoints(Stage& stage)
{
    stage.showPage(ui::PageId::Endpoints);
    if (stage.reach("no endpoints", [&stage] { return stage.isEnabled("emptyAction"); }))
        stage.shoot(QStringLiteral("endpoints-empty"));
}

void showTest(Stage& stage, const QString& name)
{
    stage.showPage(ui::PageId::Endpoints);
    stage.press("testButton");
    const auto ended = [&stage] {
        const auto* view = stage.find<QWidget>("probeView");
        return view && !stage.find<QAbstractButton>("cancelTest");
    };
    if (stage.reach("the end of a test", ended))
        stage.shoot(name);
}

void showEndpointForm(Stage& stage, bool everyTab)
{
    stage.showPage(ui::PageId::Endpoints);
    stage.press("addEndpoint");
    const auto* page = stage.find<ui::EndpointsPage>("endpointsPage");
    if (!page || !stage.reach("the form",
                              [page] { return page->editing()->dialog() && page->editing()->dialog()->isVisible(); }))
        return;
    ui::EndpointDialog* dialog = page->editing()->dialog();
    auto* tabs = dialog->findChild<QTabWidget*>();
    for (int tab = 0; tab < (everyTab ? tabs->count() : 1); ++tab) {
        tabs->setCurrentIndex(tab);
        stage.shoot(QStringLiteral("endpoint-form-%1").arg(tab + 1), dialog);
    }
    dialog->reject();
    stage.takeFocusBack();
}

void showSettings(Stage& stage)
{
    if (stage.showPage(ui::PageId::Settings))
        stage.shoot(QStringLiteral("settings"));
    stage.press("changeKeysButton");
    auto* keys = stage.find<QDialog>("keyDialog");
    if (!keys)
        return stage.fail(QStringLiteral("no dialog of keys"));
    stage.shoot(QStringLiteral("settings-keys"), keys);
    keys->reject();
    stage.takeFocusBack();
}

void showRefused(Stage& stage, const QString& stop, const QString& path)
{
    stage.openInVain(path);
    ui::MessageStrip* message = stage.window().startPage()->message();
    if (stage.reach("a refusal", [message] { return message->isVisible(); }))
        stage.shoot(stop);
    message->clear();
}

void showRefusedBeside(Stage& stage, const QString& stop, const QString& path)
{
    stage.openInVain(path);
    if (!stage.reach("a refusal", [&stage] { return stage.window().findChild<QMessageBox*>() != nullptr; }))
        return;
    auto* box = stage.window().findChild<QMessageBox*>();
    stage.shoot(stop, box);
    box->close();
    stage.takeFocusBack();
}

void showHelp(Stage& stage)
{
    auto* menus = stage.window().findChild<ui::WindowMenus*>();
    Q_EMIT menus->keysRequested();
    if (auto* sheet = stage.window().findChild<ui::KeySheet*>()) {
        stage.shoot(QStringLiteral("key-sheet"), sheet);
        sheet->close();
    }
    Q_EMIT menus->aboutRequested();
    if (auto* about = stage.window().findChild<QMessageBox*>()) {
        stage.shoot(QStringLiteral("about"), about);
        about->close();
    }
    stage.takeFocusBack();
}

void showMenu(Stage& stage)
{
    QMenu* menu = stage.window().menuBar()->actions().value(0)->menu();
    menu->popup(stage.window().mapToGlobal(QPoint(0, 30)));
    if (stage.reach("the menu", [menu] { return menu->isVisible(); }))
        stage.shoot(QStringLiteral("menu"), menu);
    menu->close();
    stage.takeFocusBack();
}

} // namespace joust::tour
