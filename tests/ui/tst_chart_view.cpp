// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on its card: read out by keys, as a table, and written to files.
#include "ui/chart_samples.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_view.h"
#include "ui/widget_texts.h"

#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace joust;
using namespace joust::test;
using namespace joust::ui;

class TestChartView final : public QObject
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

    void arrowKeysWalkTheHeatMapAndStepOverTheDiagonal()
    {
        const HeatMapPicture picture = heatMap(4);
        QCOMPARE(picture.moved(-1, 1, 0), 1);
        QCOMPARE(picture.moved(1, 0, 1), 9);   // (0,1) down: over (1,1) to (2,1)
        QCOMPARE(picture.moved(1, -1, 0), 1);  // (0,0) is nothing, and nothing is beyond
        QCOMPARE(picture.moved(11, 1, 0), 11); // the right edge
        QCOMPARE(picture.moved(11, 0, -1), 7);
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

    void zoomGivesThePictureRoomAndKeepsThePlaceUnderThePointer()
    {
        ChartCard card(QStringLiteral("Wins"));
        card.setPicture(std::make_shared<HeatMapPicture>(heatMap(40)));
        card.resize(700, 500);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        ChartView* view = card.view();
        const QWidget* viewport = view->parentWidget();
        const QSize whole = view->size();
        const int mark = 20 * 40 + 10;
        const auto placeOf = [&] {
            const QSizeF canvas = QSizeF(view->size()) - QSizeF(8, 8);
            return view->mapTo(viewport, view->picture()->markArea(mark, canvas, view->font()).center().toPoint());
        };
        const QPoint before = placeOf();
        QVERIFY(viewport->rect().contains(before));
        const QPointF pointer = view->mapFrom(viewport, before);
        QWheelEvent in(pointer, view->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                       Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &in);
        QCoreApplication::processEvents();
        QVERIFY(view->zoom() > 1.5);
        QVERIFY2(view->width() > whole.width() * 1.4, qPrintable(QString::number(view->width())));
        QVERIFY2((placeOf() - before).manhattanLength() < 40, "the cell stays under the pointer");
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->zoom() > 1.9);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(view, Qt::Key_Plus);
        QCOMPARE(view->zoom(), ChartView::kMostZoom);
        QTest::keyClick(view, Qt::Key_0);
        QCoreApplication::processEvents();
        QCOMPARE(view->zoom(), 1.0);
        QCOMPARE(view->size(), whole);
        QWheelEvent plain(pointer, view->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &plain);
        QCOMPARE(view->zoom(), 1.0); // the page scrolls
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

    void aCardWithoutAChartIsAsLowAsItsSentence()
    {
        ChartCard card(QStringLiteral("What it costs"));
        card.setPicture(std::make_shared<CoefficientPicture>(coefficients()));
        const int whole = card.sizeHint().height();
        card.showNothing(QStringLiteral("No answer says what it cost."));
        QVERIFY2(card.sizeHint().height() < whole / 2, qPrintable(QString::number(card.sizeHint().height())));
        card.setPicture(std::make_shared<CoefficientPicture>(coefficients()));
        QCOMPARE(card.sizeHint().height() >= whole, true);
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
