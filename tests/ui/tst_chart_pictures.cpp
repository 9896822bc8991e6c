// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of the charts for known data: values stand where they belong, labels neither overlap nor are cut, and
// what is drawn can be told from its ground.
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/coefficient_picture.h"
#include "ui/charts/days_picture.h"
#include "ui/charts/heat_map_picture.h"
#include "ui/charts/history_picture.h"
#include "ui/charts/scatter_picture.h"
#include "ui/charts/slope_picture.h"
#include "ui/common/theme.h"
#include "ui/drawn_texts.h"
#include "ui/widget_texts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace joust;
using namespace joust::ui;

namespace {

constexpr int kCounts[] = {5, 60, 200};

QFont fontAt(double scale)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

HeatMapPicture heatMap(int contestants)
{
    QStringList names;
    std::vector<HeatCell> cells;
    for (int row = 0; row < contestants; ++row) {
        names << QStringLiteral("contestant-%1").arg(row + 1);
        for (int column = 0; column < contestants; ++column) {
            const double share = 0.5 + 0.4 * (column - row) / contestants;
            const QString text = QStringLiteral("%1 against %2").arg(row + 1).arg(column + 1);
            cells.push_back({share, QString::number(std::lround(100 * share)), text});
        }
    }
    return {names, cells, HeatScale::Share, QStringLiteral("Contestant")};
}

SlopePicture slopes(int contestants)
{
    std::vector<SlopeLine> lines;
    for (int i = 0; i < contestants; ++i)
        lines.push_back({QStringLiteral("contestant-%1").arg(i + 1), contestants - i, i + 1, QStringLiteral("text")});
    return {lines, QStringLiteral("before"), QStringLiteral("after")};
}

ScatterPicture scatter(int points, bool logarithmic = false)
{
    std::vector<ScatterPoint> all;
    for (int i = 0; i < points; ++i)
        all.push_back({QStringLiteral("contestant-%1").arg(i + 1), 10.0 * std::pow(1.05, (i * 7) % points),
                       900.0 + (i * 13) % 200, std::nullopt, std::nullopt, QStringLiteral("text")});
    return {all,
            {QStringLiteral("Contestant"), QStringLiteral("length"), QStringLiteral("rating"), logarithmic, false}};
}

// Line i goes up by 10 a slice from 1000 - 5 i; nobody is rated in the second of four slices.
HistoryPicture history(int contestants)
{
    std::vector<HistoryLine> lines;
    for (int i = 0; i < contestants; ++i) {
        HistoryLine line{QStringLiteral("contestant-%1").arg(i + 1), {}};
        for (int slice = 0; slice < 4; ++slice) {
            const double rating = 1000.0 - 5.0 * i + 10.0 * slice;
            const QString text = QStringLiteral("%1 in %2").arg(line.name).arg(slice);
            line.points.push_back(slice == 1 ? HistoryPoint() : HistoryPoint{{rating, rating - 20, rating + 20}, text});
        }
        lines.push_back(line);
    }
    return {lines, {QStringLiteral("to 1"), QStringLiteral("to 2"), QStringLiteral("to 3"), QStringLiteral("to 4")}};
}

CoefficientPicture coefficients()
{
    return {{{QStringLiteral("length"), 20.0, 10.0, 30.0, QStringLiteral("length: +20")},
             {QStringLiteral("bold"), -10.0, -15.0, -5.0, QStringLiteral("bold: -10")}},
            QStringLiteral("Elo")};
}

QImage painted(const ChartPicture& picture, const QSizeF& size, Scheme scheme, int current = -1)
{
    QImage image(size.toSize() + QSize(1, 1), QImage::Format_RGB32);
    image.fill(tokensFor(scheme).surface);
    QPainter painter(&image);
    picture.paint(painter, size, {tokensFor(scheme), scheme, QApplication::font()}, current);
    return image;
}

} // namespace

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

    void historyPointsStandInTheirSlicesAndNamesDoNotTouch_data() { heatMapCellsAreSquareAndInTheirPlaces_data(); }
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

    void heatMapCellsAreSquareAndInTheirPlaces_data()
    {
        QTest::addColumn<int>("contestants");
        QTest::addColumn<double>("scale");
        for (const int count : kCounts)
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%d at %.0f", count, scale) << count << scale;
    }
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

    void heatMapColoursDivergeFromOneHalf()
    {
        const HeatMapPicture picture = heatMap(5);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const auto [low, middle, high] = divergingColors(scheme);
            QCOMPARE(picture.colorOf(0.5, scheme), middle);
            QCOMPARE(picture.colorOf(1.0, scheme), low);
            QCOMPARE(picture.colorOf(0.0, scheme), high);
            const QSizeF size(500, 300);
            const QImage image = painted(picture, size, scheme);
            const QRectF cell = picture.markArea(4, size, QApplication::font()); // 1 against 5
            QCOMPARE(image.pixelColor((cell.topLeft() + QPointF(3, 3)).toPoint()), picture.colorOf(0.82, scheme));
        }
    }

    void arrowKeysWalkTheHeatMapAndStepOverTheDiagonal()
    {
        const HeatMapPicture picture = heatMap(4);
        QCOMPARE(picture.moved(-1, 1, 0), 1);
        QCOMPARE(picture.moved(1, 0, 1), 9);   // (0,1) down: over (1,1) to (2,1)
        QCOMPARE(picture.moved(1, -1, 0), 1);  // (0,0) is nothing, and nothing is beyond
        QCOMPARE(picture.moved(11, 1, 0), 11); // the right edge
        QCOMPARE(picture.moved(11, 0, -1), 7);
    }

    void slopesJoinTheRanks_data() { heatMapCellsAreSquareAndInTheirPlaces_data(); }
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

    void labelsOfAScatterNeverTouch_data() { heatMapCellsAreSquareAndInTheirPlaces_data(); }
    void labelsOfAScatterNeverTouch()
    {
        QFETCH(int, contestants);
        QFETCH(double, scale);
        const ScatterPicture picture = scatter(contestants, true);
        const QFont font = fontAt(scale);
        const QSizeF size = picture.neededSize(font).expandedTo(QSizeF(700, 400));
        const std::vector<QRectF> labels = picture.labelAreas(size, font);
        int shown = 0;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            shown += labels[i].isEmpty() ? 0 : 1;
            QVERIFY(labels[i].right() <= size.width());
            for (std::size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY(!labels[i].intersects(labels[j]));
        }
        if (contestants == 5 && scale == 1.0) // where there is room, all of them
            QCOMPARE(shown, 5);
        if (contestants == 60 && scale == 1.0)
            QVERIFY2(shown >= 3, qPrintable(QString::number(shown)));
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

    void graphicsStandOutFromTheirGround()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens& tokens = tokensFor(scheme);
            for (const QColor& color : {tokens.accent, tokens.warn, tokens.outline, tokens.textMuted})
                QVERIFY2(contrastRatio(color, tokens.surface) >= 3.0, qPrintable(color.name()));
            for (const QColor& color : contestantColors(scheme))
                QVERIFY2(contrastRatio(color, tokens.surface) >= 3.0, qPrintable(color.name()));
            // Text in a cell: 4.5 to 1 whatever its colour.
            const HeatMapPicture picture = heatMap(5);
            for (double share = 0.0; share <= 1.0; share += 0.05) {
                const QColor cell = picture.colorOf(share, scheme);
                const double best = contrastRatio(cell, HeatMapPicture::readableOn(cell));
                QVERIFY2(best >= 4.5, qPrintable(QString::number(share)));
            }
        }
    }

    void noLabelTouchesAnotherOrIsCut_data() { heatMapCellsAreSquareAndInTheirPlaces_data(); }
    void noLabelTouchesAnotherOrIsCut()
    {
        QFETCH(int, contestants);
        QFETCH(double, scale);
        const QFont font = fontAt(scale);
        std::vector<CoefficientBar> bars;
        std::vector<HistoryLine> lines;
        QStringList slices;
        for (int i = 0; i < contestants; ++i) {
            const QString name = QStringLiteral("contestant-%1").arg(i + 1);
            bars.push_back({name, 10.0 * std::sin(i), 10.0 * std::sin(i) - 3.0, 10.0 * std::sin(i) + 3.0, name});
            HistoryLine line{name, {}};
            for (int slice = 0; slice < 8; ++slice)
                line.points.push_back({{1000.0 + 3.0 * i + slice, 990.0 + 3.0 * i, 1015.0 + 3.0 * i}, name});
            lines.push_back(line);
        }
        for (int slice = 0; slice < 8; ++slice)
            slices << QStringLiteral("to %1/12/2026").arg(slice + 10);
        const HeatMapPicture map = heatMap(contestants);
        const SlopePicture slope = slopes(contestants);
        const ScatterPicture points = scatter(contestants, true);
        const CoefficientPicture coefficient(bars, QStringLiteral("Elo"));
        const HistoryPicture history(lines, slices);
        const std::pair<const char*, const ChartPicture*> pictures[] = {
            {"map", &map}, {"slope", &slope}, {"points", &points}, {"bars", &coefficient}, {"history", &history}};
        for (const auto& [name, picture] : pictures) {
            if (picture == &map && contestants > 60)
                continue; // 40,000 numbers; heatMapCellsAreSquareAndInTheirPlaces() has their room
            for (const QSizeF size : {picture->neededSize(font), picture->neededSize(font) * 1.4}) {
                test::DrawnTexts device(size);
                QPainter painter(&device);
                painter.setFont(font);
                picture->paint(painter, size, {tokensFor(Scheme::Light), Scheme::Light, font}, -1);
                painter.end();
                QVERIFY2(device.texts().size() > 4, name);
                QVERIFY2(device.complaint().isEmpty(),
                         qPrintable(QString::fromLatin1(name) + QStringLiteral(": ") + device.complaint()));
            }
        }
    }

    void theViewReadsOutWhatTheKeysReach()
    {
        ChartView view(QStringLiteral("Win rates"));
        view.setPicture(std::make_shared<HeatMapPicture>(heatMap(5)));
        view.resize(view.sizeHint());
        view.show();
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.accessibleDescription(), QStringLiteral("1 against 3"));
        QCOMPARE(view.accessibleName(), QStringLiteral("Win rates"));
        view.setPicture(nullptr);
        QVERIFY(!view.accessibleDescription().contains(QStringLiteral("against")));
    }

    void theTableSaysWhatTheChartShows()
    {
        ChartCard card(QStringLiteral("Style"));
        card.setPicture(std::make_shared<CoefficientPicture>(coefficients()));
        card.resize(600, 300);
        card.show();
        card.findChild<QPushButton*>(QStringLiteral("showAsTable"))->click();
        auto* table = card.findChild<QTableWidget*>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("20.0"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("\u221215.0"));
        card.setPicture(nullptr);
        QVERIFY(!test::everyText(card).contains(QStringLiteral("bold")));
    }

    void filesHaveThePictureAndItsNumbers()
    {
        QTemporaryDir folder;
        const CoefficientPicture picture = coefficients();
        const auto save = [&](ChartFile kind, const char* name) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            if (!saveChart(picture, QStringLiteral("Style"), kind, path))
                return QByteArray();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(save(ChartFile::Png, "a.png").startsWith("\x89PNG"));
        const QByteArray svg = save(ChartFile::Svg, "a.svg");
        QVERIFY(svg.contains("<svg") && svg.contains("length"));
        QCOMPARE(save(ChartFile::Csv, "a.csv"),
                 QByteArray("Covariate,Elo,Lower,Upper\r\nlength,20.000000,10.000000,30.000000\r\n"
                            "bold,-10.000000,-15.000000,-5.000000\r\n"));
        QVERIFY(!saveChart(picture, {}, ChartFile::Png, QStringLiteral("/nowhere/a.png")));
    }

    void namesWithCommasAndQuotesStayOneCell()
    {
        ChartTable table;
        table.header = {QStringLiteral("a,b"), QStringLiteral("c\"d")};
        QCOMPARE(chartTableAsCsv(table), QStringLiteral("\"a,b\",\"c\"\"d\"\r\n"));
    }

    void numbersHaveTheirSignAndNoMinusZero()
    {
        QCOMPARE(signedNumber(-0.04, 1), QStringLiteral("0.0"));
        QCOMPARE(signedNumber(26.04, 1), QStringLiteral("+26.0"));
        QCOMPARE(chartNumber(-1234.5, 1, ChartPicture::Numbers::Plain), QStringLiteral("-1234.5"));
        QCOMPARE(chartNumber(std::nullopt, 1, ChartPicture::Numbers::Local), QString());
    }
};

QTEST_MAIN(TestChartPictures)
#include "tst_chart_pictures.moc"
