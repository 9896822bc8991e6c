// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

const QChar kMinus(0x2212);

// "-0" is 0.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double result = std::round(value * scale) / scale;
    return result == 0.0 ? 0.0 : result;
}

} // namespace

QString chartNumber(const std::optional<double>& value, int decimals, ChartPicture::Numbers numbers)
{
    if (!value || !std::isfinite(*value))
        return {};
    const double shown = rounded(*value, decimals);
    if (numbers == ChartPicture::Numbers::Plain)
        return QLocale::c().toString(shown, 'f', decimals).remove(QLatin1Char(','));
    const QString digits = QLocale().toString(std::abs(shown), 'f', decimals);
    return shown < 0.0 ? kMinus + digits : digits;
}

QString significantNumber(double value, int digits)
{
    const double size = std::abs(value);
    const int magnitude = size > 0.0 ? static_cast<int>(std::floor(std::log10(size))) : 0;
    return chartNumber(value, std::clamp(digits - 1 - magnitude, 0, 9), ChartPicture::Numbers::Local);
}

QString signedNumber(double value, int decimals)
{
    const double shown = rounded(value, decimals);
    const QString digits = QLocale().toString(std::abs(shown), 'f', decimals);
    if (shown == 0.0)
        return digits;
    return (shown < 0.0 ? kMinus : QChar(u'+')) + digits;
}

QString percentNumber(double share, int decimals)
{
    return QLocale().toString(100.0 * share, 'f', decimals) + QStringLiteral("\u00a0%");
}

} // namespace joust::ui
