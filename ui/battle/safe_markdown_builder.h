// SPDX-License-Identifier: GPL-3.0-or-later
// Parser events to a QTextDocument without layout. Links lose their target, images become words, raw HTML never gets
// here (the parser passes it as text). One object writes one text; any thread.
#pragma once

#include "ui/battle/answer_document.h"
#include "ui/battle/code_spans.h"
#include "ui/battle/safe_markdown.h"
#include "ui/battle/safe_markdown_parser.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

#include <string>
#include <vector>

namespace joust::ui {

class DocumentBuilder final : public MarkdownSink
{
public:
    // Writes at the end of the document, where an empty block waits. `formulas` are those of ProtectedMath.
    DocumentBuilder(AnswerDocument& document, const DocumentStyle& style, const std::vector<std::string>& formulas);

    bool enterBlock(MD_BLOCKTYPE type, const void* detail) override;
    bool leaveBlock(MD_BLOCKTYPE type) override;
    bool enterSpan(MD_SPANTYPE type) override;
    bool leaveSpan(MD_SPANTYPE type) override;
    bool text(MD_TEXTTYPE type, std::string_view utf8) override;

private:
    struct List
    {
        bool ordered = false;
        bool tight = false;
        unsigned next = 1;
        QChar delimiter = u'.';
    };
    struct Cell
    {
        std::vector<std::pair<QString, QTextCharFormat>> runs;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool header = false;
    };

    void startBlock(int headingLevel);
    void closeBlock();
    void ensureBlock();
    void writeMarker();
    void startItem(const MD_BLOCK_LI_DETAIL& detail);
    void endItem();
    void writeRule();
    void writeCode();
    void writeCodeLine(const QString& text, const QTextCharFormat& format, CodeLexer& lexer);
    void writeTable();
    void collapseFreshBlock();
    void insert(const QString& text);
    void insertRun(const QString& text, const QTextCharFormat& format);
    int indent() const;
    bool inTightItem() const;
    QTextCharFormat currentFormat() const;
    QString decodeEntity(std::string_view entity) const;

    const DocumentStyle& m_style;
    const std::vector<std::string>& m_formulas;
    QTextCursor m_cursor;
    QTextBlockFormat m_paragraph;

    std::vector<List> m_lists;
    QString m_marker; // of an item whose first block has not begun
    QString m_code;
    QString m_codeLanguage; // as the fence names it
    QString m_imageText;
    std::vector<std::vector<Cell>> m_rows;
    int m_quotes = 0;
    int m_heading = 0;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_struck = 0;
    int m_link = 0;
    int m_codeSpan = 0;
    int m_image = 0;
    bool m_fresh = true;    // the cursor stands in an empty block that nothing uses yet
    bool m_open = false;    // text goes into the current block
    bool m_hanging = false; // the current block begins with a list marker
    bool m_inCode = false;
    bool m_inTable = false;
};

} // namespace joust::ui
