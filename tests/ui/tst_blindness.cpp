// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, with its real network code, against a server that names its models wherever it can: before a vote
// no name may be on any way out of the window or the process, and this test must see one wherever it is planted.
#include "canary_program.h"
#include "desktop_fixture.h"
#include "mirrored.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>

#include <sys/prctl.h>

#include <cstdio>
#include <cstring>
#include <functional>

using namespace joust;
using test::Program;
using State = ui::BattleSession::State;

namespace {

const QString kAlpha = QStringLiteral("ZQX-ALPHA");
char* programName = nullptr; // argv[0], which the process list shows

// What differs between the sides when both say the same. Empty = mirror images.
QString difference(Program& program)
{
    const ui::AnswerPane* a = program.pane("A");
    const ui::AnswerPane* b = program.pane("B");
    const QWidget* arena = a->parentWidget();
    if (a->size() != b->size() || a->y() != b->y() || a->x() != arena->width() - b->x() - b->width())
        return QStringLiteral("geometry");
    const QScrollBar* left = a->scrollBar();
    const QScrollBar* right = b->scrollBar();
    if (left->value() != right->value() || left->maximum() != right->maximum())
        return QStringLiteral("scroll position");
    if (a->browser()->geometry() != b->browser()->geometry() ||
        a->browser()->viewport()->geometry() != b->browser()->viewport()->geometry())
        return QStringLiteral("inner geometry");
    if (a->font() != b->font() || a->palette() != b->palette() ||
        a->browser()->document()->defaultFont() != b->browser()->document()->defaultFont())
        return QStringLiteral("look");
    return test::mirrored(a) == test::everyText(*b) ? QString() : QStringLiteral("texts");
}

// A second turn that fails for one of them, and then comes: nothing leaks at any time.
bool askFurther(Program& program)
{
    const auto clean = [&] { return program.leaks().isEmpty() && difference(program).isEmpty(); };
    program.server.failFor("ALPHA");
    program.session().askFurther(QStringLiteral("And why is it red at night?"));
    if (!clean() || !program.waitFor(State::Failed))
        return false;
    QCoreApplication::processEvents();
    if (!clean())
        return false;
    program.server.failFor({});
    program.session().tryAgain();
    if (!clean() || !program.waitFor(State::Choosing))
        return false;
    const auto both = [&] {
        return program.pane("A")->browser()->document()->toPlainText().contains(QStringLiteral("red at night"));
    };
    return QTest::qWaitFor(both, 10000) && clean() && program.session().battle().turn == 2;
}

// A leak as a mistake would make it, and how to take it back.
struct Plant
{
    QString channel;
    std::function<void(Program&)> leak;
    std::function<void(Program&)> mend;
};

QAbstractButton& someButton(Program& program)
{
    return *program.window().findChild<QAbstractButton*>(QStringLiteral("vote_a"));
}

void writeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the planted file");
    file.write("answered by ZQX-ALPHA");
}

// SQL that runs beside the program.
void change(Program& program, const char* sql)
{
    SQLite::Database file(program.workspace.toStdString(), SQLite::OPEN_READWRITE, 5000);
    file.exec(sql);
}

