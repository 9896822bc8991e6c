// SPDX-License-Identifier: GPL-3.0-or-later
// Blindness while battles come from a study's queue: names are in the workspace, in what the servers said about
// themselves, and in what was measured; nothing of it may be on any way out before the study tells it.
#include "battle/run_generation.h"
#include "canary_program.h"
#include "desktop_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>

using namespace joust;
using battle::RevealTime;
using test::Program;
using State = ui::BattleSession::State;

namespace {

constexpr int kBattles = 4;

// Both say the same and think the same; who they are stands beside it, wherever a server can put it.
void answerWithNames(support::FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest& request)
{
    endpoint::Reply reply = support::textReply("A plain answer.");
    reply.reasoning = "A plain thought.";
    reply.measurement.reportedModel = request.identity.model;
    reply.measurement.systemFingerprint = "fp-" + request.identity.model;
    reply.measurement.finishReason = request.identity.model == "ZQX-ALPHA-model" ? "stop" : "zqx_stop";
    reply.measurement.sentBody = "{\"model\":\"" + request.identity.model + "\"}";
    reply.measurement.totalMs = request.identity.model == "ZQX-ALPHA-model" ? 50 : 8000;
    reply.measurement.answerTokens = request.identity.model == "ZQX-ALPHA-model" ? 7 : 7000;
    fake.finish(id, reply);
}

void addStudy(store::Workspace& workspace, RevealTime reveal)
{
    std::vector<store::PromptRow> prompts;
    for (int i = 0; i < kBattles; ++i)
        prompts.push_back({{}, "Question " + std::to_string(i), "", ""});
    support::must(workspace.prompts().append("set", prompts));
    const auto run = support::must(workspace.runs().create("run", "set", {})).id;
    support::FakeTransport transport;
    transport.onSend = answerWithNames;
    endpoint::EnvironmentKeySource keys;
    support::must(battle::generateAnswers(run, workspace.runs(), transport, keys, {}));
    battle::StudyPolicy policy;
    policy.reveal = reveal;
    policy.showThinking = true;
    policy.guidelines = "Read both answers.";
    support::must(workspace.studies().create("study", "run", policy));
}

bool openStudy(Program& program)
{
    auto* begin = program.window().findChild<QPushButton*>(QStringLiteral("beginStudy")); // the page recommends it
    if (!QTest::qWaitFor([&] { return begin->text() == QStringLiteral("Vote in study"); }, 20000))
        return false;
    begin->click();
    return program.waitFor(State::Choosing) && program.ready();
}

bool vote(Program& program)
{
    program.session().choose({base::Outcome::B, battle::Strength::Much, {"clearer"}, "a comment", true});
    if (!program.waitFor(State::Held))
        return false;
    program.session().commit();
    return program.waitFor(State::Revealed);
}

} // namespace

class TestBlindnessQueue final : public QObject
{
    Q_OBJECT

public:
    explicit TestBlindnessQueue(const test::OwnHome& home)
        : m_home(home)
    {
    }

private Q_SLOTS:
    void init();
    void theWholeQueueNamesNobody_data();
    void theWholeQueueNamesNobody();
    void aTellingStudyNamesOnlyAfterTheVote();
    void skipAndPauseNameNobody();
    void aRestartNamesNobody();
    void aPlantedLeakIsFound();

private:
    Program program(RevealTime reveal)
    {
        return Program(m_folder, [reveal](store::Workspace& workspace) { addStudy(workspace, reveal); });
    }

    const test::OwnHome& m_home;
    QString m_folder;
    int m_number = 0;
};

void TestBlindnessQueue::init()
{
    m_folder = m_home.file("queue" + std::to_string(m_number++));
    QDir().mkpath(m_folder);
    qputenv("TMPDIR", QFile::encodeName(m_folder));
    QApplication::clipboard()->clear();
}

void TestBlindnessQueue::theWholeQueueNamesNobody_data()
{
    QTest::addColumn<int>("reveal");
    QTest::newRow("never") << static_cast<int>(RevealTime::Never);
    QTest::newRow("at the end") << static_cast<int>(RevealTime::End);
}

