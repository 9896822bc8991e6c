// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help_texts.h"

#include "store/version.h"

namespace joust::desktop {
QString HelpTexts::aboutTitle()
{
    return tr("About Joust");
}

QString HelpTexts::about()
{
    return tr("Joust %1, with Qt %2\nPrivate, blind, side-by-side battles between language models.\n\nFree software "
              "under "
              "the GNU General Public License, version 3 or later. It comes without any warranty.")
        .arg(QStringLiteral(JOUST_VERSION), QString::fromLatin1(qVersion()));
}

} // namespace joust::desktop
