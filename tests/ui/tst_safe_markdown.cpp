// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/code_spans.h"
#include "ui/battle/safe_markdown.h"
#include "ui/battle/safe_markdown_math.h"
#include "ui/battle/safe_markdown_text.h"
#include "ui/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QThread>

#include <algorithm>
#include <string>
#include <thread>

using namespace joust::ui;

namespace {

std::string repeated(std::string_view piece, int times)
{
    std::string result;
    result.reserve(piece.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) {
        result += piece;
    }
    return result;
}

// What is read, without the breaks that layout needs.
QString shown(const AnswerDocument& document)
{
    return plainText(document, 0, document.characterCount() - 1);
}

std::unique_ptr<AnswerDocument> render(std::string_view text, RenderMode mode)
{
    auto document = renderAnswer(text, mode, documentStyle(QApplication::font()));
    document->moveToThread(QThread::currentThread());
    return document;
}

// As in a battle: the mode that both sides allow.
std::unique_ptr<AnswerDocument> render(std::string_view text)
{
    return render(text, chooseMode(text, text));
}

QImage painted(AnswerDocument& document)
{
    document.setTextWidth(600);
    QImage image(620, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawContents(&painter, QRectF(0, 0, 620, 400));
    return image;
}

QList<QTextCharFormat> formatsOf(const AnswerDocument& document)
{
    QList<QTextCharFormat> formats;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            formats.append(it.fragment().charFormat());
        }
    }
    return formats;
}

} // namespace

class TestSafeMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ordinaryMarkdownIsLaidOut();
    void listsKeepTheirNumbers();
    void rightToLeftItemsHaveNoHangingIndent();
    void tablesHaveTheirCells();
    void fileImagesAreNeverRead();
    void imagesBecomeWords_data();
    void imagesBecomeWords();
    void nothingIsEverLoaded();
    void linksAreInert();
    void rawHtmlIsShownAndNothingIsLost_data();
    void rawHtmlIsShownAndNothingIsLost();
    void entitiesAreDecoded();
    void codeOfAKnownLanguageIsMarkedAndKeepsItsText();
    void aLexerKeepsEveryUnitOfALine();
    void texStaysSource_data();
    void texStaysSource();
    void forgedMathTokensAreHarmless();
    void hiddenCharactersAreShown_data();
    void hiddenCharactersAreShown();
    void joinersInEmojiAndPersianStay();
    void markedControlsHaveABox();
    void bombsAreBounded_data();
    void bombsAreBounded();
    void plainTextKeepsEveryCharacter_data();
    void plainTextKeepsEveryCharacter();
    void bothSidesShareOneMode();
    void invalidUtf8IsMended();
    void wordsAreCounted_data();
    void wordsAreCounted();
    void documentsComeFromWorkers();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestSafeMarkdown::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

void TestSafeMarkdown::ordinaryMarkdownIsLaidOut()
{
    const auto document =
        render("# Title\n\nSome **bold**, *slanted* and `code`.\n\n```cpp\nint a;\n\nint b;\n```\n\nEnd.");
    QCOMPARE(shown(*document).simplified(), QStringLiteral("Title Some bold, slanted and code. int a; int b; End."));
    bool bold = false;
    bool italic = false;
    bool fixed = false;
    for (const QTextCharFormat& format : formatsOf(*document)) {
        bold = bold || format.fontWeight() >= QFont::DemiBold;
        italic = italic || format.fontItalic();
        fixed = fixed || format.fontFixedPitch();
    }
    QVERIFY(bold && italic && fixed);
    QCOMPARE(document->rootFrame()->childFrames().size(), 1); // the code block
}

void TestSafeMarkdown::listsKeepTheirNumbers()
{
    const auto document = render("3. three\n4. four\n   - inner\n\ntext\n\n- [x] done\n- [ ] open\n");
    const QString text = shown(*document);
    QVERIFY2(text.contains(QStringLiteral("3.\tthree\n4.\tfour\n\u2022\tinner")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("\u2611\tdone\n\u2610\topen")));
}

// Qt would paint the first letters outside the view.
void TestSafeMarkdown::rightToLeftItemsHaveNoHangingIndent()
{
    const auto document = render("- \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D\n- left");
    QCOMPARE(document->firstBlock().textDirection(), Qt::RightToLeft);
    QCOMPARE(document->firstBlock().blockFormat().textIndent(), 0.0);
    QVERIFY(document->lastBlock().blockFormat().textIndent() < 0);
}

