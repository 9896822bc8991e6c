// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of the charts for known data: values stand where they belong.
#include "ui/chart_samples.h"
#include "ui/charts/days_picture.h"
#include "ui/drawn_texts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace joust;
using namespace joust::test;
using namespace joust::ui;

class TestChartPictures final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void coefficientsStandOnOneScaleWithZero()
    {
        const CoefficientPicture picture = coefficients();
        const QFont font = QApplication::font();
        const QSizeF size(600, 200);
        const double zero = picture.positionOfValue(0.0, size, font);
        const double step = picture.positionOfValue(10.0, size, font) - zero;
        QVERIFY(step > 10.0);
        QVERIFY(qAbs(picture.positionOfValue(30.0, size, font) - zero - 3 * step) < 1e-9);
        QVERIFY(qAbs(picture.positionOfValue(-10.0, size, font) - zero + step) < 1e-9);
        const QImage image = painted(picture, size, Scheme::Light);
        const int middle = static_cast<int>(picture.markArea(0, size, font).center().y());
        const QColor end = image.pixelColor(static_cast<int>(zero + 3 * step) - 2, middle);
        QCOMPARE(end, tokensFor(Scheme::Light).accent); // the interval reaches 30, and not much further
        QCOMPARE(image.pixelColor(static_cast<int>(zero + 3 * step) + 4, middle), tokensFor(Scheme::Light).surface);
    }

    void historyPointsStandInTheirSlicesAndNamesDoNotTouch_data() { addCountsAndScales(); }

    void historyPointsStandInTheirSlicesAndNamesDoNotTouch()
    {
        QFETCH(int, contestants);
        QFETCH(double, scale);
        const HistoryPicture picture = history(contestants);
        const QFont font = fontAt(scale);
        const QSizeF size = picture.neededSize(font);
        QCOMPARE(picture.markCount(), 3 * contestants);
        const QPointF first = picture.pointAt(0, size, font);
        const QPointF third = picture.pointAt(1, size, font);
        const QPointF fourth = picture.pointAt(2, size, font);
        QVERIFY(qAbs(third.x() - first.x() - 2 * (fourth.x() - third.x())) < 1e-6); // slices are equally wide
        QVERIFY(qAbs(first.y() - third.y() - 2 * (third.y() - fourth.y())) < 1e-6); // one scale, upwards
        QCOMPARE(picture.markText(1), QStringLiteral("contestant-1 in 2"));
        const std::vector<QRectF> labels = picture.labelAreas(size, font);
        QCOMPARE(labels.size(), std::size_t(qMin(contestants, 8)));
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].top() >= 0.0 && labels[i].bottom() <= size.height() && labels[i].right() <= size.width());
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!labels[i].intersects(labels[j].adjusted(0, 0.01, 0, -0.01)));
        }
        QCOMPARE(picture.moved(1, 1, 0), 2);
        QCOMPARE(picture.moved(1, 0, 1), 4); // the same slice of the next line
        QCOMPARE(picture.moved(4, 0, -1), 1);
        QCOMPARE(picture.moved(2, 0, -1), 2); // nothing is above
        QCOMPARE(picture.table(ChartPicture::Numbers::Plain).rows[1][2], QString());
        QVERIFY(!painted(picture, size, Scheme::Dark, 1).isNull());
    }

    void barsOfDaysKeepTheGapsBetweenThem()
    {
        const DaysPicture picture({{QDate(2026, 1, 1), 10.0, QStringLiteral("first")},
                                   {QDate(2026, 1, 2), 5.0, QStringLiteral("second")},
                                   {QDate(2026, 1, 11), 20.0, QStringLiteral("third")}},
                                  QStringLiteral("Votes"));
        const QFont font = QApplication::font();
        const QSizeF size(600, 240);
        const QRectF first = picture.barArea(0, size, font);
        const QRectF second = picture.barArea(1, size, font);
        const QRectF third = picture.barArea(2, size, font);
        const double day = second.left() - first.left();
        QVERIFY(qAbs(third.left() - first.left() - 10 * day) < 1e-6);
        QVERIFY(qAbs(third.height() - 4 * second.height()) < 1e-6);
        QCOMPARE(first.bottom(), third.bottom());
        QVERIFY(third.right() <= size.width());
        const QImage image = painted(picture, size, Scheme::Light);
        QCOMPARE(image.pixelColor(third.center().toPoint()), tokensFor(Scheme::Light).accent);
        QCOMPARE(image.pixelColor(QPointF(first.center().x() + 5 * day, first.bottom() - 3).toPoint()),
                 tokensFor(Scheme::Light).surface);
        QCOMPARE(picture.markAt(QPointF(second.center().x(), 20), size, font), 1);
        QCOMPARE(picture.table(ChartPicture::Numbers::Plain).rows[2],
                 QStringList({QStringLiteral("2026-01-11"), QStringLiteral("20")}));
    }

    void heatMapCellsAreSquareAndInTheirPlaces_data() { addCountsAndScales(); }

    void heatMapCellsAreSquareAndInTheirPlaces()
    {
        QFETCH(int, contestants);
        QFETCH(double, scale);
        const HeatMapPicture picture = heatMap(contestants);
        const QFont font = fontAt(scale);
        const QSizeF size = picture.neededSize(font);
        const QRectF first = picture.markArea(0, size, font);
        const QRectF last = picture.markArea(picture.markCount() - 1, size, font);
        QVERIFY(qAbs(first.width() - first.height()) < 1e-9);
        QVERIFY(last.right() <= size.width() && last.bottom() <= size.height());
        QVERIFY(first.height() >= 0.85 * QFontMetricsF(font).height() - 1.0); // so every row keeps its name
        for (const int mark : {1, contestants, contestants + 2, picture.markCount() - 2})
            QCOMPARE(picture.markAt(picture.markArea(mark, size, font).center(), size, font), mark);
        QCOMPARE(picture.markAt(first.center(), size, font), -1); // nobody meets itself
        QCOMPARE(picture.markAt(QPointF(0, 0), size, font), -1);
    }

    void theFrontierIsAStaircaseAndTheTrendALineInItsBand()
    {
        std::vector<ScatterPoint> points{{QStringLiteral("a"), 0.01, 900.0, 880.0, 920.0, {}, true},
                                         {QStringLiteral("b"), 0.1, 850.0, 840.0, 860.0, {}, false},
                                         {QStringLiteral("c"), 1.0, 1100.0, 1080.0, 1120.0, {}, true}};
        ScatterAxes axes{QStringLiteral("Contestant"), QStringLiteral("Cost"), QStringLiteral("Rating"), true};
        axes.frontier = QStringLiteral("Frontier");
        const std::vector<TrendPoint> trend{{0.01, 850.0, 800.0, 900.0}, {1.0, 1050.0, 1000.0, 1100.0}};
        const ScatterPicture picture(points, axes, trend);
        const QSizeF size(640, 400);
        const QFont font = QApplication::font();
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QImage image = painted(picture, size, scheme);
            const QPointF a = picture.pointAt(0, size, font);
            const QPointF c = picture.pointAt(2, size, font);
            QCOMPARE(image.pixelColor(a.toPoint()), tokensFor(scheme).text); // a square of its own colour
            QCOMPARE(image.pixelColor(picture.pointAt(1, size, font).toPoint()), tokensFor(scheme).accent);
            // Level at a's rating as far as c's cost, then up: some dash of each part is there.
            const auto dashes = [&](QPointF from, QPointF to) {
                int found = 0;
                for (double t = 0.1; t < 0.9; t += 0.01) {
                    const QPoint at = (from + t * (to - from)).toPoint();
                    for (int d = -1; d <= 1; ++d) {
                        const QColor pixel = image.pixelColor(at.x() + (from.x() == to.x() ? d : 0),
                                                              at.y() + (from.y() == to.y() ? d : 0));
                        found += contrastRatio(pixel, tokensFor(scheme).surface) > 3.0 ? 1 : 0;
                    }
                }
                return found;
            };
            QVERIFY(dashes(a, {c.x(), a.y()}) > 10);
            QVERIFY(dashes({c.x(), a.y()}, c) > 10);
            // The band beside the line is tinted, the rest is not.
            const double middle = 0.5 * (a.x() + c.x());
            const auto y = [&](double rating) { return a.y() + (rating - 900.0) / 200.0 * (c.y() - a.y()); };
            const auto tinted = [&](double rating) {
                return image.pixelColor(QPointF(middle + 7, y(rating)).toPoint()) != tokensFor(scheme).surface;
            };
            QVERIFY(tinted(930.0) && tinted(975.0));
            QVERIFY(!tinted(885.0) && !tinted(1040.0));
        }
        const std::vector<QRectF> labels = picture.labelAreas(size, font);
        for (const int mark : {0, 2}) { // not struck out by the frontier's line
            const double line = picture.pointAt(mark, size, font).y();
            const QRectF& label = labels[static_cast<std::size_t>(mark)];
            QVERIFY(!label.isEmpty() && (label.bottom() < line || label.top() > line));
        }
        QCOMPARE(
            picture.table(ChartPicture::Numbers::Local).rows[0],
            QStringList({QStringLiteral("a"), QStringLiteral("0.0100"), QStringLiteral("900"), QStringLiteral("yes")}));
    }

    void slopesJoinTheRanks_data() { addCountsAndScales(); }

    void slopesJoinTheRanks()
    {
        QFETCH(int, contestants);
        QFETCH(double, scale);
        const SlopePicture picture = slopes(contestants);
        const QFont font = fontAt(scale);
        const QSizeF size = picture.neededSize(font);
        const QLineF first = picture.lineOf(0, size, font);
        const QLineF last = picture.lineOf(contestants - 1, size, font);
        QVERIFY(first.y1() > first.y2());
        QVERIFY(qAbs(first.y1() - last.y2()) < 1e-6);
        const double row = picture.markArea(1, size, font).top() - picture.markArea(0, size, font).top();
        QVERIFY2(row >= QFontMetricsF(font).height(), qPrintable(QString::number(row)));
        QVERIFY(last.y2() <= size.height());
        QCOMPARE(picture.markAt(first.p2() + QPointF(20, 0), size, font), 0);
        QCOMPARE(picture.markAt(first.p1() - QPointF(20, 0), size, font), 0);
    }

    void pointsOfAScatterAreInOrder()
    {
        const ScatterPicture picture = scatter(20);
        const QSizeF size(700, 400);
        for (int mark = 1; mark < picture.markCount(); ++mark)
            QVERIFY(picture.pointAt(mark - 1, size, QApplication::font()).x() <=
                    picture.pointAt(mark, size, QApplication::font()).x());
        QCOMPARE(picture.markAt(picture.pointAt(3, size, QApplication::font()), size, QApplication::font()) >= 0, true);
    }

    // Shares and counts: nothing lies below zero, so no room is given to it.
    void barsOnOneSideOfZeroBeginThere()
    {
        const CoefficientPicture picture({{QStringLiteral("alpha"), 3.0, 1.0, 8.0, QStringLiteral("alpha: 3")},
                                          {QStringLiteral("beta"), 0.0, 0.0, 2.0, QStringLiteral("beta: 0")}},
                                         QStringLiteral("%"), CoefficientPicture::Signs::Minus);
        const QFont font = QApplication::font();
        const QSizeF size(600, 200);
        const double zero = picture.positionOfValue(0.0, size, font);
        QVERIFY(picture.positionOfValue(8.0, size, font) - zero > 0.9 * (size.width() - 100 - zero));
        QVERIFY(zero < 100.0); // right behind the labels
    }

    // Seen where there are more bars than the card is high.
    void theAxisOfBarsIsAboveThem()
    {
        const CoefficientPicture picture = coefficients();
        const QSizeF size(600, 200);
        test::DrawnTexts device(size);
        QPainter painter(&device);
        picture.paint(painter, size, {tokensFor(Scheme::Light), Scheme::Light, QApplication::font()}, -1);
        painter.end();
        const QRectF first = picture.markArea(0, size, QApplication::font());
        const auto above =
            std::count_if(device.texts().begin(), device.texts().end(),
                          [&](const test::DrawnText& text) { return text.area.bottom() <= first.top() + 1.0; });
        QVERIFY2(above >= 2, qPrintable(QString::number(above)));
    }
};

QTEST_MAIN(TestChartPictures)
#include "tst_chart_pictures.moc"
