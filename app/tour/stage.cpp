// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"

#include "store/workspace.h"

#include <QAbstractButton>
#include <QFile>
#include <QPixmap>
#include <QTextEdit>
#include <QtCore/qtestsupport_core.h>

#include <utility>

namespace joust::tour {
namespace {

constexpr std::uint64_t kSeed = 7; // the same pairs and votes in every tour
constexpr int kPatienceMs = 10000;

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
    auto demo = demo::DemoSession::start(m_folder.path().toStdString(), {m_rng, m_clock});
    if (!demo) {
        m_failures << QString::fromStdString(demo.error().detail);
        return false;
    }
    m_demo = std::move(*demo);
    if (!makeFailingWorkspace())
        return false;

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

// Two endpoints that the server does not have: every battle fails at once.
bool Stage::makeFailingWorkspace()
{
    const auto workspace = store::Workspace::create(failingWorkspace().toStdString(), {m_rng, m_clock});
    for (const char* name : {"north", "south"}) {
        endpoint::Identity identity;
        identity.baseUrl = m_demo->baseUrl();
        identity.model = name;
        endpoint::Connection connection;
        connection.proxy = "none";
        if (!workspace || !(*workspace)->endpoints().add(name, identity, connection)) {
            m_failures << QStringLiteral("cannot make %1").arg(failingWorkspace());
            return false;
        }
    }
    return true;
}

bool Stage::openWorkspace(const QString& path, ui::WorkspaceThread::How how)
{
    m_program->openWorkspace(path, how);
    return reach("a workspace", [this, &path] {
        const desktop::OpenWorkspace* open = m_program->workspace();
        return open && open->path() == path && !battle().annotatorName().isEmpty();
    });
}

QString Stage::promptsFile()
{
    QFile file(m_folder.filePath(QStringLiteral("questions.csv")));
    const QByteArray table = "id,topic,question\n"
                             "q1,tides,\"Why are there two tides a day, and not one?\"\n"
                             "q2,code,Write a Python function that returns the n-th prime.\n"
                             "q3,tides,\"Why are there two tides a day, and not one?\"\n"
                             "q4,code,Write a Python function that returns the n-th prime!\n"
                             "q5,sprache,Erkläre in zwei Sätzen warum der Himmel tagsüber blau ist und abends rot.\n"
                             "q6,maths,Solve the equation x^2 = 2 and prove that its solution is not a fraction.\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        m_failures << QStringLiteral("cannot write %1").arg(file.fileName());
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
    const bool redrawn = look.scheme != m_look.scheme || look.textScale != m_look.textScale;
    const bool translated = look.language != m_look.language;
    const QList<const QObject*> before = answerDocuments();
    m_look = look;
    m_program->preferences().setScheme(look.scheme);
    m_program->preferences().setTextScale(look.textScale);
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
    const bool found = reach(name, [this, name] {
        const auto* button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    });
    if (found)
        find<QAbstractButton>(name)->click();
    return found;
}

bool Stage::reach(const char* what, const std::function<bool()>& reached)
{
    if (QTest::qWaitFor(reached, kPatienceMs))
        return true;
    m_failures << QStringLiteral("not reached (%1): %2").arg(m_look.name, QString::fromLatin1(what));
    return false;
}

void Stage::settle()
{
    for (int turn = 0; turn < 4; ++turn) { // zero timers start zero timers
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Stage::shoot(const QString& name, QWidget* what)
{
    settle();
    const QString file =
        QStringLiteral("%1-%2-%3.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name, m_look.name);
    if (!(what ? what : &window())->grab().save(m_target.filePath(file)))
        m_failures << QStringLiteral("not written: %1").arg(m_target.filePath(file));
}

} // namespace joust::tour