void TestSafeMarkdown::tablesHaveTheirCells()
{
    const auto document = render("before\n\n| Need | Take |\n|---|--:|\n| a | **b** |\n| c |\n\nafter");
    const auto frames = document->rootFrame()->childFrames();
    QCOMPARE(frames.size(), 1);
    const auto* table = qobject_cast<QTextTable*>(frames.first());
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("b"));
    QCOMPARE(document->lastBlock().text(), QStringLiteral("after"));
}

void TestSafeMarkdown::fileImagesAreNeverRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("canary.png"));
    QImage canary(300, 200, QImage::Format_RGB32);
    canary.fill(QColor(255, 0, 255));
    QVERIFY(canary.save(path));
    const std::string markdown = "![](file://" + path.toStdString() + ")\n\n![x](" + path.toStdString() +
                                 ")\n\n<img src=\"file://" + path.toStdString() + "\">\n\n<body background=\"file://" +
                                 path.toStdString() + "\">";
    for (const RenderMode mode : {RenderMode::Markdown, RenderMode::Plain}) {
        const auto document = render(markdown, mode);
        const QImage image = painted(*document);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                QVERIFY(image.pixelColor(x, y) != QColor(255, 0, 255));
            }
        }
    }
}

void TestSafeMarkdown::imagesBecomeWords_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("http") << QByteArray("see ![a *cat*](http://127.0.0.1:1/x.png) end")
                          << QStringLiteral("see [image: a cat] end");
    QTest::newRow("no alt") << QByteArray("![](file:///etc/passwd)") << QStringLiteral("[image: ]");
    QTest::newRow("reference") << QByteArray("![pic][r]\n\n[r]: qrc:/icons/battle.svg")
                               << QStringLiteral("[image: pic]");
    QTest::newRow("data") << QByteArray("![d](data:image/png;base64,AAAA)") << QStringLiteral("[image: d]");
    QTest::newRow("nested") << QByteArray("![a ![b](x) c](y)") << QStringLiteral("[image: a b c]");
    QTest::newRow("in a link") << QByteArray("[![badge](b)](c)") << QStringLiteral("[image: badge]");
}

void TestSafeMarkdown::imagesBecomeWords()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, text);
    const auto document = render(markdown.toStdString(), RenderMode::Markdown);
    QCOMPARE(shown(*document), text);
    for (const QTextCharFormat& format : formatsOf(*document)) {
        QVERIFY(!format.isImageFormat());
    }
}

void TestSafeMarkdown::nothingIsEverLoaded()
{
    const auto document = render("hello");
    for (const char* url : {"file:///etc/passwd", "qrc:/icons/battle.svg", ":/icons/battle.svg", "http://127.0.0.1:1/",
                            "data:text/plain,x", "/etc/passwd", "ftp://x/"}) {
        for (const auto type : {QTextDocument::HtmlResource, QTextDocument::ImageResource,
                                QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource}) {
            QVERIFY(!document->resource(type, QUrl(QString::fromLatin1(url))).isValid());
        }
    }
}

void TestSafeMarkdown::linksAreInert()
{
    const auto document = render(
        "[text](https://who.example/made-this \"title\") and <https://a.example> www.b.example", RenderMode::Markdown);
    QCOMPARE(shown(*document), QStringLiteral("text and https://a.example www.b.example"));
    bool underlined = false;
    for (const QTextCharFormat& format : formatsOf(*document)) {
        QVERIFY(!format.isAnchor());
        QVERIFY(format.anchorHref().isEmpty());
        QVERIFY(format.toolTip().isEmpty());
        underlined = underlined || format.fontUnderline();
    }
    QVERIFY(underlined);
    QVERIFY(!document->toHtml().contains(QLatin1String("who.example")));
}

void TestSafeMarkdown::rawHtmlIsShownAndNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("img") << QByteArray("hi <img> there bold");
    QTest::newRow("block") << QByteArray("<div style=\"background:url(file:///x)\">inside</div> after");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script> tail");
    QTest::newRow("comment") << QByteArray("a <!-- b --> c");
    QTest::newRow("unclosed") << QByteArray("a <table><tr><td> b");
    QTest::newRow("cdata") << QByteArray("a <![CDATA[ x ]]> b");
}

