// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of votes is read: pages, searches, filters.
#include "ui/common/busy_bar.h"
#include "ui/common/theme.h"
#include "ui/data/data_words.h"
#include "ui/data/votes_model.h"
#include "ui/data_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;
using base::Outcome;
using ui::VotesModel;
using Shown = ShownDataPage;

class TestDataReading final : public QObject
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

    void theEndOfTheListAsksForMore()
    {
        Shown s;
        s.source.answer(votePage(1, 200, true, 350));
        QVERIFY(s.count().startsWith(QStringLiteral("350")));
        QCOMPARE(s.source.loads, 1);
        s.table()->scrollToBottom();
        QTRY_COMPARE(s.source.loads, 2);
        QCOMPARE(s.source.lastRequest.after->row, std::int64_t(200));
        s.source.answer(votePage(201, 350));
        QCOMPARE(s.table()->model()->rowCount(), 350);
        s.table()->scrollToBottom();
        QTest::qWait(20);
        QCOMPARE(s.source.loads, 2); // that was the end
    }

    void aRareMatchIsReadOnForUntilThereIsAPage()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        s.type(QStringLiteral("needle"));
        QCOMPARE(s.source.lastRequest.search.text, std::string("needle"));
        QVERIFY(!s.source.lastRequest.after);
        QCOMPARE(s.table()->model()->rowCount(), 0);
        store::VotePage nothing;
        nothing.scanned = 20'000;
        nothing.total = 50'000;
        nothing.next = store::VotePosition{"", 7};
        s.source.answer(nothing);
        QVERIFY(s.page.isReading());
        QCOMPARE(s.source.lastRequest.after->row, std::int64_t(7));
        s.source.answer(votePage(5, 5));
        QVERIFY(!s.page.isReading());
        QVERIFY(s.count().startsWith(QStringLiteral("1 ")));
        QCOMPARE(s.source.loads, 3);
    }

    void aSearchCanBeStoppedAndGoesOnWhereItStopped()
    {
        Shown s;
        store::VotePage some = votePage(1, 2, true, 50'000);
        s.source.answer(some);
        QVERIFY(s.page.isReading());
        Q_EMIT s.find<ui::BusyBar>("dataBusy")->cancelRequested();
        QVERIFY(!s.page.isReading());
        QVERIFY2(s.message().contains(QStringLiteral("50,000")), qPrintable(s.message()));
        s.source.late(votePage(3, 4)); // too late
        QCOMPARE(s.table()->model()->rowCount(), 2);
        s.pressAction(0);
        QCOMPARE(s.source.lastRequest.after->row, std::int64_t(2));
        s.source.answer(votePage(3, 4));
        QCOMPARE(s.table()->model()->rowCount(), 4);
    }

    void typingSearchesOnceAfterAPause()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        QTest::keyClicks(s.field(), QStringLiteral("50% \"it's_\""));
        QCOMPARE(s.source.loads, 1);
        QTRY_COMPARE(s.source.loads, 2);
        QCOMPARE(s.source.lastRequest.search.text, std::string("50% \"it's_\""));
        s.source.answer(store::VotePage());
        QCOMPARE(s.sentence(), QStringLiteral("No vote matches the search."));
        for (auto* state : s.page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                state->button()->click();
        }
        QCOMPARE(s.source.loads, 3);
        QVERIFY(s.source.lastRequest.search == store::VoteSearch());
        QVERIFY(s.field()->text().isEmpty());
    }

    void chipsFilterAndOrder()
    {
        Shown s;
        s.source.facets.annotators = {{"ann", 2}, {"b&b", 1}};
        s.source.facets.categories = {{"maths", 2}};
        s.page.deactivate();
        s.page.activate();
        QVERIFY(s.find<QPushButton>("annotatorChip")->isVisible());
        QVERIFY(!s.find<QPushButton>("categoryChip")->isVisible()); // there is no choice
        s.choose("outcomeChip", 3);
        QVERIFY(s.source.lastRequest.search.outcome == Outcome::Tie);
        s.choose("stateChip", 2);
        QVERIFY(s.source.lastRequest.search.state == store::VoteState::Excluded);
        s.choose("annotatorChip", 3);
        QCOMPARE(*s.source.lastRequest.search.annotator, std::string("b&b"));
        QCOMPARE(s.find<QPushButton>("annotatorChip")->text(), QStringLiteral("b&&b"));
        s.choose("orderChip", 1);
        QVERIFY(s.source.lastRequest.search.oldestFirst);
        s.choose("annotatorChip", 0);
        QVERIFY(!s.source.lastRequest.search.annotator);
        s.choose("outcomeChip", 0);
        QVERIFY(!s.source.lastRequest.search.outcome);
    }

    void aPairIsShownOnRequestAndNeverInAHiddenPage()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        s.page.showPair(QStringLiteral("ZQX-one"), QStringLiteral("ZQX-two"));
        QCOMPARE(s.source.lastRequest.search.contestant, std::optional<std::string>("ZQX-one"));
        QCOMPARE(s.source.lastRequest.search.opponent, std::optional<std::string>("ZQX-two"));
        QVERIFY(s.texts().contains(QStringLiteral("ZQX-one")));
        s.page.deactivate();
        QVERIFY(!s.texts().contains(QStringLiteral("ZQX")));
        s.page.showPair(QStringLiteral("ZQX-three"), QStringLiteral("ZQX-two"));
        QVERIFY(!s.texts().contains(QStringLiteral("ZQX")));
        s.page.activate();
        QCOMPARE(s.source.lastRequest.search.contestant, std::optional<std::string>("ZQX-three"));
        QVERIFY(s.texts().contains(QStringLiteral("ZQX-three")));
    }

    void daysAreARange()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        s.find<QPushButton>("dateChip")->menu()->actions().at(1)->trigger();
        QVERIFY(s.source.lastRequest.search.since.has_value());
        QVERIFY(!s.source.lastRequest.search.until.has_value());
        s.find<QPushButton>("dateChip")->menu()->actions().at(0)->trigger();
        QVERIFY(!s.source.lastRequest.search.since.has_value());
    }

    void aSearchHasItsIndexMadeOnceAndCanDoWithout()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        QCOMPARE(s.source.preparations, 0);
        s.type(QStringLiteral("xyz"));
        QCOMPARE(s.source.preparations, 1);
        s.type(QStringLiteral("xyza"));
        QCOMPARE(s.source.preparations, 1);
        s.source.preparation->total = 10;
        auto* bar = s.find<ui::BusyBar>("preparingSearch");
        QTRY_VERIFY(bar->isBusy());
        Q_EMIT bar->cancelRequested();
        QVERIFY(!bar->isBusy());
        QVERIFY(s.source.preparationsStopped > 0);
        s.type(QStringLiteral("xyzb"));
        QCOMPARE(s.source.preparations, 1);
    }

    void theModelBehavesAsModelsDo()
    {
        VotesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(votePage(1, 3).rows, false);
        model.append(votePage(4, 5).rows, false);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.setMarks(voteIdOf(2), true, true, true));
        QVERIFY(!model.setMarks(voteIdOf(2), true, true, true));
        QCOMPARE(model.index(1, VotesModel::State).data().toString(), QStringLiteral("retracted, excluded, flagged"));
        QVERIFY(model.index(1, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(!model.rowOf("no such vote"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void votesAreSaidInWords()
    {
        store::VoteRow vote;
        vote.a.contestant = "alpha";
        vote.b.contestant = "beta";
        const auto said = [&vote](Outcome outcome) {
            vote.outcome = outcome;
            return ui::DataWords::result(vote);
        };
        QCOMPARE(said(Outcome::B), QStringLiteral("beta beat alpha"));
        QCOMPARE(said(Outcome::Tie), QStringLiteral("alpha and beta tied"));
        QCOMPARE(said(Outcome::BothBad), QStringLiteral("alpha and beta were both bad"));
        QCOMPARE(ui::DataWords::date(""), QString());
        vote.reasons = {"b:accurate", "a:clear", "a:accurate", "clearer", "b:made_up"};
        QCOMPARE(ui::DataWords::reasons(vote),
                 QStringLiteral("alpha: clear, accurate; beta: accurate, made_up; clearer"));
        vote.sealed = true;
        QCOMPARE(ui::DataWords::reasons(vote), QStringLiteral("A: clear, accurate; B: accurate, made_up; clearer"));
        store::VoteDetail detail;
        detail.vote.blind = false;
        detail.importedFrom = "old.csv";
        QCOMPARE(ui::DataWords::origin(detail), QStringLiteral("imported from old.csv, not blind"));
    }
};

QTEST_MAIN(TestDataReading)
#include "tst_data_reading.moc"