void TestBlindnessQueue::theWholeQueueNamesNobody()
{
    QFETCH(int, reveal);
    Program p = program(static_cast<RevealTime>(reveal));
    QVERIFY(p.visitNames());
    QVERIFY(openStudy(p));
    for (int i = 0; i < kBattles; ++i) {
        QVERIFY(p.ready());
        p.copyBothAnswers();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("A plain answer.")));
        QCOMPARE(p.leaks(), QStringList());
        p.session().choose({base::Outcome::A, {}, {}, "a comment", false});
        QVERIFY(p.waitFor(State::Held));
        QCOMPARE(p.leaks(), QStringList());
        p.session().commit();
        QVERIFY(p.waitFor(State::Revealed));
        QCoreApplication::processEvents();
        QVERIFY(!p.session().reveal());
        QCOMPARE(p.leaks(), QStringList()); // the vote is saved, and that is all there is to know
        p.session().next();
        QVERIFY(p.waitFor(i + 1 < kBattles ? State::Choosing : State::QueueEnded));
    }
    QCoreApplication::processEvents();
    QCOMPARE(p.leaks(), QStringList());
}

void TestBlindnessQueue::aTellingStudyNamesOnlyAfterTheVote()
{
    Program p = program(RevealTime::Vote);
    QVERIFY(p.visitNames());
    QVERIFY(openStudy(p));
    QCOMPARE(p.leaks(), QStringList());
    QVERIFY(vote(p));
    QVERIFY(p.sees(QStringLiteral("ZQX-ALPHA")) && p.sees(QStringLiteral("ZQX-BETA")));
    p.session().next();
    QVERIFY(p.waitFor(State::Choosing));
    QVERIFY(p.ready());
    QCOMPARE(p.leaks(), QStringList());
}

void TestBlindnessQueue::skipAndPauseNameNobody()
{
    Program p = program(RevealTime::Vote);
    QVERIFY(p.visitNames());
    QVERIFY(openStudy(p));
    p.session().setPaused(true);
    QCoreApplication::processEvents();
    QCOMPARE(p.leaks(), QStringList());
    p.session().setPaused(false);
    p.window().findChild<QAction*>(QStringLiteral("skip_broken"))->trigger();
    QTRY_COMPARE(p.session().state(), State::Choosing);
    QVERIFY(p.ready());
    QCOMPARE(p.leaks(), QStringList()); // a skip tells nothing, whatever the study tells
}

void TestBlindnessQueue::aRestartNamesNobody()
{
    Program p = program(RevealTime::End);
    QVERIFY(p.visitNames());
    QVERIFY(openStudy(p));
    QVERIFY(vote(p));
    p.session().next();
    QVERIFY(p.waitFor(State::Choosing));
    desktop::StartOptions options;
    options.workspace = p.workspace;
    options.settingsFile = m_folder + QStringLiteral("/settings.ini");
    p.composition.reset();
    p.composition = std::make_unique<desktop::Composition>(*qApp, options);
    p.window().show();
    QTRY_VERIFY(p.composition->workspace() != nullptr);
    QVERIFY(p.waitFor(State::Choosing) && p.ready()); // back in the queue by itself
    QVERIFY(p.session().study());
    QCOMPARE(p.leaks(), QStringList());
}

void TestBlindnessQueue::aPlantedLeakIsFound()
{
    Program p = program(RevealTime::Never);
    QVERIFY(p.visitNames());
    QVERIFY(openStudy(p));
    QCOMPARE(p.leaks(), QStringList());
    auto* button = p.window().findChild<QWidget*>(QStringLiteral("pauseButton"));
    for (const char* leak : {"ZQX-BETA", "fp-ZQX-ALPHA-model", "zqx_stop"}) {
        button->setToolTip(QString::fromLatin1(leak));
        QVERIFY2(!p.leaks().isEmpty(), leak);
    }
    button->setToolTip({});
    QCOMPARE(p.leaks(), QStringList());
}

int main(int argc, char** argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    TestBlindnessQueue tests(home);
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_blindness_queue.moc"
