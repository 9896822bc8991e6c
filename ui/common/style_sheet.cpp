// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style_sheet.h"

#include <algorithm>
#include <array>
#include <utility>

// Rules that hold everywhere below: a control's border and padding add up to the same size with and without the focus
// ring, so that nothing moves when the focus does; a frame of 1 px becomes the ring of 2 px in the accent colour.
namespace joust::ui {

namespace {

const char* const kFrames = R"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
QFrame[role="card"], QWidget[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="raised"], QWidget[role="raised"] { background: @raised; border: 1px solid @line; border-radius: 6px; }
QFrame[role="bar"], QWidget[role="bar"] { background: @raised; border: none; }
QFrame[role="hairline"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="vertical-hairline"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QFrame#navigationRail { border: none; border-right: 1px solid @line; }
QLabel[role="page-title"] { font-size: @titleSize; font-weight: 600; }
QLabel[role="section-title"] { font-weight: 600; color: @muted; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="strong"] { font-weight: 600; }
QGroupBox { border: 1px solid @line; border-radius: 6px; margin-top: 1.2em; padding: 12px; background: @surface; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: @muted; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar > QLabel { color: @muted; padding: 5px 8px 5px 16px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }
)";

const char* const kButtons = R"(
QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
  padding: 5px 13px; min-height: 20px; }
QToolButton { padding: 3px; min-width: 21px; min-height: 21px; } /* it adds 3 px of its own */
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url(:/controls/down-@scheme.svg); subcontrol-position: right center; right: 5px;
  width: @arrow; height: @arrow; }
QPushButton::menu-indicator { image: url(:/controls/down-@scheme.svg); subcontrol-position: right center; right: 8px;
  width: @arrow; height: @arrow; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:open, QToolButton:open { background: @line; }
QPushButton:checked, QToolButton:checked { background: @selection; border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; background: @window; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 12px; }
QToolButton:focus { padding: 2px; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:pressed { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @muted; }
QPushButton[role="danger"] { color: @bad; border-color: @bad; }
QPushButton[role="danger"]:focus { border-color: @accent; }
QPushButton[role="danger"]:disabled { color: @disabled; border-color: @line; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:checked, QToolButton[role="quiet"]:checked { background: @selection; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: @accent; }
QPushButton[role="chip"], QToolButton[role="chip"] { border-radius: 14px; padding: 3px 11px; }
QPushButton[role="chip"][letter="true"] { padding: 3px 6px; }
QPushButton[role="chip"][letter="true"]:focus { padding: 2px 5px; }
QToolButton[role="chip"] { padding: 1px 7px; }
QPushButton[role="chip"]:checked, QToolButton[role="chip"]:checked, QPushButton[role="chip"][active="true"] {
  background: @selection; border-color: @accent; }
QPushButton[role="chip"]:focus, QToolButton[role="chip"]:focus { border: 2px solid @accent; padding: 2px 10px; }
QToolButton[role="navigation"] { background: transparent; border-color: transparent; color: @muted;
  padding: 3px; text-align: left; }
QToolButton[role="navigation"]:hover { background: @hover; color: @text; }
QToolButton[role="navigation"]:checked { background: @selection; border-color: transparent; color: @text;
  font-weight: 600; }
QToolButton[role="navigation"]:disabled { background: transparent; color: @disabled; }
QToolButton[role="navigation"]:focus { border: 2px solid @accent; padding: 2px; }
QToolButton[role="chip"]:focus { padding: 0 6px; }
QToolButton[role="chip"][popupMode="2"] { padding-right: 23px; }
QToolButton[role="chip"][popupMode="2"]:focus { padding-right: 22px; }
QToolButton[role="chip"]::menu-indicator { right: 9px; }
)";

// No text colour here: a style sheet that sets it dims placeholder texts to half, below 4.5:1. The palette has it.
const char* const kFields = R"(
QLineEdit, QComboBox, QAbstractSpinBox { background: @surface; border: 1px solid @outline;
  border-radius: 6px; padding: 4px 8px; min-height: 22px; selection-background-color: @accent;
  selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { border-color: @line;
  background: @window; }
QLineEdit:read-only { border-color: @line; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/controls/down-@scheme.svg); width: @arrow; height: @arrow; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; padding: 4px;
  selection-background-color: @selection; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(:/controls/up-@scheme.svg); width: @smallArrow; height: @smallArrow; }
QAbstractSpinBox::down-arrow { image: url(:/controls/down-@scheme.svg); width: @smallArrow; height: @smallArrow; }
QTextEdit, QPlainTextEdit { background: @surface; border: 1px solid @outline; border-radius: 6px;
  padding: 5px; selection-background-color: @accent; selection-color: @onAccent; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 4px; }
QTextEdit:disabled, QPlainTextEdit:disabled { border-color: @line; }
QTextEdit[role="bare"], QPlainTextEdit[role="bare"] { border: 2px solid transparent; padding: 0;
  background: transparent; border-radius: 4px; }
QTextEdit[role="bare"]:focus, QPlainTextEdit[role="bare"]:focus { border-color: @accent; }
QCheckBox, QRadioButton { spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 1px;
  min-height: 22px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator { width: @mark;
  height: @mark; border: 1px solid @outline; background: @surface; }
QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator { border-radius: 4px; }
QRadioButton::indicator, QMenu::indicator:exclusive { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @text; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:non-exclusive:checked {
  image: url(:/controls/check-@scheme.svg); background: @accent; border-color: @accent; }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  image: url(:/controls/partial-@scheme.svg); background: @accent; border-color: @accent; }
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked { image: url(:/controls/dot-@scheme.svg);
  background: @accent; border-color: @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @window; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: @disabled; }
)";

const char* const kViews = R"(
QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 1px;
  gridline-color: @line; alternate-background-color: @surface; outline: none;
  selection-background-color: @selection; selection-color: @text; }
QAbstractItemView:focus { border: 2px solid @accent; padding: 0; }
QAbstractItemView::item { padding: 6px 8px; border: none; }
QListView::item, QTreeView::item { min-height: 20px; }
QTableView::item, QTreeView::item { border-bottom: 1px solid @line; }
QAbstractItemView::item:hover { background: @hover; }
QAbstractItemView::item:selected { background: @selection; color: @text; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/controls/right-@scheme.svg); }
QTreeView::branch:has-children:open { image: url(:/controls/down-@scheme.svg); }
QHeaderView { background: @surface; border: none; border-top-left-radius: 6px; border-top-right-radius: 6px;
  padding: 0; }
QHeaderView::section { background: transparent; color: @muted; font-weight: 600; border: none;
  border-bottom: 1px solid @line; padding: 7px 10px; }
QHeaderView::section:vertical { border: none; border-right: 1px solid @line; }
QHeaderView::up-arrow { image: url(:/controls/up-@scheme.svg); width: @smallArrow; height: @smallArrow; }
QHeaderView::down-arrow { image: url(:/controls/down-@scheme.svg); width: @smallArrow; height: @smallArrow; }
QTableCornerButton::section { background: @surface; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { border: none; width: 0;
  height: 0; background: none; }
)";

const char* const kRest = R"(
QMenuBar { background: @window; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px; menu-scrollable: 1; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: @selection; border-color: @accent; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { left: 6px; }
QMenu::right-arrow { image: url(:/controls/right-@scheme.svg); width: @arrow; height: @arrow; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: 2px solid transparent; border-radius: 4px;
  padding: 6px 12px; margin: 0 2px 3px 0; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; background: @selection; }
QTabBar::tab:selected:focus { border-color: @accent; }
QTabBar::tab:disabled { color: @disabled; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QSlider:horizontal { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @surface; border: 1px solid @outline; width: 16px; margin: -7px 0;
  border-radius: 9px; }
QSlider::handle:horizontal:focus { border: 2px solid @accent; width: 14px; }
)";

// What is 12 px beside a text of the usual size grows with the text.
QString besideText(int pixels, double basePointSize)
{
    return QString::number(std::max(pixels, qRound(pixels * basePointSize / kBasePointSize))) + QStringLiteral("px");
}

QString points(double size)
{
    return QString::number(size, 'f', 2) + QStringLiteral("pt");
}

} // namespace

QString styleSheetFor(const Tokens& t, Scheme scheme, double basePointSize)
{
    QString sheet;
    for (const char* part : {kFrames, kButtons, kFields, kViews, kRest}) {
        sheet += QLatin1String(part);
    }
    // Longer names first: "@accent" begins "@accentHover".
    const std::array<std::pair<QLatin1String, QString>, 22> values = {{
        {QLatin1String("@accentHover"), t.accentHover.name()},
        {QLatin1String("@accent"), t.accent.name()},
        {QLatin1String("@onAccent"), t.onAccent.name()},
        {QLatin1String("@smallArrow"), besideText(10, basePointSize)},
        {QLatin1String("@arrow"), besideText(12, basePointSize)},
        {QLatin1String("@mark"), besideText(16, basePointSize)},
        {QLatin1String("@titleSize"), points(basePointSize * kTitleScale)},
        {QLatin1String("@selection"), t.selection.name()},
        {QLatin1String("@disabled"), t.textDisabled.name()},
        {QLatin1String("@outline"), t.outline.name()},
        {QLatin1String("@surface"), t.surface.name()},
        {QLatin1String("@scheme"), scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QLatin1String("@window"), t.window.name()},
        {QLatin1String("@raised"), t.surfaceRaised.name()},
        {QLatin1String("@hover"), t.surfaceHover.name()},
        {QLatin1String("@muted"), t.textMuted.name()},
        {QLatin1String("@text"), t.text.name()},
        {QLatin1String("@line"), t.line.name()},
        {QLatin1String("@code"), t.code.name()},
        {QLatin1String("@good"), t.good.name()},
        {QLatin1String("@warn"), t.warn.name()},
        {QLatin1String("@bad"), t.bad.name()},
    }};
    for (const auto& [name, value] : values) {
        sheet.replace(name, value);
    }
    return sheet;
}

} // namespace joust::ui
