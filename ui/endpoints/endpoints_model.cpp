// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoints_model.h"

#include "ui/endpoints/endpoint_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

bool isNumber(int column)
{
    return column == EndpointsModel::Battles || column == EndpointsModel::Revision;
}

} // namespace

void EndpointsModel::setRows(std::vector<store::EndpointRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<int> EndpointsModel::rowOf(base::EndpointId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const auto& row) { return row.id == id; });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

int EndpointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EndpointsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EndpointsModel::text(const store::EndpointRow& row, int column) const
{
    switch (column) {
    case Name:
        return QString::fromStdString(row.name);
    case Model:
        return QString::fromStdString(row.identity.model);
    case Host:
        return EndpointWords::host(row.identity.baseUrl);
    case Key:
        return EndpointWords::keyKind(row.connection.key);
    case Status:
        return row.disabled ? tr("Disabled") : tr("Enabled");
    case Battles:
        return QLocale().toString(static_cast<qlonglong>(row.battles));
    case Revision:
        return QLocale().toString(row.revision);
    default:
        return {};
    }
}

// Escaped: Qt takes a tool tip that looks like HTML for HTML, and a model may have any name.
QString EndpointsModel::toolTip(const store::EndpointRow& row, int column) const
{
    switch (column) {
    case Host:
        return QString::fromStdString(row.identity.baseUrl).toHtmlEscaped();
    case Key:
        return EndpointWords::keySummary(row.connection.key).toHtmlEscaped();
    case Status:
        return row.disabled ? tr("Not drawn for new battles; its battles and votes stay.") : QString();
    case Revision:
        return tr("Changing the address, model, prompt or parameters after a battle makes a new revision.");
    default:
        return text(row, column).toHtmlEscaped();
    }
}

QVariant EndpointsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::EndpointRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(row, index.column()));
    case DisabledRole:
        return row.disabled;
    case SortRole:
        if (index.column() == Battles)
            return QVariant::fromValue(static_cast<qlonglong>(row.battles));
        if (index.column() == Revision)
            return row.revision;
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant EndpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Model:
        return tr("Model");
    case Host:
        return tr("Server");
    case Key:
        return tr("Key");
    case Status:
        return tr("Status");
    case Battles:
        return tr("Battles");
    default:
        return tr("Revision");
    }
}

} // namespace joust::ui
