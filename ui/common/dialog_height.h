// SPDX-License-Identifier: GPL-3.0-or-later
// The size that a dialog's texts need. UI thread only.
#pragma once

class QDialog;
class QWidget;

namespace joust::ui {

// Gives it the height that its wrapped texts need at its width; never less than it has.
void growToTexts(QDialog& dialog);
// A width that holds as many letters at the size of the widget's text as `width` does at the normal one.
int widthForType(const QWidget& widget, int width);

} // namespace joust::ui
