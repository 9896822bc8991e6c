// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where colours and measures of the look are written down. Palette, style sheet, painted widgets and
// charts all read them from here, so a colour that is not a token does not exist.
// Pure values and functions; any thread.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace joust::ui {

enum class Scheme { Light, Dark };

struct Tokens
{
    QColor window;        // page background
    QColor surface;       // panes, cards, tables
    QColor surfaceRaised; // popups, bars
    QColor surfaceHover;  // a control under the pointer
    QColor line;          // hairlines, table rules; decoration only, never the sole sign of a control
    QColor outline;       // the edge of fields and check boxes: 3:1 against window and surface
    QColor text;
    QColor textMuted;
    QColor textDisabled; // exempt from the contrast rule, as disabled controls are
    QColor accent;       // focus ring, selection, primary action; never side A or B
    QColor accentHover;
    QColor onAccent;  // text on accent
    QColor selection; // background of a selected row or a checked chip
    QColor code;      // background of code blocks
    QColor good;      // status colours always stand beside an icon or a word
    QColor warn;
    QColor bad;
};

// Spacing and sizes in device-independent pixels.
inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace12 = 12;
inline constexpr int kSpace16 = 16;
inline constexpr int kSpace24 = 24;
inline constexpr int kSpace32 = 32;
inline constexpr int kRadius = 6;
inline constexpr int kControlHeight = 32;
inline constexpr int kVoteHeight = 48;
inline constexpr int kFocusWidth = 2;
inline constexpr int kHitTarget = 24;
inline constexpr double kBasePointSize = 10.5;
inline constexpr double kTitleScale = 1.5;
inline constexpr double kAnswerScale = 1.1;
inline constexpr double kCodeScale = 0.95;
inline constexpr double kAnswerLineHeight = 1.45;

const Tokens& tokensFor(Scheme scheme);

// Okabe-Ito, for at most eight contestants at once, always with a marker shape as second cue. The last one is black on
// light and white on dark.
std::array<QColor, 8> contestantColors(Scheme scheme);
// Diverging scale of heat-maps: low, middle, high.
std::array<QColor, 3> divergingColors(Scheme scheme);
// Sequential scale: least, most.
std::array<QColor, 2> sequentialColors();

// The palette that Fusion paints with.
QPalette paletteFor(const Tokens& tokens);
// Dark when the text of the palette is lighter than its window (relative luminance).
Scheme schemeOf(const QPalette& palette);

// WCAG 2.1: relative luminance in [0, 1] and contrast ratio in [1, 21]. Alpha is ignored.
double relativeLuminance(const QColor& color);
double contrastRatio(const QColor& a, const QColor& b);

} // namespace joust::ui
