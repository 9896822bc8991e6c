// SPDX-License-Identifier: GPL-3.0-or-later
// The few properties of code points that counting and aligning need; no locale is involved. Pure, thread-safe.
#pragma once

namespace joust::text {

// \w, \d and \s as in Python's re: general categories L*, N* and the underscore; Nd; white space.
bool isWordCharacter(char32_t c);
bool isDecimalDigit(char32_t c);
bool isSpace(char32_t c);
// A CJK ideograph, kana or hangul syllable: a word piece by itself, since nothing separates words there.
bool isCjkPiece(char32_t c);
// Cells of a terminal: 2 for East Asian wide and full-width, 0 for combining marks, format characters and controls.
int columnsOf(char32_t c);

} // namespace joust::text
