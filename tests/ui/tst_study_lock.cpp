// SPDX-License-Identifier: GPL-3.0-or-later
// A study password keeps everything but battles out of the window until it is given, and closes again.
#include "app/desktop/composition.h"
#include "desktop_fixture.h"
#include "support/test_workspace.h"
#include "ui/common/message_strip.h"
#include "ui/shell/study_password_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace joust;
using ui::Mode;
using ui::PageId;

namespace {

constexpr int kPatience = 20000; // ms; a loaded machine

class Program
{
public:
    explicit Program(const QString& folder, const support::TestWorkspace& files)
    {
        desktop::StartOptions options;
        options.workspace = QString::fromStdString(files.path);
        options.settingsFile = folder + QStringLiteral("/settings.ini");
        options.dataFolder = folder;
        composition = std::make_unique<desktop::Composition>(*qApp, options);
        composition->preferences().setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        composition->window().show();
        QApplication::setActiveWindow(&composition->window());
    }
    bool opened()
    {
        return QTest::qWaitFor([this] { return window().hasWorkspace(); }, kPatience);
    }
    ui::MainWindow& window() { return composition->window(); }
    QAction* entry(const QString& text)
    {
        for (QAction* action : window().findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')) == text)
                return action;
        }
        return nullptr;
    }
    bool shows(PageId page)
    {
        const auto* button = window().findChild<QToolButton*>(QStringLiteral("nav_") + ui::pageIcon(page));
        return button != nullptr && !button->isHidden();
    }
    ui::StudyPasswordDialog* dialog()
    {
        const auto open = [this] { return window().findChild<ui::StudyPasswordDialog*>(); };
        return QTest::qWaitFor([&] { return open() != nullptr; }, kPatience) ? open() : nullptr;
    }
    // Types into the open dialog and presses its button; true once the dialog has gone.
    bool give(const QString& password, const QString& again = {})
    {
        ui::StudyPasswordDialog* asked = dialog();
        asked->findChild<QLineEdit*>(QStringLiteral("studyPassword"))->setText(password);
        if (auto* more = asked->findChild<QLineEdit*>(QStringLiteral("studyPasswordAgain")))
            more->setText(again);
        asked->findChild<QPushButton*>(QStringLiteral("givePassword"))->click();
        return QTest::qWaitFor(
                   [this] {
                       const auto* still = window().findChild<ui::StudyPasswordDialog*>();
                       return still == nullptr || still->findChild<QDialogButtonBox*>()->isEnabled();
                   },
                   kPatience) &&
               QTest::qWaitFor([this] { return window().findChild<ui::StudyPasswordDialog*>() == nullptr; }, 500);
    }

    std::unique_ptr<desktop::Composition> composition;
};

} // namespace

class TestStudyLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadSetsItAndTheWindowOpensBehindIt();
    void withoutOneNothingIsAsked();
    void annotatorsHaveNoExports();
};

void TestStudyLock::aLeadSetsItAndTheWindowOpensBehindIt()
{
    support::TestWorkspace files;
    files.workspace.reset();
    const QString folder = QString::fromStdString(files.dir.file(""));
    {
        Program program(folder, files);
        QVERIFY(program.opened());
        QVERIFY(program.shows(PageId::Leaderboard));
        QVERIFY(!program.entry(QStringLiteral("Remove study password"))->isEnabled());
        program.entry(QStringLiteral("Set study password..."))->trigger();
        QVERIFY(!program.give(QStringLiteral("ZQX-secret"), QStringLiteral("ZQX-secreT"))); // not the same
        QVERIFY(program.give(QStringLiteral("ZQX-secret"), QStringLiteral("ZQX-secret")));
        QVERIFY(program.shows(PageId::Leaderboard)); // whoever set it stays
        QVERIFY(program.entry(QStringLiteral("Remove study password"))->isEnabled());
    }
    QFile file(QString::fromStdString(files.path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("ZQX-secret"));
    {
        Program program(folder, files);
        QVERIFY(program.opened());
        QCOMPARE(program.window().mode(), Mode::Annotate);
        QVERIFY(!program.shows(PageId::Leaderboard));
        program.entry(QStringLiteral("Manage mode"))->trigger();
        QVERIFY(program.entry(QStringLiteral("Annotate mode"))->isChecked());
        QVERIFY(!program.give(QStringLiteral("ZQX-Secret")));
        QVERIFY(program.dialog()->findChild<ui::MessageStrip*>()->text().contains(QStringLiteral("not the study")));
        QCOMPARE(program.window().mode(), Mode::Annotate);
        QVERIFY(program.give(QStringLiteral("ZQX-secret")));
        QCOMPARE(program.window().mode(), Mode::Manage);
        // Back to Annotate: the curtain is closed again.
        program.entry(QStringLiteral("Annotate mode"))->trigger();
        program.entry(QStringLiteral("Analyse mode"))->trigger();
        QCOMPARE(program.window().mode(), Mode::Annotate);
        QVERIFY(program.give(QStringLiteral("ZQX-secret")));
        QCOMPARE(program.window().mode(), Mode::Analyse);
        program.entry(QStringLiteral("Remove study password"))->trigger();
        QVERIFY(QTest::qWaitFor([&] { return !program.entry(QStringLiteral("Remove study password"))->isEnabled(); },
                                kPatience));
    }
    Program program(folder, files);
    QVERIFY(program.opened());
    QCOMPARE(program.window().mode(), Mode::Manage);
}

void TestStudyLock::withoutOneNothingIsAsked()
{
    support::TestWorkspace files;
    files.workspace.reset();
    Program program(QString::fromStdString(files.dir.file("")), files);
    QVERIFY(program.opened());
    program.entry(QStringLiteral("Annotate mode"))->trigger();
    QCOMPARE(program.window().mode(), Mode::Annotate);
    program.entry(QStringLiteral("Manage mode"))->trigger();
    QCOMPARE(program.window().mode(), Mode::Manage);
    QVERIFY(program.window().findChild<ui::StudyPasswordDialog*>() == nullptr);
}

// What is exported has everybody's votes.
void TestStudyLock::annotatorsHaveNoExports()
{
    support::TestWorkspace files;
    files.workspace.reset();
    Program program(QString::fromStdString(files.dir.file("")), files);
    QVERIFY(program.opened());
    for (const char* const text : {"Import votes...", "Export votes...", "Export pack...", "Merge pack...",
                                   "Check this workspace", "Set study password..."}) {
        QAction* entry = program.entry(QString::fromLatin1(text));
        QVERIFY2(entry != nullptr, text);
        QVERIFY2(entry->isEnabled(), text);
        program.entry(QStringLiteral("Annotate mode"))->trigger();
        QVERIFY2(!entry->isEnabled(), text);
        program.entry(QStringLiteral("Manage mode"))->trigger();
    }
}

int main(int argc, char** argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TestStudyLock tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_study_lock.moc"
