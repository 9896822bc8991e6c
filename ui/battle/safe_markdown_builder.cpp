// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/safe_markdown_builder.h"

#include "ui/battle/safe_markdown_math.h"
#include "ui/battle/safe_markdown_text.h"

#include <QCoreApplication>
#include <QTextDocumentFragment>

namespace joust::ui {

namespace {

QString languageOf(const MD_BLOCK_CODE_DETAIL& code)
{
    return code.lang.text ? QString::fromUtf8(code.lang.text, static_cast<qsizetype>(code.lang.size)) : QString();
}

constexpr int kIndent = 22;       // of one list or quote level
constexpr int kParagraphGap = 10; // below a paragraph

double headingScale(int level)
{
    switch (level) {
    case 1:
        return 1.3;
    case 2:
        return 1.15;
    case 3:
        return 1.05;
    default:
        return 1.0;
    }
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

DocumentBuilder::DocumentBuilder(AnswerDocument& document, const DocumentStyle& style,
                                 const std::vector<std::string>& formulas)
    : m_style(style)
    , m_formulas(formulas)
    , m_cursor(&document)
{
    m_cursor.movePosition(QTextCursor::End);
    m_paragraph.setLineHeight(style.lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    m_paragraph.setBottomMargin(kParagraphGap);
}

int DocumentBuilder::indent() const
{
    return kIndent * (static_cast<int>(m_lists.size()) + m_quotes);
}

bool DocumentBuilder::inTightItem() const
{
    return !m_lists.empty() && m_lists.back().tight;
}

bool DocumentBuilder::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    closeBlock();
    switch (type) {
    case MD_BLOCK_QUOTE:
        ++m_quotes;
        break;
    case MD_BLOCK_UL:
        m_lists.push_back({false, static_cast<const MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0, 1, u'.'});
        break;
    case MD_BLOCK_OL: {
        const auto* list = static_cast<const MD_BLOCK_OL_DETAIL*>(detail);
        m_lists.push_back({true, list->is_tight != 0, list->start, QLatin1Char(list->mark_delimiter)});
        break;
    }
    case MD_BLOCK_LI:
        startItem(*static_cast<const MD_BLOCK_LI_DETAIL*>(detail));
        break;
    case MD_BLOCK_HR:
        writeRule();
        break;
    case MD_BLOCK_H:
        startBlock(static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level));
        break;
    case MD_BLOCK_P:
        startBlock(0);
        break;
    case MD_BLOCK_CODE:
        m_inCode = true;
        m_code.clear();
        m_codeLanguage = languageOf(*static_cast<const MD_BLOCK_CODE_DETAIL*>(detail));
        break;
    case MD_BLOCK_TABLE:
        m_inTable = true;
        m_rows.clear();
        break;
    case MD_BLOCK_TR:
        m_rows.emplace_back();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: {
        const MD_ALIGN align = static_cast<const MD_BLOCK_TD_DETAIL*>(detail)->align;
        const Qt::Alignment alignment = align == MD_ALIGN_CENTER  ? Qt::AlignHCenter
                                        : align == MD_ALIGN_RIGHT ? Qt::AlignRight
                                                                  : Qt::AlignLeft;
        m_rows.back().push_back({{}, alignment, type == MD_BLOCK_TH});
        break;
    }
    default:
        break;
    }
    return true;
}

bool DocumentBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    closeBlock();
    switch (type) {
    case MD_BLOCK_QUOTE:
        --m_quotes;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        break;
    case MD_BLOCK_LI:
        endItem();
        break;
    case MD_BLOCK_H:
        m_heading = 0;
        break;
    case MD_BLOCK_CODE:
        m_inCode = false;
        writeCode();
        break;
    case MD_BLOCK_TABLE:
        m_inTable = false;
        writeTable();
        break;
    case MD_BLOCK_DOC:
        if (m_fresh) {
            collapseFreshBlock();
        }
        break;
    default:
        break;
    }
    return true;
}

bool DocumentBuilder::enterSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        ++m_emphasis;
        break;
    case MD_SPAN_STRONG:
        ++m_strong;
        break;
    case MD_SPAN_DEL:
        ++m_struck;
        break;
    case MD_SPAN_A:
        ++m_link;
        break;
    case MD_SPAN_CODE:
        ++m_codeSpan;
        break;
    case MD_SPAN_IMG:
        if (m_image++ == 0) {
            m_imageText.clear();
        }
        break;
    default:
        break;
    }
    return true;
}

