// SPDX-License-Identifier: GPL-3.0-or-later
// The list of endpoints as a table.
#pragma once

#include "store/endpoint_repository.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace joust::ui {

class EndpointsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Model, Host, Key, Status, Battles, Revision, ColumnCount };
    enum Role { SortRole = Qt::UserRole, DisabledRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<store::EndpointRow> rows);
    const std::vector<store::EndpointRow>& rows() const { return m_rows; }
    const store::EndpointRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(base::EndpointId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::EndpointRow& row, int column) const;
    QString toolTip(const store::EndpointRow& row, int column) const;

    std::vector<store::EndpointRow> m_rows;
};

} // namespace joust::ui
