// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/answer_pane.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/battle/common_rate.h"
#include "ui/battle/prompt_view.h"
#include "ui/battle/safe_markdown.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextFrame>
#include <QToolButton>
#include <QToolTip>

using namespace joust::ui;

namespace {

std::unique_ptr<AnswerDocument> document(std::string_view text, RenderMode mode = RenderMode::Markdown)
{
    return renderAnswer(text, mode, documentStyle(QApplication::font()));
}

struct Page
{
    QWidget window;
    AnswerPane a{QStringLiteral("A"), &window};
    AnswerPane b{QStringLiteral("B"), &window};

    Page()
    {
        auto* row = new QHBoxLayout(&window);
        row->addWidget(&a);
        row->addWidget(&b);
        window.resize(1200, 600);
        window.show();
    }
};

std::string longText()
{
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += "A paragraph that is here to make the answer long enough to scroll.\n\n";
    }
    return text;
}

} // namespace

class TestAnswerPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothPanesHaveTheSameGeometry();
    void linesStayWithinTheMeasure();
    void theScrollBarDoesNotChangeTheLines();
    void thePlaceholderIsTheSameOnBothSides();
    void theNameSpeaksOnlyOfShownAnswers();
    void theClipboardGetsPlainText();
    void theContextMenuOnlyCopiesAndSelects();
    void codeIsCopiedAsItWasWritten();
    void atOneRateBothSidesShowAsMuch();
    void atOneRateTheSidesMirror();
    void thereAreNoToolTips();
    void nothingIsLoadedOrOpened();
    void aShortAnswerIsSeenAtOnce();
    void aLongAnswerIsSeenWhenScrolled();
    void aChangeOfSchemeAsksForANewDocument();
    void panesMayDieWithTheirDocument();
    void thePromptFolds();
    void thePromptTakesAtMostItsShare();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestAnswerPane::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

void TestAnswerPane::bothPanesHaveTheSameGeometry()
{
    Page page;
    page.a.showDocument(document("short"));
    page.b.showDocument(document(longText() + "\n\n| a | b |\n|---|---|\n| c | d |\n"));
    QCoreApplication::processEvents();
    QCOMPARE(page.a.size(), page.b.size());
    QCOMPARE(page.a.browser()->geometry(), page.b.browser()->geometry());
    QCOMPARE(page.a.browser()->viewport()->x(), page.b.browser()->viewport()->x());
    QCOMPARE(page.a.browser()->viewport()->width(), page.b.browser()->viewport()->width());
}

void TestAnswerPane::linesStayWithinTheMeasure()
{
    Page page;
    page.window.resize(3200, 600);
    page.a.showDocument(document("text"));
    QCoreApplication::processEvents();
    const QWidget* viewport = page.a.browser()->viewport();
    const QFontMetrics metrics(page.a.browser()->document()->defaultFont());
    QVERIFY(viewport->width() <= 90 * metrics.averageCharWidth());
    QVERIFY(viewport->width() >= 60 * metrics.averageCharWidth());
    // The lines are laid out for the viewport as it is now, or their ends would be cut off.
    QCOMPARE(qRound(page.a.browser()->document()->pageSize().width()), viewport->width());
    const int left = viewport->x();
    const int right = page.a.browser()->width() - viewport->geometry().right() - 1;
    QVERIFY2(qAbs(left - right) <= 2, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
}

void TestAnswerPane::theScrollBarDoesNotChangeTheLines()
{
    Page page;
    page.a.showDocument(document("short"));
    QCoreApplication::processEvents();
    const int before = page.a.browser()->viewport()->width();
    QCOMPARE(page.a.scrollBar()->maximum(), 0);
    page.a.showDocument(document(longText()));
    QCoreApplication::processEvents();
    QVERIFY(page.a.scrollBar()->maximum() > 0);
    QCOMPARE(page.a.browser()->viewport()->width(), before);
}

void TestAnswerPane::thePlaceholderIsTheSameOnBothSides()
{
    Page page;
    page.a.showDocument(document("old"));
    for (AnswerPane* pane : {&page.a, &page.b}) {
        pane->showPlaceholder(QStringLiteral("Waiting for both answers"));
    }
    auto* left = page.a.findChild<QLabel*>(QStringLiteral("placeholder"));
    auto* right = page.b.findChild<QLabel*>(QStringLiteral("placeholder"));
    QVERIFY(left->isVisible() && right->isVisible());
    QCOMPARE(left->text(), right->text());
    QCOMPARE(left->grab().toImage(), right->grab().toImage());
    QVERIFY(!page.a.browser()->toPlainText().contains(QLatin1String("old"))); // nothing stays behind
}

void TestAnswerPane::theNameSpeaksOnlyOfShownAnswers()
{
    Page page;
    QCOMPARE(page.a.accessibleName(), QStringLiteral("Answer A"));
    page.a.showDocument(document("one two *three*"));
    QCOMPARE(page.a.accessibleName(), QStringLiteral("Answer A, 3 words"));
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(page.a.browser());
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Answer A, 3 words"));
    page.a.showPlaceholder();
    QCOMPARE(page.a.accessibleName(), QStringLiteral("Answer A"));
}

void TestAnswerPane::theClipboardGetsPlainText()
{
    Page page;
    page.a.showDocument(document("# Title\n\n[text](https://who.example) **bold**"));
    page.a.browser()->selectAll();
    page.a.browser()->copy();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(!data->hasHtml());
    QCOMPARE(data->formats(), QStringList{QStringLiteral("text/plain")});
    QCOMPARE(data->text(), QStringLiteral("Title\ntext bold"));

    const std::string line(10000, 'x'); // soft breaks are not copied
    page.a.showDocument(document(line, RenderMode::Plain));
    page.a.browser()->selectAll();
    page.a.browser()->copy();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(line));
}

