// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a line of code are keywords, strings and comments, for the languages that a fence may name. It colours
// and never judges: what it does not know is plain. Linear in the text, which a library of regular expressions (GNU
// source-highlight) is not, and answers are hostile; any thread.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace joust::ui {

enum class CodeKind { Plain, Keyword, String, Comment };

struct CodeSpan
{
    qsizetype length = 0; // UTF-16 units; the spans of a line make up the line
    CodeKind kind = CodeKind::Plain;

    bool operator==(const CodeSpan&) const = default;
};

struct CodeLanguage;

class CodeLexer
{
public:
    static constexpr std::size_t kMostSpans = 200; // of a line; the rest of it is plain

    // `language` as it stands after the fence, in any case; an unknown one leaves all plain.
    explicit CodeLexer(const QString& language);

    // The lines of a block in their order: a comment or string may go on over them.
    std::vector<CodeSpan> line(const QString& text);

private:
    qsizetype endOfComment(QStringView text, qsizetype from);
    qsizetype endOfString(QStringView text, qsizetype from) const;

    const CodeLanguage* m_language;
    bool m_inComment = false;
};

} // namespace joust::ui