bool DocumentBuilder::leaveSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        --m_emphasis;
        break;
    case MD_SPAN_STRONG:
        --m_strong;
        break;
    case MD_SPAN_DEL:
        --m_struck;
        break;
    case MD_SPAN_A:
        --m_link;
        break;
    case MD_SPAN_CODE:
        --m_codeSpan;
        break;
    case MD_SPAN_IMG:
        if (--m_image == 0) {
            insert(QCoreApplication::translate("joust::ui::SafeMarkdown", "[image: %1]").arg(m_imageText));
        }
        break;
    default:
        break;
    }
    return true;
}

bool DocumentBuilder::text(MD_TEXTTYPE type, std::string_view utf8)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        insert(QString(QChar(QChar::ReplacementCharacter)));
        break;
    case MD_TEXT_BR:
        insert(QString(QChar(QChar::LineSeparator)));
        break;
    case MD_TEXT_SOFTBR:
        insert(QStringLiteral(" "));
        break;
    case MD_TEXT_ENTITY:
        insert(decodeEntity(utf8));
        break;
    default:
        insert(fromUtf8(expandMath(utf8, m_formulas)));
        break;
    }
    return true;
}

QString DocumentBuilder::decodeEntity(std::string_view entity) const
{
    // Qt knows the names; the parser has checked the form, so there is no markup in it.
    const QString decoded = QTextDocumentFragment::fromHtml(fromUtf8(entity)).toPlainText();
    return decoded.isEmpty() ? fromUtf8(entity) : decoded;
}

void DocumentBuilder::insert(const QString& text)
{
    if (m_image > 0) {
        m_imageText += text;
        return;
    }
    if (m_inCode) {
        m_code += text;
        return;
    }
    QString inLine = text;
    inLine.replace(u'\n', QChar(QChar::LineSeparator)); // formulas may span lines
    const QTextCharFormat format = currentFormat();
    if (m_inTable) {
        if (!m_rows.empty() && !m_rows.back().empty()) {
            m_rows.back().back().runs.emplace_back(inLine, format);
        }
        return;
    }
    ensureBlock();
    insertRun(inLine, format);
}

void DocumentBuilder::insertRun(const QString& text, const QTextCharFormat& format)
{
    for (const VisibleRun& run : visibleRuns(text)) {
        QTextCharFormat shown = format;
        if (run.label) {
            shown.setBackground(m_style.codeBackground);
            shown.setForeground(m_style.muted);
            shown.setFontPointSize(m_style.text.pointSizeF() * 0.8);
        }
        m_cursor.insertText(run.text, shown);
    }
}

QTextCharFormat DocumentBuilder::currentFormat() const
{
    QTextCharFormat format;
    if (m_heading > 0) {
        format.setFontPointSize(m_style.text.pointSizeF() * headingScale(m_heading));
    }
    if (m_heading > 0 || m_strong > 0) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (m_codeSpan > 0) {
        format.setFontFamilies(m_style.code.families());
        format.setFontFixedPitch(true);
        format.setFontPointSize(m_style.code.pointSizeF());
        format.setBackground(m_style.codeBackground);
    }
    if (m_quotes > 0) {
        format.setForeground(m_style.muted);
    }
    format.setFontItalic(m_emphasis > 0);
    format.setFontStrikeOut(m_struck > 0);
    format.setFontUnderline(m_link > 0);
    return format;
}

} // namespace joust::ui
