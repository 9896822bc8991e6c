// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog_height.h"

#include "ui/common/tokens.h"

#include <QDialog>
#include <QLayout>
#include <QTimer>

#include <algorithm>

namespace joust::ui {

namespace {

void grow(QDialog& dialog)
{
    QLayout* layout = dialog.layout();
    layout->activate(); // what came or went counts
    const int width = std::max(dialog.width(), layout->sizeHint().width());
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->sizeHint().height();
    dialog.resize(width, std::max(dialog.height(), needed));
}

} // namespace

int widthForType(const QWidget& widget, int width)
{
    return static_cast<int>(std::max(1.0, widget.font().pointSizeF() / kBasePointSize) * width);
}

void growToTexts(QDialog& dialog)
{
    if (!dialog.layout())
        return;
    grow(dialog);
    // Layouts inside layouts hear of a change in the next turn of the event loop.
    QTimer::singleShot(0, &dialog, [&dialog] { grow(dialog); });
}

} // namespace joust::ui
