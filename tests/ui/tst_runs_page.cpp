// SPDX-License-Identifier: GPL-3.0-or-later
// The Runs page over a workspace file, the job behind it, and what the status bar says of it.
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/endpoints/form_field.h"
#include "ui/runs/gold_field.h"
#include "ui/runs/lanes_view.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/new_study_dialog.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_tab.h"
#include "ui/runs/studies_tab.h"
#include "ui/runs/study_words.h"
#include "ui/runs_fixture.h"
#include "ui/shell/jobs_button.h"
#include "ui/widget_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;
using support::FakeTransport;
using support::must;
using ui::LanesView;
using State = ui::RunJob::State;

namespace {

struct Shown : RunsFixture
{
    explicit Shown(bool withRun = true)
        : page(*source, *job)
    {
        if (withRun)
            create();
        page.resize(1300, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
    }
    ~Shown() { page.deactivate(); }

    template <typename T>
    T* find(const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    bool canPress(const char* name) const { return button(name)->isVisible() && button(name)->isEnabled(); }
    QString runCell(int row, int column) const
    {
        return find<QTableView>("runsTable")->model()->index(row, column).data().toString();
    }
    QString lane(int row, int column) const
    {
        const QTableWidgetItem* item = find<LanesView>("runLanes")->item(row, column);
        return item ? item->text() : QString();
    }
    QString note() const { return find<QLabel>("runNote")->text(); }
    QString message() const { return page.findChild<ui::MessageStrip*>()->text(); }
    QString sentence() const
    {
        for (const auto* state : page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                return state->findChild<QLabel*>(QStringLiteral("emptySentence"))->text();
        }
        return {};
    }
    // A study of two battles by each annotator, one vote of "ann" in it.
    void makeStudy(battle::RevealTime reveal)
    {
        must(thread->runAndWait([&](store::Workspace& workspace) -> base::Result<void> {
            const store::RunRow run = must(workspace.runs().find("first"));
            must(battle::generateAnswers(run.id, workspace.runs(), files.transport, files.keys, {}));
            battle::StudyPolicy policy;
            policy.reveal = reveal;
            const store::StudyRow study = must(workspace.studies().create("helpful", "first", policy));
            const auto step = must(workspace.queue().next(study.id, files.annotator));
            must(workspace.ledger().commit(step.battle->id, files.annotator, {}, 100));
            return {};
        }));
    }

    ui::RunsPage page;
};

} // namespace

class TestRunsPage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void aJobMakesEveryAnswerOnce()
    {
        RunsFixture f;
        QSignalSpy progressed(f.job.get(), &ui::RunJob::progressed);
        f.job->start(f.create(), {});
        QCOMPARE(f.job->state(), State::Running);
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(*f.job->end(), battle::RunEnd::Complete);
        QCOMPARE(f.job->finished(), std::int64_t{6});
        QVERIFY(progressed.size() > 0);
        QCOMPARE(f.answersThatAre("done"), std::string("6"));
        QCOMPARE(f.files.transport.requests().size(), std::size_t{6});
    }

    void aPauseGivesBackWhatWasUnderWayAndAResumeAsksOnlyForThat()
    {
        RunsFixture f;
        f.answerOnly(2);
        const store::RunRow run = f.create();
        f.job->start(run, {1, false, {}});
        QTRY_COMPARE(f.answersThatAre("done"), std::string("2"));
        QTRY_COMPARE(f.files.transport.pending().size(), std::size_t{2});
        f.job->pause();
        QCOMPARE(f.job->state(), State::Pausing);
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(*f.job->end(), battle::RunEnd::Stopped);
        QCOMPARE(f.answersThatAre("pending"), std::string("4"));
        support::answerAtOnce(f.files.transport);
        f.job->start(run, {});
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.answersThatAre("done"), std::string("6"));
        QCOMPARE(f.files.transport.requests().size(), std::size_t{8}); // six, and the two that were given up
    }

