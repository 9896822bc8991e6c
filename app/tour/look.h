// SPDX-License-Identifier: GPL-3.0-or-later
// What a round of pictures varies, and the matrix of it.
#pragma once

#include "ui/common/theme.h"

#include <QSize>
#include <QString>

#include <vector>

namespace joust::tour {

struct Look
{
    ui::SchemeChoice scheme = ui::SchemeChoice::Light;
    int percent = 100; // of the text
    QString language = QStringLiteral("en");
    QSize size{1440, 900};

    QString name() const; // "dark-150-de", with the size where it is another: ends the file names
    bool operator==(const Look&) const = default;
};

// Light and dark; 100, 150 and 200 %; every language. By language first: another one builds another window.
std::vector<Look> everyLook();
// The smallest window and a wide one.
std::vector<Look> everySize();

} // namespace joust::tour
