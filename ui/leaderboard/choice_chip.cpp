// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/choice_chip.h"

#include "ui/common/role.h"

#include <QActionGroup>
#include <QMenu>

namespace joust::ui {

namespace {

constexpr const char* kShortText = "shortText";

} // namespace

ChoiceChip::ChoiceChip(const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_group(new QActionGroup(this))
    , m_name(name)
{
    setRole(this, Role::Chip);
    setMenu(new QMenu(this));
    connect(m_group, &QActionGroup::triggered, this, [this](QAction* action) {
        const int value = action->data().toInt();
        if (value == m_value)
            return;
        setValue(value);
        Q_EMIT chosen(value);
    });
}

void ChoiceChip::addChoice(int value, const QString& text, const QString& shortText)
{
    QAction* action = menu()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    action->setProperty(kShortText, shortText);
    m_group->addAction(action);
    if (m_group->actions().size() == 1)
        setValue(value);
}

void ChoiceChip::setValue(int value)
{
    for (QAction* action : m_group->actions()) {
        if (action->data().toInt() != value)
            continue;
        m_value = value;
        action->setChecked(true);
        setText(action->property(kShortText).toString());
        setToolTip(action->text());
        setAccessibleName(tr("%1: %2", "name of a choice: present choice").arg(m_name, action->text()));
    }
}

} // namespace joust::ui
