// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battle_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace joust::ui {

BattleKeys::BattleKeys(QWidget& page)
    : QObject(&page)
    , m_page(page)
{
}

QShortcut* BattleKeys::add(const QKeySequence& key, std::function<void()> work)
{
    auto* shortcut = new QShortcut(key, &m_page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, std::move(work));
    m_all.push_back(shortcut);
    return shortcut;
}

void BattleKeys::on(KeyAction action, std::function<void()> work)
{
    QShortcut* shortcut = add(KeyMap::defaultKey(action), [work = std::move(work)] {
        if (!isTyping())
            work();
    });
    m_mapped.emplace_back(action, shortcut);
}

void BattleKeys::onFixed(const QKeySequence& key, std::function<void()> work)
{
    add(key, [work = std::move(work)] {
        if (!isTyping())
            work();
    });
}

void BattleKeys::onAlways(const QKeySequence& key, std::function<void()> work)
{
    add(key, std::move(work));
}

void BattleKeys::setMap(const KeyMap& map)
{
    for (const auto& [action, shortcut] : m_mapped)
        shortcut->setKey(map.key(action));
}

void BattleKeys::setEnabled(bool enabled)
{
    for (QShortcut* shortcut : m_all)
        shortcut->setEnabled(enabled);
}

bool BattleKeys::isTyping()
{
    const QWidget* focus = QApplication::focusWidget();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focus))
        return !text->isReadOnly();
    return qobject_cast<const QLineEdit*>(focus) != nullptr;
}

bool BattleKeys::clickFocusedButton()
{
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (button == nullptr)
        return false;
    button->click();
    return true;
}

} // namespace joust::ui
