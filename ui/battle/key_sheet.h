// SPDX-License-Identifier: GPL-3.0-or-later
// All keys of the program on one sheet, as they are set now. UI thread only.
#pragma once

#include "ui/common/key_map.h"

#include <QDialog>

namespace joust::ui {

class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    // `singleKeys` false: the keys of the annotator's screen are switched off, which the sheet says.
    KeySheet(const KeyMap& map, bool singleKeys, QWidget* parent = nullptr);
};

} // namespace joust::ui
