// SPDX-License-Identifier: GPL-3.0-or-later
// Side A's texts as if they were side B's: apart from its letter, a pane may hold nothing that the other one does not.
#pragma once

#include "widget_texts.h"

#include <QStringList>

namespace joust::test {

inline QString mirrored(const QWidget* paneA)
{
    QStringList lines = everyText(*paneA).split(QLatin1Char('\n'));
    for (QString& line : lines) {
        line.replace(QStringLiteral("Answer A"), QStringLiteral("Answer B"));
        line.replace(QStringLiteral("answerA"), QStringLiteral("answerB"));
        if (line == QLatin1String("A"))
            line = QStringLiteral("B");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace joust::test
