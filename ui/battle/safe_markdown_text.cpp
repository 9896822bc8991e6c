// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/safe_markdown_text.h"

#include <QChar>

namespace joust::ui {

namespace {

constexpr int kMaxCombining = 16;
constexpr char32_t kBlackFlag = 0x1F3F4;
constexpr char32_t kTagEnd = 0xE007F;
constexpr char32_t kZeroWidthNonJoiner = 0x200C;
constexpr char32_t kZeroWidthJoiner = 0x200D;

bool between(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isTag(char32_t c)
{
    return between(c, 0xE0000, 0xE007F);
}

bool isLineEnd(char32_t c)
{
    return c == 0x2028 || c == 0x2029;
}

bool isHidden(char32_t c)
{
    const bool control = (c < 0x20 && c != '\t' && c != '\n') || between(c, 0x7F, 0x9F);
    const bool bidi =
        c == 0x061C || between(c, 0x200E, 0x200F) || between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x206F);
    const bool zeroWidth = between(c, 0x200B, 0x200D) || between(c, 0x2060, 0x2065) || c == 0xFEFF || c == 0x180E;
    const bool object = between(c, 0xFFF9, 0xFFFC) || between(c, 0xFDD0, 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    return control || bidi || zeroWidth || object || isTag(c);
}

// Neighbours between which a joiner has a meaning: emoji, and letters of scripts that join or stack.
bool canJoin(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return false;
    }
}

bool isCombining(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isIdeograph(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

// One code point; a lone surrogate yields itself.
char32_t codePointAt(QStringView text, qsizetype index, qsizetype& length)
{
    const QChar c = text[index];
    length = 1;
    if (c.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(c, text[index + 1]);
    }
    return c.unicode();
}

QString labelOf(char32_t c)
{
    return QStringLiteral("U+") + QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0');
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    std::vector<VisibleRun> run()
    {
        qsizetype length = 0;
        for (qsizetype i = 0; i < m_text.size(); i += length) {
            const char32_t c = codePointAt(m_text, i, length);
            const char32_t next = i + length < m_text.size() ? peek(i + length) : 0;
            take(c, next, i, length);
            m_previous = c;
        }
        flush(m_text.size());
        return std::move(m_runs);
    }

private:
    char32_t peek(qsizetype index) const
    {
        qsizetype ignored = 0;
        return codePointAt(m_text, index, ignored);
    }

    void take(char32_t c, char32_t next, qsizetype index, qsizetype length)
    {
        m_inFlag = c == kBlackFlag || (m_inFlag && isTag(c) && m_previous != kTagEnd);
        m_combining = isCombining(c) ? m_combining + 1 : 0;
        if (isHidden(c) && !keeps(c, next)) {
            flush(index);
            m_runs.push_back({labelOf(c), true});
            m_start = index + length;
        } else if (isLineEnd(c)) {
            flush(index);
            m_pending = QChar(QChar::LineSeparator);
            m_start = index + length;
        } else if (m_combining > kMaxCombining) {
            flush(index);
            m_pending = QChar(0x25CC);
            m_start = index;
            m_combining = 1;
        }
    }

    bool keeps(char32_t c, char32_t next) const
    {
        if (c == kZeroWidthJoiner || c == kZeroWidthNonJoiner) {
            return canJoin(m_previous) && canJoin(next);
        }
        return isTag(c) && m_inFlag;
    }

    void flush(qsizetype end)
    {
        const QString text = m_pending + m_text.mid(m_start, end - m_start).toString();
        m_pending.clear();
        m_start = end;
        if (text.isEmpty()) {
            return;
        }
        if (!m_runs.empty() && !m_runs.back().label) {
            m_runs.back().text += text;
        } else {
            m_runs.push_back({text, false});
        }
    }

    QStringView m_text;
    std::vector<VisibleRun> m_runs;
    QString m_pending;
    qsizetype m_start = 0;
    char32_t m_previous = 0;
    int m_combining = 0;
    bool m_inFlag = false;
};

} // namespace

std::vector<VisibleRun> visibleRuns(QStringView text)
{
    return Scanner(text).run();
}

QString visibleText(QStringView text)
{
    QString result;
    for (const VisibleRun& run : visibleRuns(text)) {
        result += run.label ? u'[' + run.text + u']' : run.text;
    }
    return result;
}

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); i += length) {
        const char32_t c = codePointAt(text, i, length);
        if (isIdeograph(c)) {
            ++words;
            inWord = false;
        } else if (QChar::isSpace(c)) {
            inWord = false;
        } else if (!inWord) {
            ++words;
            inWord = true;
        }
    }
    return words;
}

} // namespace joust::ui
