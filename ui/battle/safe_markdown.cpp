// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/safe_markdown.h"

#include "base/utf8.h"
#include "ui/battle/answer_document_parts.h"
#include "ui/battle/safe_markdown_budget.h"
#include "ui/battle/safe_markdown_builder.h"
#include "ui/battle/safe_markdown_math.h"
#include "ui/battle/safe_markdown_text.h"
#include "ui/common/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <string>

namespace joust::ui {

namespace {

constexpr double kCodeLineHeight = 1.4; // em
constexpr int kTurnGap = 20;            // above a turn

bool fits(std::string_view answer, const RenderLimits& limits)
{
    return answer.size() <= limits.maxBytes && fitsLimits(protectMath(base::mendUtf8(answer)), limits);
}

// Where a block of plain text that starts at `from` ends: after as many whole lines as fit, else at a space, else
// anywhere but inside a surrogate pair.
qsizetype chunkEnd(QStringView text, qsizetype from, qsizetype limit)
{
    if (text.size() - from <= limit) {
        return text.size();
    }
    const QStringView window = text.mid(from, limit);
    if (const qsizetype line = window.lastIndexOf(u'\n'); line >= 0) {
        return from + line + 1;
    }
    if (const qsizetype space = window.lastIndexOf(u' '); space > limit / 2) {
        return from + space + 1;
    }
    return from + limit - (window.back().isHighSurrogate() ? 1 : 0);
}

void insertPlain(QTextCursor& cursor, QStringView text, const DocumentStyle& style, const QTextCharFormat& look)
{
    QTextCharFormat label;
    label.setBackground(style.codeBackground);
    label.setForeground(style.muted);
    label.setFontPointSize(style.text.pointSizeF() * 0.8);
    for (const VisibleRun& run : visibleRuns(text)) {
        QString shown = run.text;
        shown.replace(u'\n', QChar(QChar::LineSeparator));
        cursor.insertText(shown, run.label ? label : look);
    }
}

// At the end of the document, where an empty block waits.
void renderPlain(AnswerDocument& document, const QString& text, const DocumentStyle& style, int softBreakUnits,
                 const QTextCharFormat& look = {})
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat format;
    format.setLineHeight(style.lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    const qsizetype limit = std::max(2, softBreakUnits);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = chunkEnd(text, at, limit);
        const bool wholeLines = text[end - 1] == u'\n';
        insertPlain(cursor, QStringView(text).mid(at, end - at - (wholeLines ? 1 : 0)), style, look);
        at = end;
        if (at < text.size() || wholeLines) {
            cursor.insertBlock(format);
            cursor.block().setUserState(wholeLines ? -1 : kSoftBreakState);
        }
    }
}

QString plainOf(const std::string& mended)
{
    QString plain = QString::fromStdString(mended);
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(u'\r', u'\n');
    return plain;
}

// Appends, and returns the number of words.
int writeAnswer(AnswerDocument& document, std::string_view text, RenderMode mode, const DocumentStyle& style,
                const RenderLimits& limits)
{
    const std::string mended = base::mendUtf8(text);
    const QString plain = plainOf(mended);
    bool done = false;
    if (mode == RenderMode::Markdown) {
        const ProtectedMath answer = protectMath(mended);
        if (fitsLimits(answer, limits)) {
            DocumentBuilder builder(document, style, answer.sources);
            done = parseMarkdown(answer.text, builder);
        }
    }
    if (!done)
        renderPlain(document, plain, style, limits.softBreakUnits);
    return countWords(plain);
}

void startBlock(AnswerDocument& document, const QTextBlockFormat& format)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    if (cursor.block().length() > 1)
        cursor.insertBlock(format, QTextCharFormat());
    else
        cursor.setBlockFormat(format);
}

// What was asked, quieter than what was answered; leaves an empty block for the answer.
void writeQuestion(AnswerDocument& document, const AnswerTurn& turn, const DocumentStyle& style, int softBreakUnits)
{
    QTextBlockFormat headline;
    headline.setTopMargin(document.isEmpty() ? 0 : kTurnGap);
    startBlock(document, headline);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    document.setLastTurn(cursor.position());
    QTextCharFormat look;
    look.setForeground(style.muted);
    QTextCharFormat strong = look;
    strong.setFontWeight(QFont::DemiBold);
    cursor.insertText(turn.heading, strong);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    renderPlain(document, plainOf(base::mendUtf8(turn.prompt)), style, softBreakUnits, look);
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat last = cursor.blockFormat();
    last.setBottomMargin(kTurnGap / 2.0);
    cursor.setBlockFormat(last);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

std::unique_ptr<AnswerDocument> emptyDocument(const DocumentStyle& style)
{
    auto document = std::make_unique<AnswerDocument>();
    document->setDefaultFont(style.text);
    document->setDocumentMargin(0);
    return document;
}

// Qt's proportional line height multiplies the font's own spacing, which differs from font to font; people mean ems.
double lineHeightPercent(const QFont& font, double ems)
{
    return 100 * ems * QFontInfo(font).pixelSize() / QFontMetricsF(font).lineSpacing();
}

} // namespace

RenderMode chooseMode(std::string_view answerA, std::string_view answerB, const RenderLimits& limits)
{
    return fits(answerA, limits) && fits(answerB, limits) ? RenderMode::Markdown : RenderMode::Plain;
}

DocumentStyle documentStyle(const QFont& base)
{
    const Tokens& tokens = currentTokens();
    DocumentStyle style;
    style.text = base;
    style.text.setPointSizeF(base.pointSizeF() * kAnswerScale);
    style.code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    style.code.setPointSizeF(style.text.pointSizeF() * kCodeScale);
    style.lineHeightPercent = lineHeightPercent(style.text, kAnswerLineHeight);
    style.codeLineHeightPercent = lineHeightPercent(style.code, kCodeLineHeight);
    style.muted = tokens.textMuted;
    style.codeBackground = tokens.code;
    style.codeString = tokens.accent;
    style.line = tokens.line;
    return style;
}

std::unique_ptr<AnswerDocument> renderAnswer(std::string_view text, RenderMode mode, const DocumentStyle& style,
                                             const RenderLimits& limits)
{
    std::unique_ptr<AnswerDocument> document = emptyDocument(style);
    document->setWordCount(writeAnswer(*document, text, mode, style, limits));
    document->moveToThread(nullptr);
    return document;
}

std::unique_ptr<AnswerDocument> renderTurns(const std::vector<AnswerTurn>& turns, RenderMode mode,
                                            const DocumentStyle& style, const RenderLimits& limits)
{
    std::unique_ptr<AnswerDocument> document = emptyDocument(style);
    int words = 0;
    for (const AnswerTurn& turn : turns) {
        writeQuestion(*document, turn, style, limits.softBreakUnits);
        words += writeAnswer(*document, turn.answer, mode, style, limits);
    }
    document->setWordCount(words);
    document->moveToThread(nullptr);
    return document;
}

} // namespace joust::ui
