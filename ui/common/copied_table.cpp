// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/copied_table.h"

#include "exchange/csv_writer.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace joust::ui {

namespace {

bool isNumber(const QVariant& value)
{
    return value.isValid() && value.typeId() != QMetaType::QString;
}

// Left to right, as they stand on the screen; also those that found no room there.
std::vector<int> allColumns(const QTableView& table)
{
    std::vector<int> columns;
    const QHeaderView& header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        columns.push_back(header.logicalIndex(place));
    }
    return columns;
}

} // namespace

QString copiedText(const QString& text)
{
    return QString::fromStdString(exchange::withFormulaGuard(text.simplified().toStdString()));
}

QString copiedNumber(const QString& text)
{
    QString number = text.simplified();
    return number.replace(QChar(0x2212), QLatin1Char('-'));
}

QString copiedLines(const std::vector<QStringList>& lines)
{
    QString text;
    for (const QStringList& cells : lines)
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QString tableAsText(const QTableView& table, int numberRole)
{
    const QAbstractItemModel& model = *table.model();
    const QItemSelectionModel& selection = *table.selectionModel();
    const std::vector<int> columns = allColumns(table);
    std::vector<QStringList> lines(1);
    for (const int column : columns)
        lines.front() << copiedText(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (selection.hasSelection() && !selection.isRowSelected(row))
            continue;
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            cells << (isNumber(index.data(numberRole)) ? copiedNumber(text) : copiedText(text));
        }
        lines.push_back(cells);
    }
    return copiedLines(lines);
}

void makeCopyable(QTableView& table, int numberRole)
{
    auto* action = new QAction(QCoreApplication::translate("joust::ui::CopiedTable", "Copy the numbers"), &table);
    action->setObjectName(QStringLiteral("copyNumbers"));
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(action, &QAction::triggered, &table, [&table, numberRole] {
        if (table.model()->rowCount() > 0)
            QGuiApplication::clipboard()->setText(tableAsText(table, numberRole));
    });
}

} // namespace joust::ui
