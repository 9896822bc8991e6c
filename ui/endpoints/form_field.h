// SPDX-License-Identifier: GPL-3.0-or-later
// One labelled input of a form: label above, a hint below, and what is wrong with it in its place.
#pragma once

#include <QWidget>

class QLabel;

namespace joust::ui {

class FormField final : public QWidget
{
    Q_OBJECT

public:
    // Takes `input` as its child; `focus` (input itself by default) gets the label's mnemonic and the accessible name.
    FormField(const QString& label, QWidget* input, const QString& hint, QWidget* parent = nullptr,
              QWidget* focus = nullptr);

    // Shown with an icon and read out as the input's description; empty = nothing is wrong.
    void setProblem(const QString& problem);
    QString problem() const;

private:
    QWidget* m_focus;
    QLabel* m_hint;
    QWidget* m_problemRow;
    QLabel* m_problem;
    QLabel* m_icon;
    QString m_hintText;
};

} // namespace joust::ui
