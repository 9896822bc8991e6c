// SPDX-License-Identifier: GPL-3.0-or-later
// A number that may be left out. Reads and writes in the user's locale; a decimal point is understood everywhere.
#pragma once

#include <QLineEdit>

#include <optional>

namespace joust::ui {

class NumberField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(const QString& placeholder, QWidget* parent = nullptr);

    void setValue(std::optional<double> value);
    std::optional<double> value() const; // nothing when empty or unreadable
    bool isReadable() const;             // empty or a number
};

} // namespace joust::ui
