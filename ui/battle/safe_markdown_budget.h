// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an answer may be laid out as Markdown, by a dry run of the parser with counters. Any thread.
#pragma once

#include "ui/battle/safe_markdown.h"
#include "ui/battle/safe_markdown_math.h"

namespace joust::ui {

bool fitsLimits(const ProtectedMath& answer, const RenderLimits& limits);

} // namespace joust::ui
