// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of charts as text. Pure functions.
#pragma once

#include "ui/charts/chart_picture.h"

#include <optional>

namespace joust::ui {

// So many decimals; empty for no number. Local: a true minus sign. Plain: the C locale, as files want it.
QString chartNumber(const std::optional<double>& value, int decimals, ChartPicture::Numbers numbers);
// So many significant digits, as many decimals as that takes: "0.0237", "45.3", "1,234".
QString significantNumber(double value, int digits);
// With its sign: "+26", "−3".
QString signedNumber(double value, int decimals);
// "63 %"
QString percentNumber(double share, int decimals = 0);

} // namespace joust::ui
