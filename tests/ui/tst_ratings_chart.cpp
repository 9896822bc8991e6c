// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratings_chart.h"
#include "ui/charts/ratings_image.h"
#include "ui/widget_texts.h"

#include <QChartView>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLocale>
#include <QScatterSeries>
#include <QTemporaryDir>
#include <QTest>

using namespace joust;
using namespace joust::test;

namespace {

std::vector<ui::RatingsChartRow> rowsOf(int count)
{
    std::vector<ui::RatingsChartRow> rows;
    for (int i = 0; i < count; ++i) {
        const double rating = 1200.0 - 5.0 * i;
        rows.push_back({QStringLiteral("contestant-%1").arg(i),
                        {rating, rating - 20.0, rating + 30.0},
                        QStringLiteral("contestant-%1: all of it").arg(i)});
    }
    return rows;
}

QPointF dotOf(ui::RatingsPlot& plot, int row)
{
    const auto* dots = qobject_cast<QScatterSeries*>(plot.series().front());
    return plot.mapToPosition(dots->at(row), plot.series().front());
}

} // namespace

class TestRatingsChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // The intervals are painted by us and the dots by Qt Charts: they have to agree on every place.
    void dotsAndIntervalsShareOneScale()
    {
        ui::RatingsPlot plot;
        plot.resize(900.0, 500.0);
        plot.setRows(rowsOf(7));
        for (int row = 0; row < 7; ++row) {
            const QPointF ours = plot.pointAt(row, 1200.0 - 5.0 * row);
            const QPointF theirs = dotOf(plot, row);
            QVERIFY2(std::abs(ours.x() - theirs.x()) < 0.75, qPrintable(QString::number(ours.x() - theirs.x())));
            QVERIFY2(std::abs(ours.y() - theirs.y()) < 0.75, qPrintable(QString::number(ours.y() - theirs.y())));
        }
    }

    // The numbers of the axes have to stand where the dots of those ratings would, also after names and ratings
    // changed.
    void theAxesStandWhereTheDotsDo()
    {
        QGraphicsScene scene;
        auto* plot = new ui::RatingsPlot;
        scene.addItem(plot);
        plot->resize(900.0, 500.0);
        plot->setRows(rowsOf(7));
        std::vector<ui::RatingsChartRow> longer = rowsOf(7);
        for (ui::RatingsChartRow& row : longer) {
            row.name += QStringLiteral(" with a much longer name than before");
            row.value = {row.value.rating.value_or(0) - 300.0, 700.0, 1300.0};
        }
        plot->setRows(longer);
        int checked = 0;
        for (const QGraphicsItem* item : scene.items()) {
            const auto* label = dynamic_cast<const QGraphicsTextItem*>(item);
            bool isNumber = false;
            const double rating = label == nullptr ? 0.0 : QLocale().toDouble(label->toPlainText(), &isNumber);
            if (!isNumber || !label->isVisible())
                continue;
            const double middle = label->mapToItem(plot, label->boundingRect().center()).x();
            QVERIFY2(std::abs(middle - plot->pointAt(0, rating).x()) < 2.0,
                     qPrintable(QStringLiteral("%1 at %2").arg(rating).arg(middle)));
            ++checked;
        }
        QVERIFY2(checked >= 6, qPrintable(QString::number(checked)));
    }

    void theRowUnderThePointerIsFound()
    {
        ui::RatingsPlot plot;
        plot.resize(900.0, 500.0);
        plot.setRows(rowsOf(7));
        QCOMPARE(plot.rowAt(plot.pointAt(4, 1100.0)), 4);
        QCOMPARE(plot.rowAt({10.0, -5.0}), -1);
        QCOMPARE(plot.rowAt({10.0, 499.0}), -1);
    }

    void sixtyContestantsGetTheRoomThatTheyNeed()
    {
        ui::RatingsChart chart;
        chart.resize(800, 400);
        chart.setRows(rowsOf(60));
        chart.show();
        const auto* view = chart.findChild<QChartView*>();
        QVERIFY(view->height() >= ui::RatingsPlot::neededHeight(60, view->font()));
        const double rowHeight = chart.plot()->pointAt(1, 1000.0).y() - chart.plot()->pointAt(0, 1000.0).y();
        QVERIFY(rowHeight >= chart.fontMetrics().height() - 1);
    }

    void arrowKeysReadTheValues()
    {
        ui::RatingsChart chart;
        chart.resize(800, 400);
        chart.setRows(rowsOf(60));
        chart.show();
        auto* view = chart.findChild<QChartView*>();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(chart.readout(), QStringLiteral("contestant-1: all of it"));
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(chart.readout(), QStringLiteral("contestant-59: all of it"));
    }

    void clearingLeavesNoName()
    {
        ui::RatingsChart chart;
        chart.setRows(rowsOf(5));
        QTest::keyClick(chart.findChild<QChartView*>(), Qt::Key_Home);
        chart.clear();
        QVERIFY(!everyText(chart).contains(QStringLiteral("contestant-")));
        QVERIFY(chart.plot()->rows().empty());
    }

    void thePictureHoldsAllRowsAndIsWritten()
    {
        const ui::ChartCaption caption{QStringLiteral("Ratings"), QStringLiteral("10 votes"), QDate(2026, 1, 31)};
        const QImage few = ui::ratingsImage(rowsOf(5), caption);
        const QImage many = ui::ratingsImage(rowsOf(60), caption);
        QVERIFY(many.height() > few.height());
        QVERIFY(few.width() == many.width());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(ui::saveRatingsImage(few, path).has_value());
        QCOMPARE(QImage(path).size(), few.size());
        const QByteArray svg = ui::ratingsSvg(rowsOf(5), caption);
        QVERIFY(svg.contains("<svg") && svg.contains("contestant-4") && svg.contains("10 votes"));
        QVERIFY(ui::saveRatingsSvg(svg, folder.filePath(QStringLiteral("chart.svg"))).has_value());
        QVERIFY(!ui::saveRatingsSvg(svg, QStringLiteral("/nowhere/at/all.svg")));
    }

    void zoomingKeepsTheRatingUnderThePointerAndGoesBackToAll()
    {
        ui::RatingsChart chart;
        chart.resize(800, 400);
        chart.setRows(rowsOf(9));
        chart.show();
        auto* view = chart.findChild<QChartView*>();
        const ui::AxisRange all = chart.plot()->range();
        const double rating = all.low + 0.3 * (all.high - all.low);
        const QPointF place = view->mapFromScene(chart.plot()->mapToScene(chart.plot()->pointAt(2, rating)));
        QWheelEvent in(place, view->viewport()->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                       Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &in);
        const ui::AxisRange some = chart.plot()->range();
        QVERIFY(some.high - some.low < 0.7 * (all.high - all.low));
        const QPointF after = view->mapFromScene(chart.plot()->mapToScene(chart.plot()->pointAt(2, rating)));
        QVERIFY2(std::abs(after.x() - place.x()) < 3.0, qPrintable(QString::number(after.x() - place.x())));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(view, Qt::Key_Plus);
        const ui::AxisRange least = chart.plot()->range();
        QVERIFY(std::abs((least.high - least.low) * 8.0 - (all.high - all.low)) < 1e-6);
        QTest::keyClick(view, Qt::Key_0);
        QVERIFY(std::abs(chart.plot()->range().low - all.low) < 1e-9);
        QVERIFY(std::abs(chart.plot()->range().high - all.high) < 1e-9);
    }

    void aPictureThatCannotBeWrittenIsAnError()
    {
        const QImage image(4, 4, QImage::Format_RGB32);
        const base::Result<void> result = ui::saveRatingsImage(image, QStringLiteral("/nowhere/at/all.png"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::Io);
    }
};

QTEST_MAIN(TestRatingsChart)
#include "tst_ratings_chart.moc"
