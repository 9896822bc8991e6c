// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that a tree of widgets holds, shown or not: for tests that a name is nowhere.
#pragma once

#include <QAbstractItemView>
#include <QAction>
#include <QMetaProperty>
#include <QString>
#include <QWidget>

namespace joust::test {

inline void appendModelTexts(const QAbstractItemModel& model, QString& all)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                all += model.index(row, column).data(role).toString() + QLatin1Char('\n');
}

// String properties (text, toolTip, accessibleName, windowTitle, plainText, objectName ...) and cells of all children.
inline QString everyText(const QObject& root)
{
    QString all;
    QList<const QObject*> objects{&root};
    for (const QObject* object : root.findChildren<QObject*>())
        objects << object;
    for (const QObject* object : objects) {
        const QMetaObject* meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            if (meta->property(i).typeId() == QMetaType::QString)
                all += meta->property(i).read(object).toString() + QLatin1Char('\n');
        if (const auto* view = qobject_cast<const QAbstractItemView*>(object);
            view != nullptr && view->model() != nullptr)
            appendModelTexts(*view->model(), all);
        if (const auto* model = qobject_cast<const QAbstractItemModel*>(object))
            appendModelTexts(*model, all);
    }
    return all;
}

} // namespace joust::test
