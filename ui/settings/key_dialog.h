// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the actions of the annotator's screen other keys. A key that is taken is refused with a sentence; every change
// takes effect at once. UI thread only.
#pragma once

#include "ui/common/key_map.h"

#include <QDialog>

#include <vector>

class QKeySequenceEdit;
class QLabel;

namespace joust::ui {

class Preferences;

class KeyDialog final : public QDialog
{
    Q_OBJECT

public:
    // `preferences` outlives the dialog.
    explicit KeyDialog(Preferences& preferences, QWidget* parent = nullptr);

private:
    void take(KeyAction action, QKeySequenceEdit& field);
    void showMap();

    Preferences& m_preferences;
    std::vector<std::pair<KeyAction, QKeySequenceEdit*>> m_fields;
    QLabel* m_problem;
};

} // namespace joust::ui
