// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/key_sheet.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kLeastWidth = 480;

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

// One line: the key, and what it does.
void addLine(QGridLayout& grid, const QString& key, const QString& meaning)
{
    const int row = grid.rowCount();
    auto* keyLabel = new QLabel(key);
    setRole(keyLabel, Role::SectionTitle);
    grid.addWidget(keyLabel, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto* text = new QLabel(meaning);
    text->setWordWrap(true);
    text->setBuddy(keyLabel);
    grid.addWidget(text, row, 1);
}

// A label that may wrap asks for less.
int widthOf(const QWidget& lines)
{
    int key = 0;
    int meaning = 0;
    for (QLabel* label : lines.findChildren<QLabel*>()) {
        label->ensurePolished();
        int& widest = label->wordWrap() ? meaning : key;
        widest = std::max(widest, label->fontMetrics().horizontalAdvance(label->text()));
    }
    return key + kSpace24 + meaning + 2 * kSpace12;
}

} // namespace

// Wide enough for one line each, and no larger than the window it belongs to.
QSize KeySheet::sizeFor(const QWidget& lines, const QLabel& note, const QWidget& buttons) const
{
    const QMargins around = layout()->contentsMargins();
    const int width = std::max(widthOf(lines), kLeastWidth);
    const int height = lines.heightForWidth(width) + note.heightForWidth(width) + buttons.sizeHint().height() +
                       2 * layout()->spacing() + around.top() + around.bottom();
    const QSize wanted(width + around.left() + around.right(), height);
    return parentWidget() ? wanted.boundedTo(parentWidget()->window()->size()) : wanted;
}

KeySheet::KeySheet(const KeyMap& map, bool singleKeys, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    setObjectName(QStringLiteral("keySheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* lines = new QWidget;
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, kSpace12, 0);
    grid->setHorizontalSpacing(kSpace24);
    grid->setVerticalSpacing(kSpace8);
    grid->setColumnStretch(1, 1);
    for (const KeyAction action : KeyMap::actions()) {
        if (!map.key(action).isEmpty())
            addLine(*grid, native(map.key(action)), KeyMap::text(action));
    }
    addLine(*grid, native(Qt::Key_Space), tr("Scroll both answers"));
    addLine(*grid, native(Qt::Key_Return), tr("Commit the vote, then the next battle"));
    addLine(*grid, native(QKeySequence::Undo), tr("Take the choice back before it is committed"));
    addLine(*grid, native(Qt::Key_Escape), tr("Leave a text field"));
    addLine(*grid, native(Qt::CTRL | Qt::Key_Return), tr("Start the battle, or ask both a follow-up"));
    addLine(*grid, native(Qt::CTRL | Qt::Key_1) + QStringLiteral(" \u2026"), tr("Go to a page"));
    addLine(*grid, native(QKeySequence::Find), tr("Find in both answers; search, on the Data and Prompts pages"));

    auto* note =
        new QLabel(singleKeys ? tr("Keys never act while you type. Settings changes them or switches them off.")
                              : tr("Single keys are switched off in Settings."));
    note->setWordWrap(true);
    setRole(note, Role::Muted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* scroll = new QScrollArea(this); // large type on a low screen
    scroll->setWidget(lines);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Keyboard"));
    scroll->viewport()->setAutoFillBackground(false);
    lines->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace16, kSpace16, kSpace16);
    column->setSpacing(kSpace16);
    column->addWidget(scroll, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(sizeFor(*lines, *note, *buttons));
}

} // namespace joust::ui
