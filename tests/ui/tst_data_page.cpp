// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/answer_pane.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/common/theme.h"
#include "ui/data/data_page.h"
#include "ui/data/data_words.h"
#include "ui/data/reason_dialog.h"
#include "ui/data/value_chip.h"
#include "ui/data/vote_import_dialog.h"
#include "ui/data/votes_model.h"
#include "ui/data_fixture.h"
#include "ui/leaderboard/choice_chip.h"
#include "ui/widget_texts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;
using base::Outcome;
using store::MarkKind;
using ui::VotesModel;

namespace {

class ScriptedImportSource final : public ui::ImportSource
{
public:
    void preview(const QString&, std::shared_ptr<ui::ImportProgressState>, QObject*,
                 Done<ui::ImportPreview> done) override
    {
        previewed = std::move(done);
    }
    void import(const QString&, std::shared_ptr<ui::ImportProgressState>, QObject*,
                Done<exchange::ImportReport> done) override
    {
        ++imports;
        finished = std::move(done);
    }
    void stop() override {}

    int imports = 0;
    Done<ui::ImportPreview> previewed;
    Done<exchange::ImportReport> finished;
};

struct Shown
{
    explicit Shown(QSize size = {1300, 800})
        : page(source)
    {
        page.resize(size);
        page.show();
        QApplication::setActiveWindow(&page);
        page.activate();
    }

