// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help_texts.h"

#include "store/version.h"

#include <QKeySequence>

namespace joust::desktop {
namespace {

QString line(const QString& keys, const QString& meaning)
{
    return keys + QStringLiteral("   ") + meaning + QLatin1Char('\n');
}

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QString HelpTexts::keysTitle()
{
    return tr("Keyboard");
}

QString HelpTexts::keys()
{
    return line(native(Qt::CTRL | Qt::Key_Return), tr("start the battle")) +
           line(QStringLiteral("1"), tr("A is better")) + line(QStringLiteral("2"), tr("B is better")) +
           line(QStringLiteral("3"), tr("tie")) + line(QStringLiteral("4"), tr("both are bad")) +
           line(QStringLiteral("5"), tr("skip")) + line(QStringLiteral("C"), tr("write a comment")) +
           line(native(Qt::Key_Space), tr("scroll both answers")) +
           line(native(Qt::Key_Return), tr("commit the vote, then the next battle")) +
           line(native(QKeySequence::Undo), tr("take the choice back before it is committed")) +
           line(native(Qt::Key_Escape), tr("leave a text field")) +
           line(native(Qt::CTRL | Qt::Key_1) + QStringLiteral(" ... ") + native(Qt::CTRL | Qt::Key_8),
                tr("go to a page")) +
           line(native(QKeySequence::Find), tr("search in the votes, on the Data page"));
}

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
