// SPDX-License-Identifier: GPL-3.0-or-later
// The audit as a table. UI thread only.
#pragma once

#include "store/audit_log.h"

#include <QAbstractTableModel>

#include <vector>

namespace joust::ui {

class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, Subject, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    static QString kindText(store::AuditKind kind);
    void setEntries(std::vector<store::AuditEntry> entries);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const store::AuditEntry& entry, int column);

    std::vector<store::AuditEntry> m_entries;
};

} // namespace joust::ui
