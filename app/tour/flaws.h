// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what a picture shows for what an eye would stumble over: texts that do not fit, parts that lie over each
// other or reach out of what holds them, pages that scroll sideways. UI thread only.
#pragma once

#include <QStringList>

class QWidget;

namespace joust::tour {

// A line a flaw, with the object name or the class of what has it.
QStringList flawsOf(const QWidget& shown);

} // namespace joust::tour
