// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

namespace joust::tour {
namespace {

QString nameOf(const QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString titleOf(const QWidget& widget)
{
    const QString type = QString::fromLatin1(widget.metaObject()->className());
    return widget.objectName().isEmpty() ? type : type + QLatin1Char(' ') + widget.objectName();
}

bool isViewport(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

// Parts that Qt makes inside its own widgets: their owner has the name and the focus.
bool isQtsOwn(const QWidget& widget)
{
    const QString name = widget.objectName();
    const QWidget* parent = widget.parentWidget();
    return name.startsWith(QLatin1String("qt_")) || widget.inherits("QLineEditIconButton") ||
           widget.inherits("QTableCornerButton") || qobject_cast<const QScrollBar*>(&widget) ||
           qobject_cast<const QHeaderView*>(&widget) || isViewport(widget) ||
           (parent && (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
                       qobject_cast<const QTabBar*>(parent)));
}

// A dialog of Qt, such as the one that asks for a file, is not ours to name.
bool isUsed(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget);
}

// Of buttons of which one is down, Tab reaches that one and the arrow keys the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->group() && button->group()->exclusive();
}

void append(QAccessibleInterface* interface, QStringList& names)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    const QAccessible::Role role = interface->role();
    const QString name = interface->text(QAccessible::Name).simplified();
    if (!name.isEmpty())
        names << QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role)) + QStringLiteral(": ") +
                     name;
    if (role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree)
        return; // cells are data
    for (int child = 0; child < interface->childCount(); ++child)
        append(interface->child(child), names);
}

} // namespace

QStringList namesOf(QWidget& shown)
{
    QStringList names;
    append(QAccessible::queryAccessibleInterface(&shown), names);
    return names;
}

QStringList namelessIn(const QWidget& shown)
{
    QStringList flaws;
    for (const QWidget* widget : shown.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != shown.window() || isQtsOwn(*widget))
            continue;
        const bool taken = widget->focusPolicy() & Qt::TabFocus;
        // The window's own areas that scroll are walked through, not named.
        const bool named = !qobject_cast<const QScrollArea*>(widget) && !qobject_cast<const QTabBar*>(widget) &&
                           !widget->inherits("QTabWidget");
        if (taken && named && nameOf(*widget).isEmpty())
            flaws << titleOf(*widget) + QStringLiteral(" has no accessible name");
        if (!taken && isUsed(*widget) && widget->isEnabled() && !isReachedByArrows(*widget))
            flaws << titleOf(*widget) + QStringLiteral(" is not reached by Tab");
    }
    flaws.removeDuplicates();
    return flaws;
}

} // namespace joust::tour
