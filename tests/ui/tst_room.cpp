// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that give way where the window is narrow or the text large: lists above their panels, rows, the rail's name,
// cards without a chart.
#include "ui/battle/follow_up.h"
#include "ui/common/card_pane.h"
#include "ui/common/detail_split.h"
#include "ui/common/elided_label.h"
#include "ui/common/row_heights.h"
#include "ui/common/theme.h"
#include "ui/runs/lanes_view.h"
#include "ui/shell/jobs_button.h"
#include "ui/shell/navigation_rail.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace joust;

namespace {

class TwoCards final : public ui::CardPane
{
public:
    TwoCards()
    {
        for (QFrame** card : {&low, &high})
            *card = new QFrame(this);
        (new QVBoxLayout(low))->addWidget(new QLabel(QStringLiteral("one sentence")));
        high->setMinimumHeight(300);
        place(low, 0, 0);
        place(high, 0, 1);
    }
    using ui::CardPane::keepLow;

    QFrame* low = nullptr;
    QFrame* high = nullptr;
};

} // namespace

class TestRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListStandsAboveItsPanelWhereTheTextIsTooLarge()
    {
        auto* list = new QTableView;
        auto* panel = new QFrame;
        ui::DetailSplit split(list, panel, 3, 1);
        const int character = split.fontMetrics().averageCharWidth();
        split.resize(100 * character, 400);
        split.show();
        QVERIFY(panel->x() > list->x() && panel->y() == list->y());
        QVERIFY(std::abs(list->width() - 3 * panel->width()) < 60);
        split.resize(60 * character, 400);
        QVERIFY(panel->y() > list->y() && panel->x() == list->x());
        split.resize(100 * character, 400);
        QVERIFY(panel->x() > list->x());
        QFont large = split.font();
        large.setPointSizeF(2.0 * large.pointSizeF());
        split.setFont(large);
        QVERIFY(panel->y() > list->y());
    }

    void rowsGrowWithTheText()
    {
        QStandardItemModel model(2, 2);
        QTableView table;
        table.setModel(&model);
        ui::growRows(table);
        table.show();
        QCOMPARE(table.rowHeight(0), 36);
        QFont large = table.font();
        large.setPointSizeF(3.0 * large.pointSizeF());
        table.setFont(large);
        QVERIFY(table.rowHeight(0) >= QFontMetrics(large).height() + 8);
    }

    void theRailShowsTheWholeNameWhereItHasTheRoomAgain()
    {
        ui::Theme theme(*qApp, ui::SchemeChoice::Light);
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* rail = new ui::NavigationRail(&window);
        row->addWidget(rail);
        row->addWidget(new QFrame, 1);
        window.resize(900, 600);
        window.show();
        rail->setAnnotator(QStringLiteral("annotator-3"));
        theme.setTextScale(2.0);
        QTest::qWait(50);
        theme.setTextScale(1.0);
        QTest::qWait(50);
        const auto* name = rail->findChild<ui::ElidedLabel*>();
        QCOMPARE(name->text(), QStringLiteral("annotator-3"));
        QVERIFY2(name->toolTip().isEmpty(), "there is room for the whole name");
        rail->setAnnotator(QStringLiteral("an annotator with a name that no rail is wide enough for"));
        QVERIFY(!name->toolTip().isEmpty());
    }

    void theBarsOfARunGoWhereTheirHeadingHasNoRoom()
    {
        battle::RunLane lane;
        lane.name = "a contestant with a name of some length";
        lane.pending = 46;
        bool seen = false;
        bool gone = false;
        for (int width = 700; width >= 200; width -= 25) {
            ui::LanesView lanes;
            lanes.resize(width, 300);
            lanes.horizontalHeader()->model()->setHeaderData(ui::LanesView::Progress, Qt::Horizontal,
                                                             QStringLiteral("The progress of it"));
            lanes.setLanes({lane});
            lanes.show();
            for (int again = 0; again < 3; ++again) { // hidden columns ask for no room
                QCoreApplication::processEvents();
                const bool hidden = lanes.isColumnHidden(ui::LanesView::Progress);
                (hidden ? gone : seen) = true;
                const int needed = lanes.horizontalHeader()->sectionSizeHint(ui::LanesView::Progress);
                QVERIFY2(hidden || lanes.columnWidth(ui::LanesView::Progress) >= needed,
                         qPrintable(QString::number(width)));
                lanes.resize(width + 1 + again, 300);
            }
        }
        QVERIFY(seen && gone);
    }

    void partsOfTheFrameFitTextThatBecameLarger()
    {
        ui::Theme theme(*qApp, ui::SchemeChoice::Light);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* ask = new ui::FollowUp(&window);
        auto* jobs = new ui::JobsButton(&window);
        column->addWidget(ask);
        column->addWidget(jobs);
        column->addStretch(1);
        window.resize(900, 300);
        window.show();
        ask->hide();
        theme.setTextScale(2.0);
        QTest::qWait(50);
        ask->show();
        jobs->setJob(QStringLiteral("Run: 0 of 276"), 0, 276, true);
        QTest::qWait(50);
        const auto* button = ask->findChild<QPushButton*>();
        QVERIFY(button->height() >= button->minimumSizeHint().height());
        const auto* text = ask->findChild<QPlainTextEdit*>();
        QVERIFY(text->height() >= text->fontMetrics().lineSpacing() + 16);
        QCOMPARE(jobs->size(), jobs->sizeHint());
        QVERIFY(jobs->height() >= jobs->fontMetrics().height());
        theme.setTextScale(1.0);
    }

    void aCardWithoutAChartIsNoHigherThanItsSentence()
    {
        TwoCards pane;
        pane.resize(900, 500);
        pane.show();
        QVERIFY(pane.low->height() >= 300);
        pane.keepLow(pane.low, true);
        QTest::qWait(20);
        QVERIFY2(pane.low->height() < 100, qPrintable(QString::number(pane.low->height())));
        QCOMPARE(pane.low->y(), pane.high->y());
        pane.keepLow(pane.low, false);
        QTest::qWait(20);
        QVERIFY(pane.low->height() >= 300);
    }
};

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
