// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"

#include "app/tour/flaws.h"
#include "app/tour/names.h"

#include <QAbstractButton>
#include <QFile>
#include <QPixmap>
#include <QTextEdit>
#include <QtCore/qtestsupport_core.h>

#include <utility>

namespace joust::tour {
namespace {

constexpr std::uint64_t kSeed = 7; // the same pairs and votes in every tour
constexpr double kPace = 0.25;     // of the demo's contestants: one looks at what they write, not at how fast

} // namespace

Stage::Stage(QApplication& application, const QString& pictures)
    : m_application(application)
    , m_target(pictures)
    , m_rng(kSeed)
{
}

bool Stage::open()
{
    if (!m_folder.isValid() || !QDir().mkpath(m_target.path())) {
        m_failures << QStringLiteral("cannot write to %1").arg(m_target.path());
        return false;
    }
    auto demo = demo::DemoSession::start(m_folder.path().toStdString(), services(), kPace);
    if (!demo) {
        m_failures << QString::fromStdString(demo.error().detail);
        return false;
    }
    m_demo = std::move(*demo);

    desktop::StartOptions options;
    options.annotator = QStringLiteral("annotator-3");
    options.dataFolder = m_folder.path();
    options.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
    {
        ui::Preferences first(options.settingsFile);
        first.setLanguage(m_look.language);
        first.setScheme(m_look.scheme);
    }
    m_program = std::make_unique<desktop::Composition>(m_application, options);
    window().resize(m_look.size);
    window().show();
    window().activateWindow();
    return reach("the window", [this] { return window().isVisible(); });
}

bool Stage::openWorkspace(const QString& state, const QString& path, ui::WorkspaceThread::How how)
{
    m_state = state;
    m_program->openWorkspace(path, how);
    return reach("a workspace", [this, &path] {
        const desktop::OpenWorkspace* open = m_program->workspace();
        return open && open->path() == path && !battle().annotatorName().isEmpty();
    });
}

QString Stage::write(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        fail(QStringLiteral("cannot write %1").arg(file.fileName()));
    return file.fileName();
}

QList<const QObject*> Stage::answerDocuments()
{
    QList<const QObject*> documents;
    for (const char* side : {"answerA", "answerB"}) {
        const auto* pane = find<QWidget>(side);
        const auto* text = pane ? pane->findChild<QTextEdit*>() : nullptr;
        if (text && text->isVisible())
            documents << text->document();
    }
    return documents;
}

void Stage::wear(const Look& look)
{
    const bool redrawn = look.scheme != m_look.scheme || look.percent != m_look.percent;
    const bool translated = look.language != m_look.language;
    const QList<const QObject*> before = answerDocuments();
    m_look = look;
    m_program->preferences().setScheme(look.scheme);
    m_program->preferences().setTextScale(look.percent / 100.0);
    // Answers are rendered anew off the UI thread.
    if (redrawn && !before.isEmpty())
        reach("answers in another look", [&] {
            const QList<const QObject*> now = answerDocuments();
            return now.size() == 2 && now[0] != before[0] && now[1] != before[1];
        });
    if (translated) {
        const ui::MainWindow* old = &window();
        m_program->preferences().setLanguage(look.language);
        reach("another language", [&] { return &window() != old && window().isVisible(); });
    }
    window().resize(look.size);
    settle();
}

bool Stage::showPage(ui::PageId page)
{
    window().showPage(page);
    return reach("a page", [this, page] { return window().currentPage() == page; });
}

void Stage::takeFocusBack()
{
    window().activateWindow();
    reach("the focus", [this] { return window().isActiveWindow(); });
}

bool Stage::press(const char* name)
{
    const bool found = reach(name, [this, name] { return isEnabled(name); });
    if (found)
        find<QAbstractButton>(name)->click();
    return found;
}

bool Stage::isEnabled(const char* button)
{
    const auto* found = find<QAbstractButton>(button);
    return found && found->isEnabled();
}

bool Stage::reach(const char* what, const std::function<bool()>& reached, int patienceMs)
{
    if (QTest::qWaitFor(reached, patienceMs))
        return true;
    m_failures << QStringLiteral("not reached (%1, %2): %3").arg(m_state, m_look.name(), QString::fromLatin1(what));
    return false;
}

void Stage::settle()
{
    for (int turn = 0; turn < 4; ++turn) { // zero timers start zero timers
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Stage::shoot(const QString& stop, QWidget* what)
{
    settle();
    QWidget* shown = what ? what : &window();
    const QString name = QStringLiteral("%1-%2-%3").arg(m_state, stop, m_look.name());
    ++m_pictures;
    if (!shown->grab().save(m_target.filePath(name + QStringLiteral(".png"))))
        fail(QStringLiteral("not written: %1").arg(name));
    for (const QString& flaw : flawsOf(*shown))
        m_flaws << name + QStringLiteral(": ") + flaw;
    if (!shown->isWindow())
        return; // a part of what was looked at
    for (const QString& each : namesOf(*shown))
        m_names << name + QStringLiteral(": ") + each;
    for (const QString& flaw : namelessIn(*shown))
        m_nameless << name + QStringLiteral(": ") + flaw;
}

} // namespace joust::tour