void TestAnswerPane::theContextMenuOnlyCopiesAndSelects()
{
    Page page;
    page.a.showDocument(document("[link](https://who.example)"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(10, 10), page.a.browser()->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(page.a.browser()->viewport(), &event);
    auto* menu = page.a.browser()->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QVERIFY(page.a.browser()->textCursor().hasSelection());
    menu->close();
}

void TestAnswerPane::codeIsCopiedAsItWasWritten()
{
    Page page;
    page.a.showDocument(document("```cpp\nint a;\n\n  int b; // two\n```\n\nWords."));
    QApplication::processEvents();
    auto* browser = page.a.browser();
    const QTextFrame* code = browser->document()->rootFrame()->childFrames().first();
    QTextCursor cursor(browser->document());
    cursor.setPosition(code->firstPosition() + 2);
    const QPoint at = browser->cursorRect(cursor).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, browser->viewport()->mapToGlobal(at));
    QApplication::sendEvent(browser->viewport(), &event);
    auto* menu = browser->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("int a;\n\n  int b; // two"));
}

// Rows of a viewport, from its top, that show anything but the ground.
static int inkedTo(const AnswerBrowser& browser)
{
    const QImage image = browser.viewport()->grab().toImage();
    const QRgb ground = image.pixel(0, image.height() - 1);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                return y + 1;
        }
    }
    return 0;
}

void TestAnswerPane::atOneRateBothSidesShowAsMuch()
{
    Page page;
    page.a.showDocument(document(longText()));
    page.b.showDocument(document("One line.\n\nAnother.\n\nA third."));
    QApplication::processEvents();
    CommonRate rate(*page.a.browser(), *page.b.browser());
    rate.begin();
    QVERIFY(!rate.isRunning()); // nobody asked for it
    QVERIFY(inkedTo(*page.b.browser()) > 0);
    rate.setOn(true);
    rate.begin();
    QVERIFY(rate.isRunning());
    QCOMPARE(inkedTo(*page.a.browser()), 0);
    QCOMPARE(inkedTo(*page.b.browser()), 0);
    rate.show(0.5);
    const int line = static_cast<int>(page.a.browser()->lineHeight());
    QVERIFY(inkedTo(*page.a.browser()) > 0 && inkedTo(*page.a.browser()) <= 2 * line + 1);
    QVERIFY(inkedTo(*page.b.browser()) > 0 && inkedTo(*page.b.browser()) <= 2 * line + 1);
    rate.show(60.0);
    QVERIFY(rate.isRunning()); // A is not whole yet, so neither is B said to be
    rate.show(1e6);
    QVERIFY(!rate.isRunning());
    QVERIFY(inkedTo(*page.a.browser()) > 10 * line);
}

void TestAnswerPane::atOneRateTheSidesMirror()
{
    Page page;
    Page swapped;
    page.a.showDocument(document(longText()));
    page.b.showDocument(document("One line.\n\nAnother."));
    swapped.b.showDocument(document(longText()));
    swapped.a.showDocument(document("One line.\n\nAnother."));
    QApplication::processEvents();
    CommonRate one(*page.a.browser(), *page.b.browser());
    CommonRate other(*swapped.a.browser(), *swapped.b.browser());
    for (CommonRate* rate : {&one, &other}) {
        rate->setOn(true);
        rate->begin();
    }
    for (const double seconds : {0.1, 0.7, 2.0, 9.0}) {
        one.show(seconds);
        other.show(seconds);
        QCOMPARE(page.a.browser()->viewport()->grab().toImage(), swapped.b.browser()->viewport()->grab().toImage());
        QCOMPARE(page.b.browser()->viewport()->grab().toImage(), swapped.a.browser()->viewport()->grab().toImage());
    }
}

