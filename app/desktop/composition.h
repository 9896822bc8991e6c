// SPDX-License-Identifier: GPL-3.0-or-later
// Builds and owns every concrete object of the desktop program, and connects them. UI thread only.
#pragma once

#include "app/demo/demo_session.h"
#include "app/desktop/keyring.h"
#include "app/desktop/open_pack.h"
#include "app/desktop/open_workspace.h"
#include "base/clock.h"
#include "base/rng.h"
#include "endpoint/curl_transport.h"
#include "ui/common/theme.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>

namespace joust::ui {
class WindowMenus;
}

namespace joust::desktop {

struct StartOptions
{
    bool demo = false;
    ui::Mode mode = ui::Mode::Manage;
    QString annotator;    // empty = as remembered
    QString workspace;    // empty = the start page
    QString dataFolder;   // where the demo workspace lives; empty = the user's data folder
    QString settingsFile; // empty = the user's own
};

class Composition final : public QObject
{
    Q_OBJECT

public:
    Composition(QApplication& application, const StartOptions& options);
    ~Composition() override;

    ui::MainWindow& window() { return *m_window; }
    ui::Preferences& preferences() { return m_preferences; }
    OpenWorkspace* workspace() { return m_workspace.get(); }
    OpenPack* pack() { return m_pack.get(); }

    // A workspace, or a pack, by the ending of its name.
    void openFile(const QString& path);
    void openWorkspace(const QString& path, ui::WorkspaceThread::How how = ui::WorkspaceThread::How::Open);
    void openPack(const QString& path);
    void openDemo();

Q_SIGNALS:
    void passwordChanged(bool has);

private:
    void start(const StartOptions& options);
    void applyLanguage();
    void rebuildWindow();
    void connectStartPage();
    void connectMenus(ui::WindowMenus& menus);
    void takeWorkspace(std::unique_ptr<ui::WorkspaceThread> thread, bool hasPassword, const QString& path);
    void connectWorkspace();
    void connectLock(ui::WindowMenus& menus);
    void changeMode(ui::Mode mode);
    void showPages();
    void closeFile();
    void askNew();
    void askOpen();
    void showOpenError(const QString& path, const base::Error& error);
    void checkWorkspace();
    void changeTextScale(int steps);
    void tell(const QString& title, const QString& text);
    QString dataFolder() const;

    QApplication& m_application;
    StartOptions m_options;
    base::SystemRng m_rng;
    base::SystemClock m_clock;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    Keyring m_keyring;
    endpoint::CurlTransport m_transport;
    QThreadPool m_demoPool;
    std::unique_ptr<demo::DemoSession> m_demo;
    std::unique_ptr<OpenWorkspace> m_workspace; // one of the two, or neither
    std::unique_ptr<OpenPack> m_pack;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace joust::desktop
