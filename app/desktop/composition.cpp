// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition.h"

#include "app/desktop/help_texts.h"
#include "ui/async/run_async.h"
#include "ui/battle/key_sheet.h"
#include "ui/common/error_text.h"
#include "ui/common/message_strip.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_menus.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QStandardPaths>

namespace joust::desktop {
namespace {

constexpr double kScaleStep = 0.1;

} // namespace

Composition::Composition(QApplication& application, const StartOptions& options)
    : m_application(application)
    , m_options(options)
    , m_preferences(options.settingsFile)
    , m_theme(application, m_preferences.scheme())
    , m_transport(m_rng, m_clock)
{
    m_demoPool.setMaxThreadCount(1);
    m_theme.setTextScale(m_preferences.textScale());
    if (!options.annotator.isEmpty())
        m_preferences.setAnnotator(options.annotator);
    connect(&m_preferences, &ui::Preferences::lookChanged, this, [this] {
        m_theme.setChoice(m_preferences.scheme());
        m_theme.setTextScale(m_preferences.textScale());
    });
    // Queued: the page that asked for it is replaced.
    connect(
        &m_preferences, &ui::Preferences::languageChanged, this,
        [this] {
            applyLanguage();
            rebuildWindow();
            m_window->showPage(ui::PageId::Settings);
        },
        Qt::QueuedConnection);
    applyLanguage();
    rebuildWindow();
    m_window->setMode(options.mode);
    start(options);
}

Composition::~Composition()
{
    m_demoPool.waitForDone();
    m_window.reset(); // pages first: they refer to the workspace's objects
    m_workspace.reset();
    m_pack.reset();
}

void Composition::start(const StartOptions& options)
{
    if (options.demo)
        openDemo();
    else if (!options.workspace.isEmpty())
        openFile(options.workspace);
}

void Composition::applyLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const QString chosen = m_preferences.language();
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale);
    if (m_qtTranslator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    // English too: it holds the plurals, and every other language falls back to it.
    if (m_translator.load(locale, QStringLiteral("joust"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        m_translator.load(QStringLiteral(":/i18n/joust_en.qm")))
        QCoreApplication::installTranslator(&m_translator);
}

void Composition::rebuildWindow()
{
    const bool again = m_window != nullptr;
    // A pack puts itself into Annotate mode again.
    const ui::Mode mode = again && !m_pack ? m_window->mode() : m_options.mode;
    const QByteArray geometry = again ? m_window->saveGeometry() : m_preferences.geometry();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->setSettingsPage(new ui::SettingsPage(m_preferences));
    m_window->setMode(mode);
    m_window->setAnnotator(m_preferences.annotator());
    auto* menus = new ui::WindowMenus(*m_window);
    connectMenus(*menus);
    connectStartPage();
    connect(&m_preferences, &ui::Preferences::annotatorChanged, m_window.get(),
            [this] { m_window->setAnnotator(m_preferences.annotator()); });
    connect(m_window.get(), &ui::MainWindow::closing, this,
            [this] { m_preferences.setGeometry(m_window->saveGeometry()); });
    if (!geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    else
        m_window->resize(QSize(1440, 900).boundedTo(m_window->screen()->availableSize() * 0.95));
    if (m_workspace || m_pack)
        showPages();
    if (again)
        m_window->show();
}

void Composition::connectStartPage()
{
    ui::StartPage* page = m_window->startPage();
    page->setRecentFiles(m_preferences.recentFiles());
    connect(page, &ui::StartPage::newRequested, this, &Composition::askNew);
    connect(page, &ui::StartPage::openRequested, this, &Composition::askOpen);
    connect(page, &ui::StartPage::demoRequested, this, &Composition::openDemo);
    connect(page, &ui::StartPage::recentRequested, this, [this](const QString& path) { openFile(path); });
}

void Composition::connectMenus(ui::WindowMenus& menus)
{
    menus.setRecentFiles(m_preferences.recentFiles());
    connect(&menus, &ui::WindowMenus::newRequested, this, &Composition::askNew);
    connect(&menus, &ui::WindowMenus::openRequested, this, &Composition::askOpen);
    connect(&menus, &ui::WindowMenus::recentRequested, this, [this](const QString& path) { openFile(path); });
    connect(&menus, &ui::WindowMenus::demoRequested, this, &Composition::openDemo);
    connect(&menus, &ui::WindowMenus::closeRequested, this, &Composition::closeFile);
    connect(&menus, &ui::WindowMenus::importRequested, this, [this] { m_workspace->importVotes(*m_window); });
    connect(&menus, &ui::WindowMenus::exportVotesRequested, this, [this] { m_workspace->exportVotes(*m_window); });
    connect(&menus, &ui::WindowMenus::exportPackRequested, this, [this] { m_workspace->exportPack(*m_window); });
    connect(&menus, &ui::WindowMenus::mergePackRequested, this, [this] { m_workspace->mergePack(*m_window); });
    connect(&menus, &ui::WindowMenus::mergeWorkspaceRequested, this,
            [this] { m_workspace->mergeWorkspace(*m_window); });
    connect(&menus, &ui::WindowMenus::backupRequested, this, [this] { m_workspace->backUp(*m_window); });
    connect(&menus, &ui::WindowMenus::checkRequested, this, &Composition::checkWorkspace);
    connectLock(menus);
    connect(&menus, &ui::WindowMenus::textScaleRequested, this, &Composition::changeTextScale);
    connect(&menus, &ui::WindowMenus::keysRequested, this, [this] {
        (new ui::KeySheet(m_preferences.keyMap(), m_preferences.keysEnabled(), m_window.get()))->open();
    });
    connect(&menus, &ui::WindowMenus::aboutRequested, this,
            [this] { tell(HelpTexts::aboutTitle(), HelpTexts::about()); });
}

void Composition::connectLock(ui::WindowMenus& menus)
{
    connect(&menus, &ui::WindowMenus::modeRequested, this, &Composition::changeMode);
    connect(&menus, &ui::WindowMenus::setPasswordRequested, this,
            [this] { m_workspace->lock().askNew(m_window.get()); });
    connect(&menus, &ui::WindowMenus::removePasswordRequested, this, [this] { m_workspace->lock().remove(); });
    connect(m_window.get(), &ui::MainWindow::workspaceShown, &menus, [this, &menus](bool shown) {
        menus.setHasPassword(shown && m_workspace && m_workspace->lock().hasPassword());
    });
    connect(this, &Composition::passwordChanged, &menus, &ui::WindowMenus::setHasPassword);
}

void Composition::changeMode(ui::Mode mode)
{
    if (!m_workspace)
        return m_window->setMode(mode);
    if (mode == ui::Mode::Annotate)
        m_workspace->lock().close();
    else if (m_workspace->lock().isClosed())
        return m_workspace->lock().pass(m_window.get(), [this, mode] { m_window->setMode(mode); });
    m_window->setMode(mode);
}

void Composition::openDemo()
{
    m_window->setStatus(tr("Preparing the demo"));
    ui::runAsync(
        m_demoPool, this,
        [this, folder = dataFolder().toStdString(), running = m_demo != nullptr]() {
            using Demo = std::unique_ptr<demo::DemoSession>;
            return running ? base::Result<Demo>(Demo()) : demo::DemoSession::start(folder, {m_rng, m_clock});
        },
        [this](base::Result<std::unique_ptr<demo::DemoSession>> session) {
            if (!session)
                return showOpenError(tr("the demo"), session.error());
            if (*session)
                m_demo = std::move(*session);
            openWorkspace(QString::fromStdString(m_demo->workspacePath()));
        });
}

void Composition::openFile(const QString& path)
{
    if (path.endsWith(QLatin1String(".joustpack"), Qt::CaseInsensitive))
        openPack(path);
    else
        openWorkspace(path);
}

void Composition::openPack(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_pack && m_pack->path() == absolute)
        return;
    auto battles = std::make_unique<ui::PackBattles>(store::Services{m_rng, m_clock});
    ui::PackBattles* opening = battles.get();
    opening->open(
        absolute, this,
        [this, absolute, holder = std::make_shared<std::unique_ptr<ui::PackBattles>>(std::move(battles))](
            const base::Result<void>& opened) {
            if (!opened)
                return showOpenError(absolute, opened.error());
            closeFile();
            m_pack = std::make_unique<OpenPack>(std::move(*holder), absolute, m_transport, m_keyring, m_preferences);
            m_preferences.addRecentFile(absolute);
            connect(m_pack.get(), &OpenPack::said, this, [this](const QString& text) { m_window->setStatus(text); });
            showPages();
        });
}

void Composition::openWorkspace(const QString& path, ui::WorkspaceThread::How how)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_workspace && m_workspace->path() == absolute)
        return;
    auto thread = std::make_unique<ui::WorkspaceThread>(store::Services{m_rng, m_clock});
    ui::WorkspaceThread* starting = thread.get();
    starting->start(
        absolute, how, this,
        [this, absolute, holder = std::make_shared<std::unique_ptr<ui::WorkspaceThread>>(std::move(thread))](
            const base::Result<void>& opened) {
            if (!opened)
                return showOpenError(absolute, opened.error());
            (*holder)->run(
                this, [](store::Workspace& workspace) { return workspace.settings().hasStudyPassword(); },
                [this, absolute, holder](const base::Result<bool>& password) {
                    // One that cannot say stays behind the curtain.
                    takeWorkspace(std::move(*holder), !password || *password, absolute);
                });
        });
}

