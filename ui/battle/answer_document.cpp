// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/answer_document.h"

#include "ui/battle/answer_document_parts.h"

#include <QTextBlock>
#include <QUrl>
#include <QVariant>

namespace joust::ui {

AnswerDocument::AnswerDocument()
{
    setUndoRedoEnabled(false);
}

QVariant AnswerDocument::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

QString plainText(const QTextDocument& document, int from, int to)
{
    QString result;
    const QTextBlock first = document.findBlock(from);
    for (QTextBlock block = first; block.isValid() && block.position() <= to; block = block.next()) {
        if (block != first && block.userState() != kSoftBreakState) {
            result += u'\n';
        }
        const int begin = qMax(0, from - block.position());
        const int end = qMin(block.length() - 1, to - block.position());
        result += block.text().mid(begin, qMax(0, end - begin));
    }
    result.replace(QChar(QChar::LineSeparator), u'\n');
    return result;
}

} // namespace joust::ui