void TestSafeMarkdown::rawHtmlIsShownAndNothingIsLost()
{
    QFETCH(QByteArray, text);
    QCOMPARE(shown(*render(text.toStdString(), RenderMode::Markdown)), QString::fromUtf8(text));
}

void TestSafeMarkdown::codeOfAKnownLanguageIsMarkedAndKeepsItsText()
{
    const std::string code = "int main() { // go\n    puts(\"a \\\" b\"); /* one\n two */ return 0; }\n";
    const auto marked = render("```cpp\n" + code + "```\n");
    const auto plain = render("```nonsense\n" + code + "```\n");
    QCOMPARE(marked->toPlainText(), plain->toPlainText());
    const auto lookOf = [&marked](const char* word) {
        QTextCursor cursor = marked->find(QString::fromLatin1(word));
        return cursor.charFormat();
    };
    QCOMPARE(lookOf("return").fontWeight(), static_cast<int>(QFont::DemiBold));
    QVERIFY(lookOf("main").fontWeight() != static_cast<int>(QFont::DemiBold));
    QVERIFY(lookOf("// go").fontItalic());
    QVERIFY(lookOf("two").fontItalic());
    QCOMPARE(lookOf("a \\").foreground().color(), documentStyle(QApplication::font()).codeString);
    QVERIFY(!lookOf("puts").fontItalic());
}

void TestSafeMarkdown::aLexerKeepsEveryUnitOfALine()
{
    const QStringList lines{QString(),
                            QStringLiteral("x = 'it\\"),
                            QStringLiteral("# c"),
                            QStringLiteral("\"\"\"a"),
                            QStringLiteral("'a' ").repeated(500),
                            QString(QChar(0xD83D))};
    for (const char* name : {"python", "SQL", "js {1,2}", "json", "bash", "", "whatever"}) {
        CodeLexer lexer(QString::fromLatin1(name));
        for (const QString& line : lines) {
            qsizetype length = 0;
            const std::vector<CodeSpan> spans = lexer.line(line);
            for (const CodeSpan& span : spans)
                length += span.length;
            QCOMPARE(length, line.size());
            QVERIFY(spans.size() <= CodeLexer::kMostSpans);
        }
    }
    CodeLexer sql(QStringLiteral("SQL"));
    QCOMPARE(sql.line(QStringLiteral("Select x")),
             (std::vector<CodeSpan>{{6, CodeKind::Keyword}, {2, CodeKind::Plain}}));
}

void TestSafeMarkdown::entitiesAreDecoded()
{
    QCOMPARE(shown(*render("&lt;b&gt; &amp; &#65; &copy; &nosuch;", RenderMode::Markdown)),
             QStringLiteral("<b> & A \u00A9 &nosuch;"));
    QVERIFY(shown(*render("a&#x202E;b", RenderMode::Markdown)).contains(QLatin1String("U+202E")));
}

void TestSafeMarkdown::texStaysSource_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    const auto same = [](const char* name, const char* text) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(text);
    };
    same("round", R"(so \(a_1*b_1*c\) holds)");
    same("square", R"(\[ \sum_{i} x_i^* \])");
    same("dollars", R"($$ a*b*c \\ d $$ and $x_1*y_1$)");
    same("prices", R"(It costs $5 and $10.)");
    QTest::newRow("several lines") << QByteArray("\\[\n  a * b\n\\]") << QStringLiteral("\\[\n  a * b\n\\]");
    QTest::newRow("code keeps its text") << QByteArray("`\\(x\\)` and `$a$`") << QStringLiteral("\\(x\\) and $a$");
    QTest::newRow("fences keep their text")
        << QByteArray("```\n\\(x_1\\)\n$y$\n```") << QStringLiteral("\\(x_1\\)\n$y$");
    QTest::newRow("escapes still work") << QByteArray(R"(1\. \*a\* \\(b\\))") << QStringLiteral(R"(1. *a* \(b\))");
    QTest::newRow("emphasis around") << QByteArray(R"(**\(x\)**)") << QStringLiteral(R"(\(x\))");
}

void TestSafeMarkdown::texStaysSource()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, text);
    QCOMPARE(shown(*render(markdown.toStdString(), RenderMode::Markdown)).trimmed(), text);
}

void TestSafeMarkdown::forgedMathTokensAreHarmless()
{
    const std::string forged = "a \xEF\xB7\x92"
                               "0\xEF\xB7\x93 b $x$ \xEF\xB7\x92"
                               "99999999999999999999\xEF\xB7\x93";
    QCOMPARE(shown(*render(forged, RenderMode::Markdown)),
             QStringLiteral("a \uFFFD0\uFFFD b $x$ \uFFFD99999999999999999999\uFFFD"));
}