void Composition::takeWorkspace(std::unique_ptr<ui::WorkspaceThread> thread, bool hasPassword, const QString& path)
{
    closeFile();
    m_workspace =
        std::make_unique<OpenWorkspace>(std::move(thread), hasPassword, path, m_transport, m_keyring, m_preferences);
    m_preferences.addRecentFile(path);
    connectWorkspace();
    showPages();
}

void Composition::connectWorkspace()
{
    connect(m_workspace.get(), &OpenWorkspace::endpointCountChanged, this,
            [this](int count) { m_window->setEndpointCount(count); });
    connect(m_workspace.get(), &OpenWorkspace::said, this, [this](const QString& text) { m_window->setStatus(text); });
    ui::StudyLock& lock = m_workspace->lock();
    connect(&lock, &ui::StudyLock::changed, this,
            [this] { Q_EMIT passwordChanged(m_workspace->lock().hasPassword()); });
    connect(&lock, &ui::StudyLock::said, this, [this](const QString& text) { m_window->setStatus(text); });
    connect(&lock, &ui::StudyLock::failed, this,
            [this](const base::Error& error) { tell(tr("Study password"), ui::errorText(error.code)); });
}

void Composition::showPages()
{
    if (m_pack)
        return m_window->showPack(QFileInfo(m_pack->path()).fileName(), m_pack->makePages());
    if (m_workspace->lock().isClosed())
        m_window->setMode(ui::Mode::Annotate);
    m_window->showWorkspace(QFileInfo(m_workspace->path()).fileName(), m_workspace->makePages(*m_window));
}

