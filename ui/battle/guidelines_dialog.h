// SPDX-License-Identifier: GPL-3.0-or-later
// The guidelines of a study or a pack, as Markdown that loads nothing. UI thread only.
#pragma once

#include <QDialog>

namespace joust::ui {

class GuidelinesDialog final : public QDialog
{
    Q_OBJECT

public:
    // Deletes itself when it closes.
    GuidelinesDialog(const QString& study, const QString& guidelines, QWidget* parent);
};

} // namespace joust::ui
