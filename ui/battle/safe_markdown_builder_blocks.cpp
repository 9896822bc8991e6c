// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DocumentBuilder that lays blocks into the document.
#include "ui/battle/safe_markdown_builder.h"

#include "ui/battle/safe_markdown_text.h"

#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kParagraphGap = 10; // below a paragraph
constexpr int kHeadingGap = 14;   // above a heading
constexpr int kTightGap = 3;      // below an item of a tight list
constexpr int kMarkerWidth = 22;  // hanging number or bullet
constexpr int kRuleGap = 12;
constexpr int kFrameGap = 8; // above code and tables
constexpr int kCodePadding = 12;
constexpr int kCellPadding = 7;

} // namespace

void DocumentBuilder::startBlock(int headingLevel)
{
    m_heading = headingLevel;
    QTextBlockFormat format = m_paragraph;
    format.setLeftMargin(indent());
    if (headingLevel > 0) {
        format.setHeadingLevel(headingLevel);
        format.setTopMargin(m_cursor.position() > 0 ? kHeadingGap : 0);
        format.setBottomMargin(kParagraphGap / 2.0);
    } else if (inTightItem()) {
        format.setBottomMargin(kTightGap);
    }
    if (!m_marker.isEmpty()) {
        m_hanging = true;
        format.setTextIndent(-kMarkerWidth);
        format.setTabPositions({QTextOption::Tab(kMarkerWidth, QTextOption::LeftTab)});
    }
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format);
    }
    m_cursor.setBlockCharFormat({});
    m_fresh = false;
    m_open = true;
    writeMarker();
}

void DocumentBuilder::closeBlock()
{
    // Qt cuts off a hanging indent on the right-hand side: such items begin in line with their text.
    if (m_hanging && m_cursor.block().textDirection() == Qt::RightToLeft) {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setTextIndent(0);
        m_cursor.setBlockFormat(format);
    }
    m_hanging = false;
    m_open = false;
}

void DocumentBuilder::ensureBlock()
{
    if (!m_open) {
        startBlock(0);
    }
}

void DocumentBuilder::writeMarker()
{
    if (m_marker.isEmpty()) {
        return;
    }
    m_cursor.insertText(m_marker + u'\t', QTextCharFormat());
    m_marker.clear();
}

void DocumentBuilder::startItem(const MD_BLOCK_LI_DETAIL& detail)
{
    List& list = m_lists.back();
    m_marker = list.ordered ? QString::number(list.next) + list.delimiter : QString(QChar(0x2022));
    ++list.next;
    if (detail.is_task != 0) {
        m_marker = detail.task_mark == ' ' ? QString(QChar(0x2610)) : QString(QChar(0x2611));
    }
}

void DocumentBuilder::endItem()
{
    if (!m_marker.isEmpty()) { // an item without text still counts
        startBlock(0);
        closeBlock();
    }
}

// A block of one pixel in the colour of lines: Qt's own ruler takes a colour of the palette that is not ours.
void DocumentBuilder::writeRule()
{
    startBlock(0);
    closeBlock();
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    format.setBackground(m_style.line);
    format.setLeftMargin(indent());
    format.setTopMargin(kRuleGap);
    format.setBottomMargin(kRuleGap);
    m_cursor.setBlockFormat(format);
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    m_cursor.setBlockCharFormat(tiny);
}

// An empty block before, between or after frames takes no visible room.
void DocumentBuilder::collapseFreshBlock()
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(format);
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    m_cursor.setBlockCharFormat(tiny);
}

void DocumentBuilder::writeCode()
{
    if (!m_marker.isEmpty()) {
        startBlock(0);
        closeBlock();
    }
    if (m_fresh) {
        collapseFreshBlock();
    }
    QTextFrameFormat frame;
    frame.setBackground(m_style.codeBackground);
    frame.setProperty(kCodeFrame, true);
    frame.setPadding(kCodePadding);
    frame.setTopMargin(kFrameGap);
    frame.setBottomMargin(kParagraphGap);
    frame.setLeftMargin(indent());
    m_cursor.insertFrame(frame);

    QTextBlockFormat line;
    line.setLineHeight(m_style.codeLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    line.setNonBreakableLines(!m_style.wrapCode);
    QTextCharFormat format;
    format.setFontFamilies(m_style.code.families());
    format.setFontFixedPitch(true);
    format.setFontPointSize(m_style.code.pointSizeF());
    m_code.chop(m_code.endsWith(u'\n') ? 1 : 0);
    CodeLexer lexer(m_codeLanguage);
    bool first = true;
    for (const QString& text : m_code.split(u'\n')) {
        if (first) {
            m_cursor.setBlockFormat(line);
        } else {
            m_cursor.insertBlock(line);
        }
        first = false;
        m_cursor.setBlockCharFormat(format);
        writeCodeLine(text, format, lexer);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_code.clear();
    m_fresh = true;
    m_open = false;
}

// Keywords are heavy, comments slanted and quiet, strings coloured: nothing is said by colour alone.
void DocumentBuilder::writeCodeLine(const QString& text, const QTextCharFormat& format, CodeLexer& lexer)
{
    qsizetype at = 0;
    for (const CodeSpan& span : lexer.line(text)) {
        QTextCharFormat look = format;
        if (span.kind == CodeKind::Keyword)
            look.setFontWeight(QFont::DemiBold);
        if (span.kind == CodeKind::String)
            look.setForeground(m_style.codeString);
        if (span.kind == CodeKind::Comment) {
            look.setForeground(m_style.muted);
            look.setFontItalic(true);
        }
        insertRun(text.mid(at, span.length), look);
        at += span.length;
    }
}

void DocumentBuilder::writeTable()
{
    std::size_t columns = 0;
    for (const std::vector<Cell>& row : m_rows) {
        columns = std::max(columns, row.size());
    }
    if (columns == 0) {
        return;
    }
    if (!m_marker.isEmpty()) {
        startBlock(0);
        closeBlock();
    }
    if (m_fresh) {
        collapseFreshBlock();
    }
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_style.line);
    format.setBorderCollapse(true);
    format.setCellPadding(kCellPadding);
    format.setCellSpacing(0);
    format.setTopMargin(kFrameGap);
    format.setBottomMargin(kParagraphGap);
    format.setLeftMargin(indent());
    format.setHeaderRowCount(1);
    QTextTable* table = m_cursor.insertTable(static_cast<int>(m_rows.size()), static_cast<int>(columns), format);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t column = 0; column < m_rows[row].size(); ++column) {
            const Cell& cell = m_rows[row][column];
            m_cursor = table->cellAt(static_cast<int>(row), static_cast<int>(column)).firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(cell.alignment);
            m_cursor.setBlockFormat(block);
            for (auto [text, run] : cell.runs) {
                run.setFontWeight(cell.header ? QFont::DemiBold : run.fontWeight());
                insertRun(text, run);
            }
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_rows.clear();
    m_fresh = true;
    m_open = false;
}

} // namespace joust::ui
