// SPDX-License-Identifier: GPL-3.0-or-later
// A button that is its action: text, icon, tool tip, enabled. UI thread only.
#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace joust::ui {

// Named after the action, with "Button" at its end. `action` outlives the button.
QPushButton* makeActionButton(QAction* action, QWidget* parent);

} // namespace joust::ui
