// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/leaks_model.h"

namespace joust::ui {

void LeaksModel::setReport(exchange::LeakReport report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int LeaksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size());
}

int LeaksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeaksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_report.rows[static_cast<std::size_t>(index.row())], index.column());
}

QString LeaksModel::text(const exchange::LeakRow& row, int column)
{
    switch (column) {
    case Words:
        return QString::fromStdString(row.context);
    case Name:
        return row.kind == text::LeakHit::Kind::Introduction
                   ? tr("introduces itself: %1").arg(QString::fromStdString(row.pattern))
                   : QString::fromStdString(row.pattern);
    case Contestant:
        return QString::fromStdString(row.contestant);
    case Side:
        return QString(QLatin1Char(row.side)).toUpper();
    case Annotator:
        return QString::fromStdString(row.annotator);
    default:
        return row.retracted                ? tr("retracted")
               : row.excludedReason.empty() ? tr("counts")
                                            : tr("excluded: %1").arg(QString::fromStdString(row.excludedReason));
    }
}

QVariant LeaksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words:
        return tr("In the answer");
    case Name:
        return tr("Name");
    case Contestant:
        return tr("Contestant");
    case Side:
        return tr("Side");
    case Annotator:
        return tr("Annotator");
    default:
        return tr("The vote");
    }
}

} // namespace joust::ui
