// SPDX-License-Identifier: GPL-3.0-or-later
// The part of agreement.h that compares raters two by two.
#pragma once

#include "rating/agreement.h"

namespace joust::rating {

// Above this many pairs of ratings the raters are not compared two by two; the message says so.
inline constexpr double kMaxRatingPairs = 2e7;

// Fills cohenMean with its interval, and pairs; appends a sentence and a blank when it cannot.
void addRaterPairs(const RatedUnits& units, const AgreementOptions& options, const std::stop_token& stop,
                   Agreement& result);

} // namespace joust::rating
