// SPDX-License-Identifier: GPL-3.0-or-later
// Votes are left out, flagged, and counted again.
#include "ui/common/theme.h"
#include "ui/data/votes_model.h"
#include "ui/data_page_fixture.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;
using store::MarkKind;
using ui::VotesModel;
using Shown = ShownDataPage;

class TestDataMarks final : public QObject
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
};

QTEST_MAIN(TestDataMarks)
#include "tst_data_marks.moc"