    template <typename T>
    T* find(const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() const { return find<QTableView>("votesTable"); }
    QLineEdit* field() const { return find<QLineEdit>("searchField"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString count() const { return find<QLabel>("voteCount")->text(); }
    QString title() const { return find<QLabel>("voteTitle")->text(); }
    QString message() const { return find<ui::MessageStrip>("dataMessage")->text(); }
    QString texts() const { return everyText(page); }
    // The sentence of the empty state that is shown, if one is.
    QString sentence() const
    {
        for (const auto* state : page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                return state->findChild<QLabel*>(QStringLiteral("emptySentence"))->text();
        }
        return {};
    }
    void choose(const char* chip, int entry) const
    {
        auto* menu = find<QPushButton>(chip)->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().at(entry)->trigger();
    }
    void type(const QString& text)
    {
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    void pressAction(int number) const
    {
        find<ui::MessageStrip>("dataMessage")
            ->findChild<QPushButton*>(number == 0 ? QStringLiteral("messageAction0") : QStringLiteral("messageAction1"))
            ->click();
    }
    // Of the reason dialog.
    bool give(const QString& reason)
    {
        auto* dialog = page.findChild<ui::ReasonDialog*>();
        if (dialog == nullptr)
            return false;
        dialog->findChild<QLineEdit*>(QStringLiteral("reasonField"))->setText(reason);
        auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("reasonAccept"));
        if (!accept->isEnabled())
            return false;
        accept->click();
        return true;
    }

    ScriptedDataSource source;
    ui::DataPage page;
};

} // namespace

class TestDataPage final : public QObject
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

    void theFirstPageIsShownAndItsFirstVoteOpened()
    {
        Shown s;
        QCOMPARE(s.source.loads, 1);
        s.source.answer(votePage(1, 3));
        QCOMPARE(s.table()->model()->rowCount(), 3);
        QCOMPARE(s.cell(0, VotesModel::Prompt), QStringLiteral("prompt 1"));
        QCOMPARE(s.cell(0, VotesModel::SideA), QStringLiteral("alpha"));
        QCOMPARE(s.cell(0, VotesModel::Vote), QStringLiteral("A is better"));
        QTRY_COMPARE(s.title(), QStringLiteral("alpha beat beta"));
        QTRY_VERIFY(s.find<ui::AnswerPane>("votedAnswerB")->hasAnswer());
        QCOMPARE(s.find<ui::AnswerPane>("votedAnswerB")->browser()->toPlainText(), QStringLiteral("answer two"));
        QVERIFY(s.texts().contains(QStringLiteral("clearer")));
        QVERIFY(!s.page.isReading());
    }

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

    void deactivatingLeavesNoNameInAnyWidget()
    {
        Shown s;
        s.source.facets.annotators = {{"ann", 2}, {"alpha the judge", 1}};
        s.page.deactivate();
        s.page.activate();
        s.choose("annotatorChip", 2);
        s.type(QStringLiteral("alpha"));
        s.source.answer(votePage(1, 3));
        QTRY_VERIFY(s.texts().contains(QStringLiteral("alpha beat beta")));
        QTRY_VERIFY(s.find<ui::AnswerPane>("votedAnswerA")->hasAnswer());
        s.find<QAction>("exclude")->trigger();
        QVERIFY(s.page.findChild<ui::ReasonDialog*>() != nullptr);
        s.page.deactivate();
        QTRY_VERIFY(s.page.findChild<ui::ReasonDialog*>() == nullptr);
        for (const char* name : {"alpha", "beta", "prompt 1", "answer one", "ann\n"})
            QVERIFY2(!s.texts().contains(QString::fromLatin1(name)), qPrintable(s.texts()));
        s.source.late(votePage(1, 3)); // too late
        QVERIFY(!s.texts().contains(QStringLiteral("alpha")));
        s.page.activate();
        QCOMPARE(s.source.lastRequest.search.text,
                 std::string("alpha")); // but the page still knows what was looked for
        QCOMPARE(s.field()->text(), QStringLiteral("alpha"));
    }

    void errorsAndNoVotesAreSentences()
    {
        Shown s;
        s.source.answer(base::Error{base::ErrorCode::Corrupt, "x"});
        QVERIFY(!s.message().isEmpty());
        s.pressAction(0);
        QCOMPARE(s.source.loads, 2);
        s.source.answer(store::VotePage());
        QVERIFY(s.message().isEmpty());
        QVERIFY2(s.sentence().startsWith(QStringLiteral("No votes yet")), qPrintable(s.sentence()));
        bool asked = false;
        connect(&s.page, &ui::DataPage::startBattleRequested, this, [&asked] { asked = true; });
        for (auto* state : s.page.findChildren<ui::EmptyState*>()) {
            if (state->isVisible())
                state->button()->click();
        }
        QVERIFY(asked);
    }

    void excludingNeedsAReasonAndCanBeUndone()
    {
        Shown s;
        s.source.answer(votePage(1, 2));
        QVERIFY(!s.find<QAction>("exclude")->isEnabled()); // until the vote is there
        QTRY_VERIFY(s.find<QAction>("exclude")->isEnabled());
        s.find<QAction>("exclude")->trigger();
        QVERIFY(!s.give(QStringLiteral("   ")));
        QVERIFY(s.give(QStringLiteral("did not read")));
        const std::vector<store::MarkRow>& marks = s.source.marks[voteIdOf(1)];
        QCOMPARE(marks.size(), std::size_t(1));
        QVERIFY(marks[0].kind == MarkKind::Exclude);
        QCOMPARE(marks[0].reason, std::string("did not read"));
        QCOMPARE(s.cell(0, VotesModel::State), QStringLiteral("excluded"));
        QVERIFY(s.texts().contains(QStringLiteral("lead: excluded\ndid not read")));
        QCOMPARE(s.find<QPushButton>("excludeButton")->text(), QStringLiteral("Include again..."));
        s.pressAction(0);
        QCOMPARE(marks.size(), std::size_t(2));
        QVERIFY(marks[1].kind == MarkKind::Include);
        QCOMPARE(s.cell(0, VotesModel::State), QString());
        QVERIFY(s.texts().contains(QStringLiteral("lead: included again"))); // the history stays
    }

    void aFlagIsSetAndRemoved()
    {
        Shown s;
        s.source.answer(votePage(1, 1));
        QTRY_VERIFY(s.find<QAction>("flag")->isEnabled());
        for (const MarkKind kind : {MarkKind::Flag, MarkKind::Unflag}) {
            s.find<QAction>("flag")->trigger();
            QVERIFY(s.give(QStringLiteral("odd")));
            QVERIFY(s.source.marks[voteIdOf(1)].back().kind == kind);
            QCOMPARE(s.cell(0, VotesModel::State), kind == MarkKind::Flag ? QStringLiteral("flagged") : QString());
            QTRY_VERIFY(s.page.findChild<ui::ReasonDialog*>() == nullptr);
        }
    }

    void aRefusedMarkIsSaid()
    {
        Shown s;
        s.source.answer(votePage(1, 1));
        QTRY_VERIFY(s.find<QAction>("exclude")->isEnabled());
        s.find<QAction>("exclude")->trigger();
        s.source.refusal = base::Error{base::ErrorCode::DiskFull, "x"};
        QVERIFY(s.give(QStringLiteral("why")));
        QVERIFY(!s.message().isEmpty());
        QCOMPARE(s.cell(0, VotesModel::State), QString());
    }

    void hostileTextIsShownAndNeverInterpreted()
    {
        Shown s;
        s.source.comment = "<b>bold</b> \xE2\x80\xAE"
                           "reversed";
        s.source.turns[0].answerA = "![x](http://127.0.0.1:9/beacon.png)";
        store::VotePage page = votePage(1, 1);
        page.rows[0].promptStart = "<img src=x>\n\xE2\x80\xAE"
                                   "abc";
        page.rows[0].contestantA = "<i>alpha</i>";
        s.source.answer(page);
        QCOMPARE(s.cell(0, VotesModel::Prompt), QStringLiteral("<img src=x> [U+202E]abc"));
        const QModelIndex name = s.table()->model()->index(0, VotesModel::SideA);
        QCOMPARE(name.data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;i&gt;alpha&lt;/i&gt;"));
        QTRY_VERIFY(s.texts().contains(QStringLiteral("<b>bold</b> [U+202E]reversed")));
        for (const auto* label : s.find<QWidget>("voteFacts")->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1Char('<')));
        QTRY_VERIFY(s.find<ui::AnswerPane>("votedAnswerA")->hasAnswer());
        QCOMPARE(s.find<ui::AnswerPane>("votedAnswerA")->browser()->toPlainText(), QStringLiteral("[image: x]"));
    }

    void everyTurnOfABattleCanBeRead()
    {
        Shown s;
        s.source.turns = {{"first", "a1", "b1"}, {"second", "a2", "b2"}};
        s.source.answer(votePage(1, 1));
        auto* turns = s.find<QComboBox>("turnBox");
        QTRY_COMPARE(turns->count(), 2);
        const auto* browser = s.find<ui::AnswerPane>("votedAnswerA")->browser();
        QTRY_COMPARE(browser->toPlainText(), QStringLiteral("a2"));
        turns->setCurrentIndex(0);
        QTRY_COMPARE(browser->toPlainText(), QStringLiteral("a1"));
    }

    void aVoteWithoutTextsSaysSo()
    {
        Shown s;
        s.source.turns.clear();
        s.source.answer(votePage(1, 1));
        QTRY_COMPARE(s.title(), QStringLiteral("alpha beat beta"));
        QVERIFY(!s.find<ui::AnswerPane>("votedAnswerA")->isVisible());
        QVERIFY(s.texts().contains(QStringLiteral("without its texts")));
    }

    void theKeyboardReachesEverything()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        QTRY_VERIFY(s.find<ui::AnswerPane>("votedAnswerA")->hasAnswer());
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), s.field());
        QTest::keyClick(s.field(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), s.table());
        QTest::keyClick(s.table(), Qt::Key_Down);
        QCOMPARE(s.table()->currentIndex().row(), 1);
        QTRY_VERIFY(s.find<QAction>("exclude")->isEnabled());
        QTest::keyClick(s.table(), Qt::Key_Delete);
        QVERIFY(s.give(QStringLiteral("why")));
        QCOMPARE(s.source.marks[voteIdOf(2)].size(), std::size_t(1));
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), s.find<ui::AnswerPane>("votedAnswerA")->browser());
        s.field()->setFocus();
        s.field()->setText(QStringLiteral("x"));
        QTest::keyClick(s.field(), Qt::Key_Escape);
        QVERIFY(s.field()->text().isEmpty());
    }

    void everyControlHasAName()
    {
        Shown s;
        s.source.facets.annotators = {{"ann", 2}, {"ben", 1}};
        s.page.deactivate();
        s.page.activate();
        s.source.answer(votePage(1, 3));
        QTRY_VERIFY(s.find<ui::AnswerPane>("votedAnswerA")->hasAnswer());
        for (QWidget* widget : s.page.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&s.page) || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(shown && !shown->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
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

    void theAuditIsASubPage()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        s.source.audit.entries = {{"2026-11-01T09:30:00.000Z", store::AuditKind::Exclude, "lead", "vote 7", "slip"}};
        s.source.audit.people = {"ann", "lead"};
        s.source.audit.heads = {{"w", 3, {}}};
        s.find<QPushButton>("auditButton")->click();
        auto* table = s.find<QTableView>("auditTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("lead"));
        QVERIFY(s.find<QLabel>("auditHeads")->text().contains(QStringLiteral("0000")));
        QVERIFY(s.source.lastAudit.newestFirst);
        s.choose("auditWho", 3); // all, a line, ann, lead
        QCOMPARE(s.source.lastAudit.who, std::optional<std::string>("lead"));
        s.find<QPushButton>("auditBack")->click();
        QVERIFY(s.table()->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void anImportShowsWhatItWouldDoBeforeItWrites()
    {
        ScriptedImportSource source;
        auto* dialog = new ui::VoteImportDialog(source, QStringLiteral("/data/old.csv"), nullptr);
        dialog->show();
        auto* import = dialog->findChild<QPushButton*>(QStringLiteral("importAccept"));
        QVERIFY(!import->isEnabled());
        QCOMPARE(source.imports, 0);
        ui::ImportPreview preview;
        preview.mapping.fields = {{"model_a", exchange::ImportTarget::SideA}, {"zzz", exchange::ImportTarget::Ignored}};
        preview.report.title = "votes as CSV";
        preview.report.counts.votes = 12;
        preview.report.counts.alreadyThere = 3;
        preview.report.skipped["a chat message"] = 4;
        source.previewed(preview);
        QVERIFY(import->isEnabled());
        const QString texts = everyText(*dialog);
        for (const char* part : {"votes as CSV", "model_a", "zzz", "Ignored", "12", "a chat message"})
            QVERIFY2(texts.contains(QString::fromLatin1(part)), part);
        QSignalSpy done(dialog, &ui::VoteImportDialog::imported);
        import->click();
        QCOMPARE(source.imports, 1);
        source.finished(base::Error{base::ErrorCode::BadInput, "old.csv:3: 'won' is not an outcome"});
        QVERIFY(everyText(*dialog).contains(QStringLiteral("old.csv:3")));
        QCOMPARE(done.size(), 0);
        import->setEnabled(true);
        import->click();
        source.finished(preview.report);
        QCOMPARE(done.size(), 1);
        dialog->reject();
    }

    void nothingIsCutInASmallWindow()
    {
        Shown s({780, 560}); // what 1024x640 leaves to a page
        s.source.answer(votePage(1, 3));
        QTRY_VERIFY(s.find<ui::AnswerPane>("votedAnswerA")->hasAnswer());
        QVERIFY(s.page.minimumSizeHint().width() <= 780);
        QVERIFY(!s.table()->isColumnHidden(VotesModel::Prompt));
        QVERIFY(s.table()->columnWidth(VotesModel::Prompt) >= 64);
        store::VotePage page = votePage(1, 3); // long names give way
        page.rows[1].contestantA = page.rows[2].contestantB = std::string(200, 'y');
        s.type(QStringLiteral("x"));
        s.source.answer(page);
        QCoreApplication::processEvents();
        QCOMPARE(s.table()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(s.table()->columnWidth(VotesModel::SideA) >= 48);
    }

    void aLongPromptPushesNoColumnOut()
    {
        Shown s;
        s.source.answer(votePage(1, 3));
        s.type(QStringLiteral("x"));
        store::VotePage page = votePage(1, 3);
        page.rows[1].promptStart = std::string(200, 'x');
        page.rows[2].contestantA = std::string(200, 'y');
        s.source.answer(page);
        QCoreApplication::processEvents();
        QCOMPARE(s.table()->horizontalScrollBar()->maximum(), 0);
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
        QCOMPARE(ui::DataWords::reason("made_up"), QStringLiteral("made_up"));
        store::VoteDetail detail;
        detail.vote.blind = false;
        detail.importedFrom = "old.csv";
        QCOMPARE(ui::DataWords::origin(detail), QStringLiteral("imported from old.csv, not blind"));
    }
};

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