void TestSafeMarkdown::hiddenCharactersAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("override") << QStringLiteral("a\u202Eb") << QStringLiteral("a[U+202E]b");
    QTest::newRow("isolate") << QStringLiteral("\u2067x\u2069") << QStringLiteral("[U+2067]x[U+2069]");
    QTest::newRow("zero width") << QStringLiteral("pa\u200Bss\u2060w\uFEFF")
                                << QStringLiteral("pa[U+200B]ss[U+2060]w[U+FEFF]");
    QTest::newRow("joiner between letters") << QStringLiteral("a\u200Db") << QStringLiteral("a[U+200D]b");
    QTest::newRow("control") << QStringLiteral("a\u0007b\u009Bc") << QStringLiteral("a[U+0007]b[U+009B]c");
    QTest::newRow("tag") << QStringLiteral("a\U000E0041") << QStringLiteral("a[U+E0041]");
    QTest::newRow("frame marks of Qt") << QStringLiteral("a\uFDD0b\uFDD1c\uFFFC")
                                       << QStringLiteral("a[U+FDD0]b[U+FDD1]c[U+FFFC]");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a\u2028b\u2028c");
    QTest::newRow("plain") << QStringLiteral("tab\tand\nline") << QStringLiteral("tab\tand\nline");
}

void TestSafeMarkdown::hiddenCharactersAreShown()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
    for (const RenderMode mode : {RenderMode::Markdown, RenderMode::Plain}) {
        const QString read = render(text.toStdString(), mode)->toPlainText();
        for (const QChar c : read) {
            QVERIFY2(c.isSpace() || c.isPrint(), qPrintable(read));
        }
    }
}

void TestSafeMarkdown::joinersInEmojiAndPersianStay()
{
    for (const QString& text :
         {QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"),       // a family
          QStringLiteral("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"), // Persian
          QStringLiteral("\u0915\u094D\u200D\u0937"),                         // Hindi
          QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")}) {
        QCOMPARE(visibleText(text), text);
    }
    // Tags after the end of the flag are hidden text again.
    QVERIFY(
        visibleText(QStringLiteral("\U0001F3F4\U000E0067\U000E007F\U000E0041")).contains(QLatin1String("[U+E0041]")));
}

void TestSafeMarkdown::markedControlsHaveABox()
{
    const auto document = render("a\xE2\x80\xAE"
                                 "b",
                                 RenderMode::Markdown);
    QCOMPARE(shown(*document), QStringLiteral("aU+202Eb"));
    const QList<QTextCharFormat> formats = formatsOf(*document);
    QCOMPARE(formats.size(), 3);
    QVERIFY(formats[1].background().style() != Qt::NoBrush);
}

void TestSafeMarkdown::bombsAreBounded_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("emphasis 2,000") << repeated("*_", 2000);
    QTest::newRow("emphasis 20,000") << repeated("*_", 20000);
    QTest::newRow("one line of 256 KiB") << std::string(256 * 1024, 'x');
    QTest::newRow("one paragraph of short lines") << repeated("word\n", 30000);
    QTest::newRow("quotes") << repeated("> ", 5000) + "deep";
    QTest::newRow("lazy quotes") << repeated(">", 20000) + "a\n" + repeated("b\n", 20000);
    QTest::newRow("list on one line") << repeated("- ", 5000) + "deep";
    std::string nested;
    for (int i = 0; i < 200; ++i) {
        nested += std::string(static_cast<std::size_t>(2 * i), ' ') + "- item\n";
    }
    QTest::newRow("nested list") << nested;
    QTest::newRow("wide table") << repeated("|a", 3000) + "|\n" + repeated("|-", 3000) + "|\n" + repeated("|\n", 3000);
    QTest::newRow("long table") << "|a|b|\n|-|-|\n" + repeated("|c|d|\n", 20000);
    QTest::newRow("nested HTML tables") << repeated("<table><tr><td>", 1000);
    QTest::newRow("divs") << repeated("<div>", 10000);
    QTest::newRow("brackets") << repeated("[", 20000) + repeated("](x)", 20000);
    QTest::newRow("images") << repeated("![a](", 20000);
    QTest::newRow("backticks") << repeated("` `` ", 20000);
    QTest::newRow("entities") << repeated("&amp;", 30000);
    QTest::newRow("formulas") << repeated("\\(", 50000);
    QTest::newRow("closed formulas") << repeated("$" + std::string(1000, 'x') + "$ ", 150);
    QTest::newRow("dollars") << repeated("$a ", 50000);
    QTest::newRow("fences") << repeated("```\n", 40000);
    QTest::newRow("combining marks") << "a" + repeated("\xCC\x81", 64 * 1024);
    QTest::newRow("bidi controls") << repeated("\xE2\x80\xAE", 60000);
    QTest::newRow("headings") << repeated("# a\n", 40000);
    QTest::newRow("10 MB of words") << repeated("word ", 2 * 1024 * 1024);
    QTest::newRow("10 MB of one line") << std::string(10 * 1024 * 1024, 'y');
    QTest::newRow("newlines") << std::string(2 * 1024 * 1024, '\n');
}

