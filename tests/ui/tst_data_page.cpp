// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page as a whole: what is shown of a vote, the keyboard, names, blindness, small windows.
#include "ui/battle/answer_pane.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/theme.h"
#include "ui/data/votes_model.h"
#include "ui/data_page_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;
using ui::VotesModel;
using Shown = ShownDataPage;

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
};

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
