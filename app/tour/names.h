// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard find in a picture: the names in the accessibility tree, and what has none or
// cannot be reached by Tab. UI thread only.
#pragma once

#include <QStringList>

class QWidget;

namespace joust::tour {

// "role: name" of everything that can be used or is a table, a chart or a text, in the order of the tree; of table
// cells nothing.
QStringList namesOf(QWidget& shown);

// A line each for what takes the focus without having a name, and for buttons and fields that Tab does not reach.
QStringList namelessIn(const QWidget& shown);

} // namespace joust::tour
