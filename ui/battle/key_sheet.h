// SPDX-License-Identifier: GPL-3.0-or-later
// All keys of the program on one sheet, as they are set now. UI thread only.
#pragma once

#include "ui/common/key_map.h"

#include <QDialog>

class QLabel;

namespace joust::ui {

class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    // `singleKeys` false: the keys of the annotator's screen are switched off, which the sheet says.
    KeySheet(const KeyMap& map, bool singleKeys, QWidget* parent = nullptr);

private:
    QSize sizeFor(const QWidget& lines, const QLabel& note, const QWidget& buttons) const;
};

} // namespace joust::ui