void Composition::closeFile()
{
    if (!m_workspace && !m_pack)
        return;
    m_window->showStart();
    m_workspace.reset();
    m_pack.reset();
    m_window->startPage()->setRecentFiles(m_preferences.recentFiles());
}

void Composition::askNew()
{
    auto* dialog = new QFileDialog(m_window.get(), tr("New workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten: an existing file is refused
    dialog->setNameFilter(tr("Joust workspaces (*.joust)"));
    dialog->setDefaultSuffix(QStringLiteral("joust"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { openWorkspace(path, ui::WorkspaceThread::How::Create); });
    dialog->open();
}

void Composition::askOpen()
{
    auto* dialog = new QFileDialog(m_window.get(), tr("Open a workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Joust workspaces and packs (*.joust *.joustpack)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { openFile(path); });
    dialog->open();
}

void Composition::showOpenError(const QString& path, const base::Error& error)
{
    const bool another = m_workspace || m_pack;
    if (!another)
        m_window->showStart(); // where the message is
    m_window->setStatus(tr("Not opened: %1").arg(QFileInfo(path).fileName()));
    const bool missing = error.code == base::ErrorCode::NotFound;
    const QString sentence = missing ? tr("There is no such file: %1. Nothing was changed. Open another one.")
                                           .arg(QDir::toNativeSeparators(path))
                                     : ui::errorText(error.code);
    if (missing)
        m_preferences.removeRecentFile(path);
    if (another) // the one that is open stays
        return tell(tr("Not opened: %1").arg(QFileInfo(path).fileName()),
                    missing ? sentence : sentence + QLatin1Char('\n') + QString::fromStdString(error.detail));
    ui::MessageStrip* strip = m_window->startPage()->message();
    if (missing)
        strip->show(ui::Severity::Error, sentence);          // which says it all
    else if (error.code == base::ErrorCode::WorkspaceLocked) // who has it is what one needs to know
        strip->show(ui::Severity::Error, sentence + QLatin1Char(' ') + QString::fromStdString(error.detail));
    else
        strip->showError(error);
    strip->setClosable(true);
}

void Composition::checkWorkspace()
{
    m_window->setStatus(tr("Checking the workspace"));
    m_workspace->check(this, [this](const base::Result<store::CheckReport>& report) {
        m_window->setStatus(tr("Ready"));
        if (!report)
            return tell(tr("Check this workspace"), ui::errorText(report.error().code));
        if (report->problems.empty())
            return tell(
                tr("Check this workspace"),
                tr("Everything is as it should be: %1 battles, %2 votes.").arg(report->battles).arg(report->votes));
        QStringList problems;
        for (const std::string& problem : report->problems)
            problems << QString::fromStdString(problem);
        tell(tr("Check this workspace"), tr("%n problem(s) found:", nullptr, static_cast<int>(problems.size())) +
                                             QLatin1Char('\n') + problems.mid(0, 20).join(QLatin1Char('\n')));
    });
}

void Composition::changeTextScale(int steps)
{
    m_preferences.setTextScale(steps == 0 ? 1.0 : m_preferences.textScale() + steps * kScaleStep);
}

void Composition::tell(const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

QString Composition::dataFolder() const
{
    return m_options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                          : m_options.dataFolder;
}

} // namespace joust::desktop
