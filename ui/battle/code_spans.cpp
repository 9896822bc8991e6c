// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/code_spans.h"

#include <QLatin1String>
#include <QSet>

#include <array>

namespace joust::ui {

struct CodeLanguage
{
    QSet<QString> names;
    QSet<QString> keywords;
    QString lineComment;
    QString commentBegin;
    QString commentEnd;
    QString quotes;
    bool anyCase = false; // of keywords
};

namespace {

QSet<QString> wordsOf(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

CodeLanguage cFamily()
{
    return {wordsOf("c h cpp c++ cc cxx hpp java js javascript jsx ts typescript tsx go rust rs csharp c# cs kotlin kt "
                    "swift scala dart"),
            wordsOf("abstract as async auto await bool boolean break case catch char class const constexpr continue "
                    "default defer delete do double else enum export extends extern false final finally float fn for "
                    "func fun function go goto if impl implements import in instanceof int interface internal let long "
                    "match mod mut namespace new nil null nullptr operator override package private protected pub "
                    "public return self short signed sizeof static string struct super switch template this throw "
                    "throws trait true try type typedef typename undefined union unsigned use using val var virtual "
                    "void volatile where while yield"),
            QStringLiteral("//"),
            QStringLiteral("/*"),
            QStringLiteral("*/"),
            QStringLiteral("\"'`"),
            false};
}

CodeLanguage python()
{
    return {wordsOf("python py python3"),
            wordsOf("and as assert async await break class continue def del elif else except False finally for from "
                    "global if import in is lambda None nonlocal not or pass raise return True try while with yield"),
            QStringLiteral("#"),
            QString(),
            QString(),
            QStringLiteral("\"'"),
            false};
}

CodeLanguage shell()
{
    return {wordsOf("sh bash zsh shell console"),
            wordsOf("case do done elif else esac exit export fi for function if in local return set shift then until "
                    "while"),
            QStringLiteral("#"),
            QString(),
            QString(),
            QStringLiteral("\"'"),
            false};
}

CodeLanguage sql()
{
    return {wordsOf("sql sqlite postgresql mysql"),
            wordsOf("all alter and as asc between by case create delete desc distinct drop else end exists from group "
                    "having in index inner insert into is join left like limit not null on or order outer primary key "
                    "right select set table then union unique update values view when where with"),
            QStringLiteral("--"),
            QStringLiteral("/*"),
            QStringLiteral("*/"),
            QStringLiteral("'\""),
            true};
}

CodeLanguage data()
{
    return {wordsOf("json yaml yml toml"),
            wordsOf("true false null"),
            QStringLiteral("#"),
            QString(),
            QString(),
            QStringLiteral("\"'"),
            false};
}

const std::array<CodeLanguage, 5>& languages()
{
    static const std::array<CodeLanguage, 5> all{cFamily(), python(), shell(), sql(), data()};
    return all;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Spans one after the other; neighbours of one kind are one.
class Spans
{
public:
    void add(qsizetype length, CodeKind kind)
    {
        if (length == 0)
            return;
        if (!m_all.empty() && (m_all.back().kind == kind || m_all.size() == CodeLexer::kMostSpans))
            m_all.back().length += length;
        else
            m_all.push_back({length, m_all.size() + 1 == CodeLexer::kMostSpans ? CodeKind::Plain : kind});
    }
    std::vector<CodeSpan> take() { return std::move(m_all); }

private:
    std::vector<CodeSpan> m_all;
};

} // namespace

CodeLexer::CodeLexer(const QString& language)
    : m_language(nullptr)
{
    const QString name = language.section(QLatin1Char(' '), 0, 0).toLower();
    for (const CodeLanguage& known : languages()) {
        if (known.names.contains(name))
            m_language = &known;
    }
}

qsizetype CodeLexer::endOfComment(QStringView text, qsizetype from)
{
    const qsizetype end = text.indexOf(m_language->commentEnd, from);
    m_inComment = end < 0;
    return m_inComment ? text.size() : end + m_language->commentEnd.size();
}

qsizetype CodeLexer::endOfString(QStringView text, qsizetype from) const
{
    const QChar quote = text[from];
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return text.size();
}

std::vector<CodeSpan> CodeLexer::line(const QString& text)
{
    if (!m_language)
        return {{text.size(), CodeKind::Plain}};
    Spans spans;
    const QStringView all(text);
    qsizetype at = 0;
    if (m_inComment) {
        at = endOfComment(all, 0);
        spans.add(at, CodeKind::Comment);
    }
    while (at < all.size()) {
        const QStringView rest = all.mid(at);
        qsizetype end = at + 1;
        CodeKind kind = CodeKind::Plain;
        if (rest.startsWith(m_language->lineComment)) {
            end = all.size();
            kind = CodeKind::Comment;
        } else if (!m_language->commentBegin.isEmpty() && rest.startsWith(m_language->commentBegin)) {
            end = endOfComment(all, at + m_language->commentBegin.size());
            kind = CodeKind::Comment;
        } else if (m_language->quotes.contains(all[at])) {
            end = endOfString(all, at);
            kind = CodeKind::String;
        } else if (isWord(all[at])) {
            while (end < all.size() && isWord(all[end]))
                ++end;
            const QString word = all.mid(at, end - at).toString();
            if (m_language->keywords.contains(m_language->anyCase ? word.toLower() : word))
                kind = CodeKind::Keyword;
        }
        spans.add(end - at, kind);
        at = end;
    }
    return spans.take();
}

} // namespace joust::ui
