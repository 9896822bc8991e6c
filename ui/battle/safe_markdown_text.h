// SPDX-License-Identifier: GPL-3.0-or-later
// Characters that change how other text looks, or that cannot be seen, made visible. Pure functions; any thread.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace joust::ui {

// A stretch of text to be shown as it is, or the label of one hidden character, such as "U+202E".
struct VisibleRun
{
    QString text;
    bool label = false;

    bool operator==(const VisibleRun&) const = default;
};

// Labels: C0 and C1 controls except tab and line feed, bidi controls and marks (U+061C, 200E/F, 202A-E, 2066-9), zero
// width characters (200B-D, 2060-4, FEFF, 180E), interlinear marks, tag characters, private non-characters of Qt's
// documents, U+FFFC. Joiners inside emoji and inside words of joining scripts, and tags of flag emoji, stay as they
// are. U+2028 and U+2029 become U+2028. More than 16 combining marks in a row are parted by a dotted circle, which
// bounds the time of shaping.
std::vector<VisibleRun> visibleRuns(QStringView text);

// The same in one string, with labels in brackets: "[U+202E]".
QString visibleText(QStringView text);

// Runs without white space; each Han, Hiragana, Katakana or Hangul character is a word of its own.
int countWords(QStringView text);

} // namespace joust::ui
