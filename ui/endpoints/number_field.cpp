// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/number_field.h"

#include <QLocale>

#include <cmath>

namespace joust::ui {

namespace {

// Without group separators "1.500" is 1.5 for everybody, never 1,500 for some.
QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

std::optional<double> parse(const QString& text)
{
    for (const QLocale& locale : {plainLocale(), QLocale::c()}) {
        bool ok = false;
        const double value = locale.toDouble(text.trimmed(), &ok);
        if (ok && std::isfinite(value))
            return value;
    }
    return std::nullopt;
}

} // namespace

NumberField::NumberField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
}

void NumberField::setValue(std::optional<double> value)
{
    setText(value ? plainLocale().toString(*value, 'g', QLocale::FloatingPointShortest) : QString());
}

std::optional<double> NumberField::value() const
{
    return parse(text());
}

bool NumberField::isReadable() const
{
    return text().trimmed().isEmpty() || parse(text()).has_value();
}

} // namespace joust::ui
