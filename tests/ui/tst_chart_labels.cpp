// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of charts neither overlap nor are cut, and what is drawn can be told from its ground.
#include "ui/chart_samples.h"
#include "ui/drawn_texts.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <memory>

using namespace joust;
using namespace joust::test;
using namespace joust::ui;

class TestChartLabels final : public QObject
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

    void labelsOfAScatterNeverTouch_data() { addCountsAndScales(); }

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

    void noLabelTouchesAnotherOrIsCut_data() { addCountsAndScales(); }

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

    // In a narrow window a map of many gets smaller cells and names only some rows; read out, a row has its name.
    void aNarrowMapLeavesNamesOutInsteadOfOverlapping()
    {
        for (const double scale : {1.0, 2.0}) {
            const QFont font = fontAt(scale);
            const HeatMapPicture map = heatMap(59);
            QVERIFY(map.leastWidth(font) < 0.8 * map.neededSize(font).width());
            const double width = map.leastWidth(font) + 20.0;
            const QSizeF size(width, map.heightFor(width, font));
            QVERIFY(size.height() < map.neededSize(font).height());
            for (const int current : {-1, 31 * 59 + 4}) {
                test::DrawnTexts device(size);
                QPainter painter(&device);
                painter.setFont(font);
                map.paint(painter, size, {tokensFor(Scheme::Light), Scheme::Light, font}, current);
                painter.end();
                QVERIFY(device.texts().size() > 10);
                QVERIFY2(device.complaint().isEmpty(), qPrintable(device.complaint()));
            }
            const QRectF last = map.markArea(59 * 59 - 1, size, font);
            QVERIFY(last.right() <= size.width() && last.bottom() <= size.height() + 0.5);
            QCOMPARE(map.heightFor(map.neededSize(font).width(), font), map.neededSize(font).height());
        }
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

    // Points at the edge, also the highest: the reader asks for these names first.
    void pointsAtTheEdgeHaveTheirNames()
    {
        const auto point = [](const char* name, double x, double y) {
            return ScatterPoint{QString::fromLatin1(name), x, y, std::nullopt, std::nullopt, QStringLiteral("text")};
        };
        const ScatterPicture picture(
            {point("left-below", 20, 800), point("highest", 130, 1218), point("next-to-it", 134, 1216),
             point("right-of-all", 260, 1136)},
            {QStringLiteral("Contestant"), QStringLiteral("length"), QStringLiteral("rating"), true, false});
        const std::vector<QRectF> labels = picture.labelAreas({520, 220}, QApplication::font());
        for (std::size_t i = 0; i < labels.size(); ++i)
            QVERIFY2(!labels[i].isEmpty(), qPrintable(picture.markText(static_cast<int>(i)) + QString::number(i)));
    }
};

QTEST_MAIN(TestChartLabels)
#include "tst_chart_labels.moc"
