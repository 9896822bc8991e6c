// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_button.h"

#include <QAction>
#include <QPushButton>

namespace joust::ui {

QPushButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    const auto sync = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip().toHtmlEscaped());
        button->setEnabled(action->isEnabled());
    };
    sync();
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    QObject::connect(action, &QAction::changed, button, sync);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace joust::ui
