// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a dialog the height that its wrapped texts need at its width; never less than it has. UI thread only.
#pragma once

class QDialog;

namespace joust::ui {

void growToTexts(QDialog& dialog);

} // namespace joust::ui
