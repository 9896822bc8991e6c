// SPDX-License-Identifier: GPL-3.0-or-later
// The application's one style sheet, made from tokens. Point sizes derive from `basePointSize`.
#pragma once

#include "ui/common/tokens.h"

#include <QString>

namespace joust::ui {

QString styleSheetFor(const Tokens& tokens, Scheme scheme, double basePointSize);

} // namespace joust::ui
