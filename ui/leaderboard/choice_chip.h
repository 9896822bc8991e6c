// SPDX-License-Identifier: GPL-3.0-or-later
// A chip that shows the present choice and opens a menu with the others. UI thread only.
#pragma once

#include <QPushButton>

class QActionGroup;

namespace joust::ui {

class ChoiceChip final : public QPushButton
{
    Q_OBJECT

public:
    // `name` says what is chosen, for screen readers.
    explicit ChoiceChip(const QString& name, QWidget* parent = nullptr);

    // The first choice is the present one. `shortText` stands on the chip, `text` in the menu.
    void addChoice(int value, const QString& text, const QString& shortText);
    int value() const { return m_value; }
    void setValue(int value); // no signal; unknown values are ignored

Q_SIGNALS:
    void chosen(int value); // by the user

private:
    QActionGroup* m_group;
    QString m_name;
    int m_value = 0;
};

} // namespace joust::ui