std::map<QString, Plant> plants()
{
    const QString widgets = QStringLiteral("widgets");
    const QString access = QStringLiteral("accessibility");
    const QString files = QStringLiteral("files");
    std::map<QString, Plant> all;
    const auto inWidget = [&](const char* name, const QString& channel, void (QWidget::*set)(const QString&)) {
        all[QString::fromLatin1(name)] = {channel, [set](Program& p) { (someButton(p).*set)(kAlpha); },
                                          [set](Program& p) { (someButton(p).*set)({}); }};
    };
    inWidget("tool tip", widgets, &QWidget::setToolTip);
    inWidget("status tip", widgets, &QWidget::setStatusTip);
    inWidget("what is this", widgets, &QWidget::setWhatsThis);
    inWidget("accessible name", access, &QWidget::setAccessibleName);
    inWidget("accessible description", access, &QWidget::setAccessibleDescription);
    all[QStringLiteral("object name")] = {widgets, [](Program& p) { p.pane("B")->browser()->setObjectName(kAlpha); },
                                          [](Program& p) { p.pane("B")->browser()->setObjectName({}); }};
    all[QStringLiteral("window title")] = {
        widgets, [](Program& p) { p.window().setWindowTitle(QStringLiteral("Joust, ZQX-ALPHA")); },
        [](Program& p) { p.window().setWindowTitle(QStringLiteral("Joust")); }};
    all[QStringLiteral("status bar")] = {widgets, [](Program& p) { p.window().setStatus(kAlpha); },
                                         [](Program& p) { p.window().setStatus({}); }};
    all[QStringLiteral("dynamic property")] = {widgets,
                                               [](Program& p) { someButton(p).setProperty("contestant", kAlpha); },
                                               [](Program& p) { someButton(p).setProperty("contestant", {}); }};
    all[QStringLiteral("hidden label")] = {
        widgets, [](Program& p) { p.window().findChild<QLabel*>(QStringLiteral("revealed_A"))->setText(kAlpha); },
        [](Program& p) { p.window().findChild<QLabel*>(QStringLiteral("revealed_A"))->clear(); }};
    all[QStringLiteral("item of a model")] = {
        widgets,
        [](Program& p) { p.window().findChild<QComboBox*>(QStringLiteral("languageBox"))->addItem({}, kAlpha); },
        [](Program& p) {
            auto* box = p.window().findChild<QComboBox*>(QStringLiteral("languageBox"));
            box->removeItem(box->count() - 1);
        }};
    all[QStringLiteral("action")] = {
        widgets,
        [](Program& p) {
            auto* action = new QAction(kAlpha, &p.window());
            action->setObjectName(QStringLiteral("planted"));
        },
        [](Program& p) { delete p.window().findChild<QAction*>(QStringLiteral("planted")); }};
    all[QStringLiteral("second window")] = {
        widgets,
        [](Program& p) {
            auto* dialog = new QDialog(&p.window());
            dialog->setObjectName(QStringLiteral("planted"));
            dialog->setWindowTitle(kAlpha);
        },
        [](Program& p) { delete p.window().findChild<QDialog*>(QStringLiteral("planted")); }};
    all[QStringLiteral("clipboard")] = {QStringLiteral("clipboard"),
                                        [](Program&) { QApplication::clipboard()->setText(kAlpha); },
                                        [](Program&) { QApplication::clipboard()->clear(); }};
    all[QStringLiteral("clipboard format")] = {QStringLiteral("clipboard"),
                                               [](Program&) {
                                                   auto* data = new QMimeData;
                                                   data->setData(QStringLiteral("application/x-joust"), "zqx-path");
                                                   QApplication::clipboard()->setMimeData(data);
                                               },
                                               [](Program&) { QApplication::clipboard()->clear(); }};
    all[QStringLiteral("thread name")] = {QStringLiteral("process"), [](Program&) { prctl(PR_SET_NAME, "ZQX-ALPHA"); },
                                          [](Program&) { prctl(PR_SET_NAME, "tst_blindness"); }};
    all[QStringLiteral("command line")] = {QStringLiteral("process"),
                                           [](Program&) { std::memcpy(programName, "ZQX", 3); },
                                           [](Program&) { std::memcpy(programName, "tst", 3); }};
    all[QStringLiteral("temporary file")] = {
        files, [](Program&) { writeFile(QDir::tempPath() + QStringLiteral("/answer.txt")); },
        [](Program&) { QFile::remove(QDir::tempPath() + QStringLiteral("/answer.txt")); }};
    all[QStringLiteral("file name")] = {
        files, [](Program& p) { writeFile(p.scope.folder + QStringLiteral("/zqx-alpha.txt")); },
        [](Program& p) { QFile::remove(p.scope.folder + QStringLiteral("/zqx-alpha.txt")); }};
    all[QStringLiteral("recent files")] = {
        files,
        [](Program& p) {
            p.composition->preferences().addRecentFile(QStringLiteral("/study/ZQX-ALPHA.joust"));
            QCoreApplication::processEvents(); // writes the settings
        },
        [](Program& p) {
            p.composition->preferences().removeRecentFile(QStringLiteral("/study/ZQX-ALPHA.joust"));
            QCoreApplication::processEvents(); // writes the settings
        }};
    all[QStringLiteral("column")] = {
        QStringLiteral("workspace"),
        [](Program& p) { change(p, "INSERT INTO setting(key, value) VALUES('last_battle', 'ZQX-ALPHA')"); },
        [](Program& p) { change(p, "DELETE FROM setting WHERE key = 'last_battle'"); }};
    all[QStringLiteral("id in a column")] = {
        QStringLiteral("workspace"),
        [](Program& p) { change(p, "INSERT INTO setting SELECT 'last', id FROM contestant LIMIT 1"); },
        [](Program& p) { change(p, "DELETE FROM setting WHERE key = 'last'"); }};
    return all;
}

} // namespace

