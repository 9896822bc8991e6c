// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that renderers leave in a document for those who read it back.
#pragma once

namespace joust::ui {

// QTextBlock::userState() of a block that only continues the line before it.
inline constexpr int kSoftBreakState = 1;

} // namespace joust::ui
