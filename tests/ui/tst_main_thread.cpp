// SPDX-License-Identifier: GPL-3.0-or-later
// The window's thread at its busiest: two answers stream at 200 tokens a second while a run is generated, and answers
// of 1 MB and of one line of 256 KiB are shown. How long it was away at most is reported and not judged, because that
// depends on the machine; that it came back again and again, and that everything was shown, is judged.
#include "app/desktop/composition.h"
#include "desktop_fixture.h"
#include "endpoint/wire.h"
#include "loop_gaps.h"
#include "support/test_workspace.h"
#include "ui/battle/answer_pane.h"
#include "ui/battle/answer_pane_browser.h"

#include <QDir>
#include <QEventLoop>
#include <QScrollBar>

#include <functional>

using namespace joust;
using namespace joust::test;
using State = ui::BattleSession::State;

namespace {

constexpr std::chrono::milliseconds kToken{5};
constexpr int kTokens = 400;
constexpr int kPrompts = 60;
const std::string kLine = R"(A line that says how the square of a number comes about, again.\n)"; // as JSON has it

Script tokens()
{
    Script script;
    script.segments.push_back({head(), {}});
    for (int i = 0; i < kTokens; ++i)
        script.segments.push_back({delta("token "), kToken});
    script.segments.push_back({kFinish + kDone, {}});
    return script;
}

Script wholeText(const std::string& text)
{
    const std::size_t piece = 256 * kLine.size(); // ends inside no escape
    std::string bytes = head();
    for (std::size_t at = 0; at < text.size(); at += piece)
        bytes += delta(text.substr(at, piece));
    return script(bytes + kFinish + kDone);
}

std::string megabyte()
{
    std::string text;
    while (text.size() < 1'040'000) // two characters of each line are an escape
        text += kLine;
    return text;
}

Script answerTo(const ReceivedRequest& request)
{
    if (request.body.find("#stream") != std::string::npos)
        return tokens();
    if (request.body.find("#megabyte") != std::string::npos)
        return wholeText(megabyte());
    if (request.body.find("#line") != std::string::npos)
        return wholeText(std::string(256 * 1024, 'w'));
    return hello();
}

// A loop, because QTest's waits sleep between looks.
bool turnUntil(const std::function<bool()>& done, int milliseconds)
{
    QEventLoop loop;
    QTimer look;
    bool reached = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        reached = done();
        if (reached)
            loop.quit();
    });
    look.start(20);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return reached;
}

} // namespace

class TestMainThread final : public QObject
{
    Q_OBJECT

public:
    explicit TestMainThread(const OwnHome& home)
        : m_home(home)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void twoStreamsAndARun();
    void longAnswers_data();
    void longAnswers();
    void cleanupTestCase() { m_program.reset(); }

private:
    ui::BattleSession& session() { return m_program->workspace()->battle(); }
    ui::AnswerPane* pane(const char* letter)
    {
        return m_program->window().findChild<ui::AnswerPane*>(QStringLiteral("answer") + QLatin1String(letter));
    }
    bool toIdle();

    const OwnHome& m_home;
    ReplayServer m_server{[](const ReceivedRequest& request, std::size_t) { return answerTo(request); }};
    std::unique_ptr<desktop::Composition> m_program;
};

void TestMainThread::initTestCase()
{
    const QString path = m_home.file("busy.joust");
    {
        base::SystemRng rng;
        base::SystemClock clock;
        const auto workspace = support::must(store::Workspace::create(path.toStdString(), {rng, clock}));
        for (const std::string name : {"alpha", "beta"}) {
            endpoint::Identity identity;
            identity.baseUrl = m_server.url("/v1");
            identity.model = name;
            endpoint::Connection connection;
            connection.proxy = "none";
            support::must(workspace->endpoints().add(name, identity, connection));
        }
        std::vector<store::PromptRow> prompts;
        for (int i = 0; i < kPrompts; ++i)
            prompts.push_back({{}, "Question " + std::to_string(i), "", ""});
        support::must(workspace->prompts().append("set", prompts));
        support::must(workspace->runs().create("run", "set", {}));
    }
    desktop::StartOptions options;
    options.workspace = path;
    options.annotator = QStringLiteral("rater");
    options.settingsFile = m_home.file("settings.ini");
    options.dataFolder = m_home.file("data");
    m_program = std::make_unique<desktop::Composition>(*qApp, options);
    m_program->window().resize(1440, 900);
    m_program->window().show();
    QVERIFY(turnUntil(
        [this] { return m_program->workspace() != nullptr && session().annotatorName() == QStringLiteral("rater"); },
        20000));
}

bool TestMainThread::toIdle()
{
    session().skip();
    return turnUntil([this] { return session().state() == State::Idle; }, 10000);
}

void TestMainThread::twoStreamsAndARun()
{
    LoopGaps idle;
    turnUntil([] { return false; }, 1000);
    report("nothing to do", idle);

    ui::RunJob& job = m_program->workspace()->job();
    store::RunRow run;
    {
        base::SystemRng rng;
        base::SystemClock clock;
        const auto reader = support::must(store::Workspace::open(m_program->workspace()->path().toStdString(),
                                                                 store::Access::ReadOnly, {rng, clock}));
        run = support::must(reader->runs().find("run"));
    }
    LoopGaps busy;
    job.start(run, {});
    session().start(QStringLiteral("#stream"));
    QVERIFY(turnUntil([this] { return session().state() == State::Choosing && pane("A")->hasAnswer(); }, 60000));
    report("two streams of 200 tokens a second and a run", busy);
    QVERIFY(busy.count() > std::size_t(kTokens) * std::size_t(kToken.count()) / 100);
    QVERIFY(turnUntil([&] { return job.end().has_value(); }, 60000));
    QCOMPARE(job.finished(), std::int64_t(2 * kPrompts));
    QVERIFY(toIdle());
}

void TestMainThread::longAnswers_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("characters");
    QTest::newRow("an answer of 1 MB") << QStringLiteral("#megabyte") << 1'000'000;
    QTest::newRow("one line of 256 KiB") << QStringLiteral("#line") << 256 * 1024;
}

void TestMainThread::longAnswers()
{
    QFETCH(QString, prompt);
    QFETCH(int, characters);
    LoopGaps gaps;
    session().start(prompt);
    QVERIFY(turnUntil([this] { return session().state() == State::Choosing && pane("A")->hasAnswer(); }, 60000));
    turnUntil([] { return false; }, 500); // painting, and the layout of what is out of sight
    report(qPrintable(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(", made and shown")), gaps);
    QVERIFY(gaps.count() > 20);
    LoopGaps scrolling;
    for (const char* letter : {"A", "B"}) {
        ui::AnswerBrowser* browser = pane(letter)->browser();
        QVERIFY(browser->document()->characterCount() >= characters);
        browser->verticalScrollBar()->setValue(browser->verticalScrollBar()->maximum());
        turnUntil([] { return false; }, 250);
    }
    report(qPrintable(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(", from its start to its end")),
           scrolling);
    QVERIFY(scrolling.count() > 5);
    QVERIFY(toIdle());
}

int main(int argc, char** argv)
{
    const OwnHome home;
    QApplication application(argc, argv);
    TestMainThread test(home);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_main_thread.moc"