class TestBlindness final : public QObject
{
    Q_OBJECT

public:
    explicit TestBlindness(const test::OwnHome& home)
        : m_home(home)
    {
    }

private Q_SLOTS:
    void init();
    void nothingNamesASideBeforeTheVote();
    void aFailureNamesNobody_data();
    void aFailureNamesNobody();
    void aRestartNamesNobody();
    void anOpenBattleIsNotOnTheDataPage();
    void aPlantedLeakIsFound();
    void aPlantedLeakInTheOutputIsFound_data();
    void aPlantedLeakInTheOutputIsFound();

private:
    const test::OwnHome& m_home;
    QString m_folder;
    int m_number = 0;
};

void TestBlindness::init()
{
    m_folder = m_home.file("run" + std::to_string(m_number++));
    QDir().mkpath(m_folder);
    qputenv("TMPDIR", QFile::encodeName(m_folder));
    QApplication::clipboard()->clear();
}

void TestBlindness::nothingNamesASideBeforeTheVote()
{
    Program program(m_folder);
    QVERIFY(program.visitNames());
    QCOMPARE(program.leaks(), QStringList());

    QVERIFY(program.ask());
    QCOMPARE(program.session().state(), State::Answering);
    QCOMPARE(program.leaks(), QStringList());
    QCOMPARE(difference(program), QString());

    QVERIFY(program.ready());
    QCOMPARE(program.session().state(), State::Choosing);
    program.copyBothAnswers();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("A plain answer.")));
    QCOMPARE(program.leaks(), QStringList());
    QCOMPARE(difference(program), QString());

    QVERIFY(askFurther(program));

    program.session().choose({base::Outcome::A, {}, {}, "a comment", false});
    QCoreApplication::processEvents();
    QCOMPARE(program.session().state(), State::Held);
    QCOMPARE(program.leaks(), QStringList());
    QCOMPARE(difference(program), QString());

    program.session().commit();
    QVERIFY(program.waitFor(State::Revealed));
    QVERIFY(program.sees(kAlpha) && program.sees(QStringLiteral("ZQX-BETA")));
    program.session().next();
    QVERIFY(program.waitFor(State::Idle));
    QCOMPARE(program.leaks(), QStringList()); // and they are gone again
}

void TestBlindness::aFailureNamesNobody_data()
{
    QTest::addColumn<QString>("failing");
    QTest::newRow("one") << QStringLiteral("ALPHA");
    QTest::newRow("the other") << QStringLiteral("BETA");
    QTest::newRow("both") << QStringLiteral("ZQX");
}

void TestBlindness::aFailureNamesNobody()
{
    QFETCH(QString, failing);
    Program program(m_folder);
    program.server.failFor(failing.toStdString());
    QVERIFY(program.visitNames());
    QVERIFY(program.ask());
    program.server.release();
    QVERIFY(program.waitFor(State::Failed));
    QCoreApplication::processEvents();
    QCOMPARE(program.leaks(), QStringList());
    QCOMPARE(difference(program), QString());
    program.server.failFor({});
    program.session().tryAgain();
    QVERIFY(program.ready());
    QCOMPARE(program.leaks(), QStringList());
}