    void aRestartOfTheProgramPaysNothingTwice()
    {
        RunsFixture f;
        f.answerOnly(3);
        const store::RunRow run = f.create();
        f.job->start(run, {1, false, {}});
        QTRY_COMPARE(f.answersThatAre("done"), std::string("3"));
        f.close(); // while it goes on
        f.open();
        QCOMPARE(f.answersThatAre("claimed"), std::string("0"));
        const std::size_t asked = f.files.transport.requests().size();
        support::answerAtOnce(f.files.transport);
        f.job->start(run, {});
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.files.transport.requests().size(), asked + 3);
        QCOMPARE(f.job->interrupted(), std::int64_t{0});
    }

    void theWorkspaceStaysUsableWhileARunGoesOn()
    {
        RunsFixture f;
        f.answerOnly(0);
        f.job->start(f.create(), {});
        QTRY_VERIFY(!f.files.transport.pending().empty());
        bool answered = false;
        f.thread->run(
            f.job.get(), [](store::Workspace& workspace) { return workspace.prompts().sets(); },
            [&](const base::Result<std::vector<store::PromptSetRow>>&) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(f.job->state(), State::Running);
    }

    void theTimeLeftComesFromTheRateOfThisStart()
    {
        RunsFixture f(10);
        const store::RunRow run = f.create();
        f.answerOnly(0);
        f.job->start(run, {2, false, {}});
        QTRY_VERIFY(f.job->total() == 20);
        QVERIFY(!f.job->timeLeft());
        QCOMPARE(ui::RunWords::progress(*f.job), QStringLiteral("Run: 0 of 20"));
        f.files.clock.advance(std::chrono::seconds(40));
        for (int i = 0; i < 4; ++i) {
            QTRY_VERIFY(!f.files.transport.pending().empty());
            f.files.transport.finish(f.files.transport.pending().front(), support::textReply("x"));
            QTRY_COMPARE(f.job->finished(), std::int64_t{i + 1});
        }
        QCOMPARE(*f.job->timeLeft(), std::chrono::milliseconds(160'000)); // 10 s each, 16 to go
        QVERIFY(ui::RunWords::progress(*f.job).startsWith(QStringLiteral("Run: 4 of 20, about 3 min")));
    }

    void theStatusBarNamesNobodyAndOnlyTheLeadCanPause()
    {
        ui::JobsButton button;
        button.setForLead(false);
        button.setJob(QStringLiteral("Run: 42 of 400, about 3 min left"), 42, 400, true);
        QVERIFY(!button.isHidden());
        const auto* pause = button.findChild<QPushButton*>(QStringLiteral("jobPause"));
        QVERIFY(pause->isHidden());
        button.setForLead(true);
        QVERIFY(!pause->isHidden());
        button.clearJob();
        QVERIFY(button.isHidden());

        RunsFixture f;
        f.answerOnly(1);
        f.job->start(f.create("alpha against beta"), {});
        QTRY_COMPARE(f.job->finished(), std::int64_t{1});
        const QString said = ui::RunWords::progress(*f.job);
        QVERIFY(!said.isEmpty());
        QVERIFY(!said.contains(QStringLiteral("alpha")) && !said.contains(QStringLiteral("beta")));
    }

    void aRunIsStartedWatchedAndComplete()
    {
        Shown s;
        QTRY_COMPARE(s.lane(0, LanesView::Contestant), QStringLiteral("alpha"));
        QCOMPARE(s.runCell(0, 4), QStringLiteral("not started"));
        QVERIFY(s.find<QLabel>("runEstimate")->text().contains(QStringLiteral("6 call")));
        QCOMPARE(s.button("startRun")->text(), QStringLiteral("Start"));
        s.answerOnly(2);
        s.button("startRun")->click();
        QTRY_VERIFY(s.canPress("pauseRun"));
        QVERIFY(!s.canPress("startRun"));
        QTRY_COMPARE(s.runCell(0, 3), QStringLiteral("2 of 6"));
        s.button("pauseRun")->click();
        QTRY_VERIFY(s.canPress("startRun"));
        QCOMPARE(s.button("startRun")->text(), QStringLiteral("Resume"));
        QVERIFY(s.note().startsWith(QStringLiteral("Paused.")));
        support::answerAtOnce(s.files.transport);
        s.button("startRun")->click();
        QTRY_COMPARE(s.runCell(0, 4), QStringLiteral("complete"));
        QTRY_VERIFY(!s.button("startRun")->isVisible());
        QVERIFY(s.note().startsWith(QStringLiteral("Every answer is made.")));
    }

    void failuresAreCountedAndAskedAgain()
    {
        Shown s;
        s.files.transport.onSend = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
            fake.finish(id, support::errorReply(base::ErrorCode::ServerError, "no"));
        };
        QTRY_VERIFY(s.canPress("startRun"));
        s.button("startRun")->click();
        QTRY_VERIFY(s.canPress("retryRun"));
        QCOMPARE(s.lane(0, LanesView::Failed), QStringLiteral("3"));
        QVERIFY(s.runCell(0, 4).contains(QStringLiteral("6 failed")));
        support::answerAtOnce(s.files.transport);
        s.button("retryRun")->click();
        QTRY_COMPARE(s.runCell(0, 4), QStringLiteral("complete"));
    }

    void aBudgetThatCannotBeKeptIsSaidBeforeTheStart()
    {
        Shown s;
        QTRY_VERIFY(s.canPress("startRun"));
        auto* budget = s.find<QLineEdit>("runBudget");
        budget->setText(QStringLiteral("5"));
        QVERIFY(!s.canPress("startRun"));
        QVERIFY(everyText(s.page).contains(QStringLiteral("alpha has no price")));
        budget->setText(QStringLiteral("five"));
        QVERIFY(!s.canPress("startRun"));
        budget->clear();
        QVERIFY(s.canPress("startRun"));
    }

    void aBudgetStopsTheRunAndARaiseGoesOn()
    {
        Shown s;
        s.thread->runAndWait([](store::Workspace& workspace) {
            for (const store::EndpointRow& row : must(workspace.endpoints().list())) {
                endpoint::Connection connection = row.connection;
                connection.priceIn = 0.0;
                connection.priceOut = 1.0;
                must(workspace.endpoints().update(row.id, row.name, row.identity, connection));
            }
            return 0;
        });
        s.files.transport.onSend = [](FakeTransport& fake, endpoint::RequestId id, const endpoint::ChatRequest&) {
            endpoint::Reply reply = support::textReply("dear");
            reply.measurement.promptTokens = 1;
            reply.measurement.answerTokens = 1'000'000; // a dollar
            fake.finish(id, reply);
        };
        s.page.activate(); // with the prices
        QTRY_VERIFY(s.find<QLabel>("runEstimate")->text().contains(QStringLiteral("USD")));
        s.find<QSpinBox>("runAtOnce")->setValue(1);
        s.find<QLineEdit>("runBudget")->setText(QStringLiteral("2"));
        s.button("startRun")->click();
        QTRY_VERIFY(s.note().startsWith(QStringLiteral("The budget is spent; 4 answer")));
        QCOMPARE(s.files.transport.requests().size(), std::size_t{2});
        QTRY_COMPARE(s.runCell(0, 5), QStringLiteral("2.00 USD"));
        QTRY_VERIFY(s.canPress("startRun"));
        s.find<QLineEdit>("runBudget")->setText(QStringLiteral("50"));
        s.button("startRun")->click();
        QTRY_COMPARE(s.runCell(0, 4), QStringLiteral("complete"));
        QCOMPARE(s.files.transport.requests().size(), std::size_t{6});
    }

    void aNewRunShowsItsEstimateBeforeItIsMade()
    {
        Shown s(false);
        QTRY_VERIFY(s.sentence().startsWith(QStringLiteral("No runs yet.")));
        s.button("newRun")->click();
        QTRY_VERIFY(s.page.runs()->newRunDialog() != nullptr);
        QDialog* dialog = s.page.runs()->newRunDialog();
        auto* create = dialog->findChild<QPushButton*>(QStringLiteral("createRun"));
        const auto* estimate = dialog->findChild<QLabel*>(QStringLiteral("planEstimate"));
        QTRY_VERIFY(estimate->text().contains(QStringLiteral("6 call")));
        QVERIFY(!create->isEnabled()); // without a name
        dialog->findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("spring"));
        dialog->findChild<QListWidget*>(QStringLiteral("runEndpoints"))->item(1)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(estimate->text().contains(QStringLiteral("3 call")));
        QVERIFY(create->isEnabled());
        QCOMPARE(s.onDisk("SELECT count(*) FROM run"), std::string("0"));
        create->click();
        QTRY_COMPARE(s.runCell(0, 0), QStringLiteral("spring"));
        QTRY_COMPARE(s.lane(0, LanesView::Done), QStringLiteral("0 of 3"));
        QVERIFY(s.files.transport.requests().empty()); // it starts when somebody says so
    }

    void aNameThatIsTakenIsRefusedInTheForm()
    {
        Shown s;
        s.button("newRun")->click();
        QTRY_VERIFY(s.page.runs()->newRunDialog() != nullptr);
        QDialog* dialog = s.page.runs()->newRunDialog();
        dialog->findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("FIRST"));
        auto* create = dialog->findChild<QPushButton*>(QStringLiteral("createRun"));
        QTRY_VERIFY(create->isEnabled());
        create->click();
        QTRY_VERIFY(!dialog->findChild<ui::MessageStrip*>()->text().isEmpty());
        QVERIFY(dialog->isVisible());
    }

    void aStudyIsMadeFromARun()
    {
        Shown s;
        QTRY_COMPARE(s.runCell(0, 0), QStringLiteral("first"));
        QSignalSpy changed(&s.page, &ui::RunsPage::studiesChanged);
        s.page.showTab(ui::RunsPage::Studies);
        s.button("newRun")->click();
        QDialog* dialog = s.page.studies()->newStudyDialog();
        QVERIFY(dialog != nullptr);
        auto* create = dialog->findChild<QPushButton*>(QStringLiteral("createStudy"));
        QVERIFY(!create->isEnabled());
        dialog->findChild<QLineEdit*>(QStringLiteral("studyName"))->setText(QStringLiteral("helpful"));
        QVERIFY(create->isEnabled());
        auto* reveal = dialog->findChild<QComboBox*>(QStringLiteral("studyReveal"));
        auto* repeats = dialog->findChild<QSpinBox*>(QStringLiteral("studyRepeatShare"));
        repeats->setValue(10);
        reveal->setCurrentIndex(reveal->findData(static_cast<int>(battle::RevealTime::Vote)));
        QVERIFY(!create->isEnabled()); // what comes again would be told
        reveal->setCurrentIndex(reveal->findData(static_cast<int>(battle::RevealTime::Never)));
        QVERIFY(create->isEnabled());
        create->click();
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(s.onDisk("SELECT reveal || ' ' || battles || ' ' || repeat_share || ' ' || overlap_share FROM "
                              "study WHERE name = 'helpful'"),
                     std::string("never 3 0.1 0.2"));
        QTRY_COMPARE(s.find<QLabel>("studyTitle")->text(), QStringLiteral("helpful"));
    }

    void aStudyTakesAFileOfGoldItems()
    {
        Shown s;
        QTRY_COMPARE(s.runCell(0, 0), QStringLiteral("first"));
        s.page.showTab(ui::RunsPage::Studies);
        s.button("newRun")->click();
        QDialog* dialog = s.page.studies()->newStudyDialog();
        QVERIFY(dialog != nullptr);
        auto* create = dialog->findChild<QPushButton*>(QStringLiteral("createStudy"));
        auto* state = dialog->findChild<QLabel*>(QStringLiteral("studyGoldState"));
        auto* share = dialog->findChild<QSpinBox*>(QStringLiteral("studyGoldShare"));
        auto* gold = dialog->findChild<ui::GoldField*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("studyName"))->setText(QStringLiteral("attentive"));
        QVERIFY(!share->isEnabled());
        const QTemporaryDir dir;
        const auto file = [&](const char* name, const char* text) {
            QFile out(dir.filePath(QString::fromLatin1(name)));
            if (out.open(QIODevice::WriteOnly))
                out.write(text);
            return out.fileName();
        };
        gold->setFile(file("bad.csv", "prompt,better,worse\np,b,b\n"));
        QVERIFY(!create->isEnabled());
        QTRY_VERIFY(create->isEnabled());
        QVERIFY(gold->items().empty());
        QVERIFY(gold->findChild<ui::FormField*>()->problem().contains(QStringLiteral("row 2")));
        gold->setFile(file("good.csv", "prompt,better,worse\np,b,w\nq,b,w\n"));
        QTRY_VERIFY(state->text().startsWith(QStringLiteral("good.csv: 2 ")));
        QVERIFY(gold->findChild<ui::FormField*>()->problem().isEmpty());
        share->setValue(25);
        auto* reveal = dialog->findChild<QComboBox*>(QStringLiteral("studyReveal"));
        reveal->setCurrentIndex(reveal->findData(static_cast<int>(battle::RevealTime::Vote)));
        QVERIFY(!create->isEnabled()); // names after each vote would tell which are gold
        reveal->setCurrentIndex(reveal->findData(static_cast<int>(battle::RevealTime::End)));
        auto* pacing = dialog->findChild<QComboBox*>(QStringLiteral("studyPacing"));
        pacing->setCurrentIndex(pacing->findData(static_cast<int>(battle::Pacing::CommonRate)));
        create->click();
        QTRY_COMPARE(s.onDisk("SELECT gold_share || ' ' || pacing || ' ' || (SELECT count(*) FROM sealed_run_answer a "
                              "WHERE a.run_id = gold_run_id) FROM study WHERE name = 'attentive'"),
                     std::string("0.25 common_rate 4"));
        QTRY_VERIFY(
            s.find<QLabel>("studyRules")->text().contains(QStringLiteral("Gold items: 25 % of the battles, out of 2")));
    }

    void aStudyShowsCountsAndNoContestantUntilItIsClosed()
    {
        Shown s;
        s.makeStudy(battle::RevealTime::End);
        s.page.activate();
        s.page.showTab(ui::RunsPage::Studies);
        const auto* table = s.find<QTableView>("studyAnnotators");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("ann"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("1"));
        QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("2"));
        const QString all = everyText(*s.page.studies());
        QVERIFY(!all.contains(QStringLiteral("alpha")) && !all.contains(QStringLiteral("beta")));

        s.button("closeStudy")->click();
        QMessageBox* question = s.page.studies()->closeQuestion();
        QVERIFY(question->informativeText().contains(QStringLiteral("the names of every vote are visible")));
        QCOMPARE(s.onDisk("SELECT count(closed_utc) FROM study"), std::string("0"));
        question->findChild<QPushButton*>(QStringLiteral("closeAccept"))->click();
        QTRY_VERIFY(s.message().contains(QStringLiteral("helpful is closed")));
        QCOMPARE(s.onDisk("SELECT count(closed_utc) FROM study"), std::string("1"));
        QTRY_VERIFY(!s.button("closeStudy")->isVisible());
    }

    void aLeftPageHoldsNoName()
    {
        Shown s;
        s.makeStudy(battle::RevealTime::Never);
        s.page.activate();
        QTRY_COMPARE(s.lane(1, LanesView::Contestant), QStringLiteral("beta"));
        s.page.deactivate();
        const QString all = everyText(s.page);
        for (const char* name : {"alpha", "beta", "first", "helpful", "everyday"})
            QVERIFY2(!all.contains(QString::fromLatin1(name)), name);
    }
};

QTEST_MAIN(TestRunsPage)
#include "tst_runs_page.moc"
