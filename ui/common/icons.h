// SPDX-License-Identifier: GPL-3.0-or-later
// Our stroke icons, tinted when they are painted, so that a change of scheme or of state needs no new icon.
// UI thread only.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace joust::ui {

enum class Tone { Text, Muted, Accent, OnAccent, Good, Warn, Bad };

// `name` is a file of resources/icons without ".svg". A name without a file gives an icon that paints nothing.
// `turn` rotates the icon clockwise by multiples of 90 degrees, for chevrons.
// Disabled icons are dimmed; Muted icons of checked buttons and of selected rows take the text colour.
QIcon themedIcon(const QString& name, Tone tone = Tone::Text, int turn = 0);

QColor toneColor(Tone tone);
// The edge of an icon beside a text of `font`: 18 px at the usual size, and as high as a line of larger text.
int iconBeside(const QFont& font);
// For painters: a square of `size` logical pixels.
QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

} // namespace joust::ui