void TestBlindness::aRestartNamesNobody()
{
    Program program(m_folder);
    QVERIFY(program.visitNames());
    QVERIFY(program.ask());
    QVERIFY(program.ready());
    desktop::StartOptions options;
    options.workspace = program.workspace;
    options.settingsFile = m_folder + QStringLiteral("/settings.ini");
    program.composition.reset();
    program.composition = std::make_unique<desktop::Composition>(*qApp, options);
    program.window().show();
    QTRY_VERIFY(program.composition->workspace() != nullptr);
    QVERIFY(program.waitFor(State::Choosing));
    QVERIFY(program.ready());
    QCOMPARE(program.leaks(), QStringList());
    QCOMPARE(difference(program), QString());
}

// The Data page may name the contestants of earlier votes; of the open battle it knows neither prompt nor answers nor
// annotator, whatever is looked for.
void TestBlindness::anOpenBattleIsNotOnTheDataPage()
{
    Program program(m_folder);
    QVERIFY(program.visitNames());
    QVERIFY(program.ask());
    QVERIFY(program.ready());
    program.session().choose({base::Outcome::A, {}, {}, "a comment", false});
    QVERIFY(program.waitFor(State::Held));
    program.session().pauseHold(true);

    const auto& page = *program.window().findChild<QWidget*>(QStringLiteral("dataPage"));
    auto* field = page.findChild<QLineEdit*>(QStringLiteral("searchField"));
    const auto* list = page.findChild<QTableView*>(QStringLiteral("votesTable"))->model();
    const auto search = [field](const char* text) {
        field->setText(QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
    };
    program.window().showPage(ui::PageId::Data);
    QTRY_VERIFY(test::everyText(page).contains(QStringLiteral("An earlier answer.")));
    QCOMPARE(list->rowCount(), 1);
    for (const char* sealed : {"sky blue", "A plain answer.", "rater", "a comment"})
        QVERIFY2(!test::everyText(page).contains(QString::fromLatin1(sealed)), sealed);
    for (const char* sealed : {"sky", "plain answer"}) {
        search(sealed);
        QTRY_VERIFY(page.findChild<QLabel*>(QStringLiteral("voteCount"))->text().startsWith(QLatin1Char('0')));
        QCOMPARE(list->rowCount(), 0);
    }
    program.window().showPage(ui::PageId::Battle);
    QCOMPARE(program.leaks(), QStringList());

    program.session().commit();
    QVERIFY(program.waitFor(State::Revealed));
    program.window().showPage(ui::PageId::Data);
    search("sky");
    QTRY_COMPARE(list->rowCount(), 1); // a vote opens it
    QTRY_VERIFY(test::everyText(page).contains(QStringLiteral("A plain answer.")));
}

void TestBlindness::aPlantedLeakIsFound()
{
    Program program(m_folder);
    QVERIFY(program.visitNames());
    QVERIFY(program.ask());
    QVERIFY(program.ready());
    for (const auto& [name, plant] : plants()) {
        QVERIFY2(program.leaks().isEmpty(), qPrintable(QStringLiteral("before: ") + name));
        plant.leak(program);
        const QStringList found = program.leaks();
        plant.mend(program);
        bool inChannel = false;
        for (const QString& leak : found)
            inChannel = inChannel || leak.startsWith(plant.channel + QLatin1Char(':'));
        QVERIFY2(inChannel, qPrintable(name + QStringLiteral(" was not found")));
    }
    QCOMPARE(program.leaks(), QStringList());
}

void TestBlindness::aPlantedLeakInTheOutputIsFound_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Qt's log") << 0;
    QTest::newRow("standard error") << 1;
    QTest::newRow("standard output") << 2;
}

void TestBlindness::aPlantedLeakInTheOutputIsFound()
{
    QFETCH(int, way);
    const test::OutputCapture output;
    QCOMPARE(test::leaksIn({{QStringLiteral("output"), output.text()}}, {kAlpha}), QStringList());
    if (way == 0)
        qWarning("asked ZQX-ALPHA");
    else
        std::fputs("asked ZQX-ALPHA\n", way == 1 ? stderr : stdout);
    QCOMPARE(test::leaksIn({{QStringLiteral("output"), output.text()}}, {kAlpha}).size(), 1);
}

int main(int argc, char** argv)
{
    const test::OwnHome home;
    programName = argv[0];
    QApplication application(argc, argv);
    TestBlindness tests(home);
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_blindness.moc"
