// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/key_sheet.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

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
    text->setBuddy(keyLabel);
    grid.addWidget(text, row, 1);
}

} // namespace

KeySheet::KeySheet(const KeyMap& map, bool singleKeys, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    setObjectName(QStringLiteral("keySheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout;
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    column->setSpacing(kSpace16);
    column->addLayout(grid);
    column->addWidget(note);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace joust::ui
