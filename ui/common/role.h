// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget is for, as far as the style sheet cares. One role a widget; setting it again restyles.
// UI thread only.
#pragma once

class QWidget;

namespace joust::ui {

enum class Role {
    Default,
    // QPushButton, QToolButton
    Primary,    // the one action of the page
    Quiet,      // no frame until hovered
    Danger,     // removes something
    Chip,       // round, may be checkable: filters and reasons
    Navigation, // an entry of the rail: flat, its text at the left
    // QLabel
    PageTitle,    // 1.5x semibold
    SectionTitle, // semibold, muted
    Muted,        // secondary text
    Strong,       // semibold
    // QFrame and plain QWidget
    Card,     // surface with a hairline and rounded corners
    Bar,      // raised strip
    Raised,   // popup-like panel
    Hairline, // a rule of one pixel
    VerticalHairline,
    // QTextEdit, QPlainTextEdit
    Bare, // text inside a card: no frame of its own, but the focus ring
};

void setRole(QWidget* widget, Role role);

} // namespace joust::ui
