// SPDX-License-Identifier: GPL-3.0-or-later
// The page of help that is only text. UI thread only (translations).
#pragma once

#include <QCoreApplication>
#include <QString>

namespace joust::desktop {

class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(joust::desktop::HelpTexts)

public:
    static QString aboutTitle();
    static QString about();
};

} // namespace joust::desktop
