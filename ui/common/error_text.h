// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads about an expected failure: what failed, what was kept, what to do. Translated; never holds the
// error's detail, so it is safe to show during a blind battle. UI thread only (translations).
#pragma once

#include "base/error.h"

#include <QString>

namespace joust::ui {

QString errorText(base::ErrorCode code);
// Trouble of the place that is written to, not of what was given: the same can be tried again.
bool isOfThePlace(base::ErrorCode code);

} // namespace joust::ui