// The bound is that the test ends within its time limit.
void TestSafeMarkdown::bombsAreBounded()
{
    QFETCH(std::string, text);
    const auto document = render(text);
    QVERIFY(document->characterCount() > 0);
    painted(*document);
    qsizetype longest = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        longest = std::max<qsizetype>(longest, block.length());
    }
    QVERIFY2(longest <= 32 * 1024, qPrintable(QString::number(longest)));
}

void TestSafeMarkdown::plainTextKeepsEveryCharacter_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("short") << std::string("a\n\nb\n");
    QTest::newRow("empty") << std::string();
    QTest::newRow("no spaces") << std::string(50000, 'x');
    QTest::newRow("words") << repeated("word ", 10000);
    QTest::newRow("lines") << repeated("a line of text\n", 3000);
    QTest::newRow("surrogates") << repeated("\xF0\x9F\x99\x82", 9000);
    QTest::newRow("markdown") << std::string("# no *markdown* here\n\n- a\n- b");
}

void TestSafeMarkdown::plainTextKeepsEveryCharacter()
{
    QFETCH(std::string, text);
    QCOMPARE(shown(*render(text, RenderMode::Plain)), QString::fromStdString(text));
}

void TestSafeMarkdown::bothSidesShareOneMode()
{
    const std::string fine = "# fine";
    const std::string bomb = repeated("*_", 20000);
    QCOMPARE(chooseMode(fine, fine), RenderMode::Markdown);
    QCOMPARE(chooseMode(fine, bomb), RenderMode::Plain);
    QCOMPARE(chooseMode(bomb, fine), RenderMode::Plain);
    QCOMPARE(chooseMode(fine, std::string(201 * 1024, 'a')), RenderMode::Plain);
    // A formula counts with its length, not with that of its token.
    QCOMPARE(chooseMode(fine, repeated("$" + std::string(1000, 'x') + "$ ", 20)), RenderMode::Plain);
}

void TestSafeMarkdown::invalidUtf8IsMended()
{
    QCOMPARE(shown(*render("a\xFF"
                           "b",
                           RenderMode::Markdown)),
             QStringLiteral("a\uFFFDb"));
    QCOMPARE(shown(*render(std::string_view("a\0b", 3), RenderMode::Markdown)), QStringLiteral("a\uFFFDb"));
}

void TestSafeMarkdown::wordsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("latin") << QStringLiteral("  two  words\n") << 2;
    QTest::newRow("chinese") << QStringLiteral("\u4F60\u597D hello") << 3;
}

void TestSafeMarkdown::wordsAreCounted()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(countWords(text), words);
}

void TestSafeMarkdown::documentsComeFromWorkers()
{
    const DocumentStyle style = documentStyle(QApplication::font());
    std::unique_ptr<AnswerDocument> made;
    std::unique_ptr<AnswerDocument> dropped;
    std::thread worker([&] {
        made = renderAnswer("# a\n\n```\ncode\n```\n\n|x|\n|-|\n|y|", RenderMode::Markdown, style);
        dropped = renderAnswer("never shown", RenderMode::Plain, style);
    });
    worker.join();
    dropped.reset(); // a document that nobody shows may die anywhere
    QCOMPARE(made->thread(), nullptr);
    made->moveToThread(QThread::currentThread());
    QVERIFY(made->documentLayout()->documentSize().height() > 0);
}

QTEST_MAIN(TestSafeMarkdown)
#include "tst_safe_markdown.moc"
