// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog_height.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace joust::ui {

void growToTexts(QDialog& dialog)
{
    QLayout* layout = dialog.layout();
    if (!layout)
        return;
    layout->activate(); // what came or went counts
    const int width = std::max(dialog.width(), layout->sizeHint().width());
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->sizeHint().height();
    dialog.resize(width, std::max(dialog.height(), needed));
}

} // namespace joust::ui