void TestAnswerPane::thereAreNoToolTips()
{
    Page page;
    page.a.showDocument(document("[link](https://who.example \"title\")"));
    QWidget* viewport = page.a.browser()->viewport();
    const QPoint at(4, 8);
    QHelpEvent event(QEvent::ToolTip, at, viewport->mapToGlobal(at));
    QApplication::sendEvent(viewport, &event);
    QVERIFY(!QToolTip::isVisible());
    QTest::mouseMove(viewport, at);
    QCOMPARE(page.a.browser()->toolTip(), QString());
}

void TestAnswerPane::nothingIsLoadedOrOpened()
{
    Page page;
    AnswerBrowser* browser = page.a.browser();
    QVERIFY(!browser->openLinks());
    QVERIFY(!browser->openExternalLinks());
    browser->setSource(QUrl(QStringLiteral("file:///etc/passwd")));
    QVERIFY(browser->toPlainText().isEmpty());
    QVERIFY(!browser->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/passwd"))).isValid());
}

void TestAnswerPane::aShortAnswerIsSeenAtOnce()
{
    Page page;
    QSignalSpy seen(&page.a, &AnswerPane::endSeen);
    page.a.showDocument(document("short"));
    QTRY_COMPARE(seen.count(), 1);
    QVERIFY(page.a.seenToEnd());
}

void TestAnswerPane::aLongAnswerIsSeenWhenScrolled()
{
    Page page;
    QSignalSpy seen(&page.a, &AnswerPane::endSeen);
    page.a.showDocument(document(longText()));
    QTRY_VERIFY(page.a.scrollBar()->maximum() > 0);
    QCoreApplication::processEvents();
    QVERIFY(!page.a.seenToEnd());
    page.a.scrollBar()->setValue(page.a.scrollBar()->maximum());
    QTRY_VERIFY(page.a.seenToEnd());
    QCOMPARE(seen.count(), 1);
    page.a.showDocument(document(longText()));
    QVERIFY(!page.a.seenToEnd());
}

void TestAnswerPane::aChangeOfSchemeAsksForANewDocument()
{
    Page page;
    page.a.showDocument(document("`code`"));
    QSignalSpy needed(&page.a, &AnswerPane::renderNeeded);
    QSignalSpy notNeeded(&page.b, &AnswerPane::renderNeeded);
    m_theme->setChoice(SchemeChoice::Dark);
    QTRY_COMPARE(needed.count(), 1);
    QCOMPARE(notNeeded.count(), 0);
    m_theme->setChoice(SchemeChoice::Light);
}

void TestAnswerPane::panesMayDieWithTheirDocument()
{
    auto pane = std::make_unique<AnswerPane>(QStringLiteral("A"));
    pane->resize(500, 400);
    pane->show();
    pane->showDocument(document(longText()));
    pane->browser()->selectAll();
    pane.reset();
}

void TestAnswerPane::thePromptFolds()
{
    PromptView prompt;
    prompt.resize(900, 100);
    prompt.show();
    prompt.setPrompt(QStringLiteral("First line\nsecond \u202E line"), 2);
    auto* text = prompt.findChild<AnswerBrowser*>();
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(QLatin1String("U+202E")));
    QSignalSpy folded(&prompt, &PromptView::foldedChanged);
    auto* button = prompt.findChild<QToolButton*>(QStringLiteral("foldPrompt"));
    const int open = prompt.sizeHint().height();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(folded.count(), 1);
    QVERIFY(!text->isVisible());
    QVERIFY(prompt.sizeHint().height() < open);
    QVERIFY(!button->accessibleName().isEmpty());
}

void TestAnswerPane::thePromptTakesAtMostItsShare()
{
    PromptView prompt;
    prompt.resize(900, 100);
    prompt.show();
    prompt.setAvailableHeight(600);
    prompt.setPrompt(QString(QStringLiteral("line\n")).repeated(500));
    QCoreApplication::processEvents();
    QVERIFY2(prompt.sizeHint().height() <= 180, qPrintable(QString::number(prompt.sizeHint().height())));
    prompt.setPrompt(QString(1024 * 1024, u'x')); // one line of 1 Mi characters
    QVERIFY(prompt.sizeHint().height() <= 180);
    prompt.setPrompt(QStringLiteral("short"));
    QVERIFY(prompt.sizeHint().height() < 100);
}

QTEST_MAIN(TestAnswerPane)
#include "tst_answer_pane.moc"
