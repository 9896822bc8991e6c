// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/audit_model.h"

#include "ui/data/data_words.h"

#include <utility>

namespace joust::ui {

QString AuditModel::kindText(store::AuditKind kind)
{
    using store::AuditKind;
    switch (kind) {
    case AuditKind::Created:
        return tr("Workspace created");
    case AuditKind::Retract:
        return tr("Vote retracted");
    case AuditKind::Exclude:
        return tr("Vote excluded");
    case AuditKind::Include:
        return tr("Vote included again");
    case AuditKind::Flag:
        return tr("Vote flagged");
    case AuditKind::Unflag:
        return tr("Flag removed");
    case AuditKind::Redaction:
        return tr("Text redacted");
    case AuditKind::Import:
        return tr("File imported");
    case AuditKind::Merge:
        return tr("Workspace merged");
    case AuditKind::Migration:
        return tr("Brought up to date");
    case AuditKind::Recovery:
        return tr("Recovered");
    case AuditKind::Prompts:
        return tr("Prompts changed");
    case AuditKind::Run:
        return tr("Run made");
    case AuditKind::Study:
        return tr("Study made");
    case AuditKind::StudyClosed:
        return tr("Study closed");
    case AuditKind::Snapshot:
        return tr("Board frozen");
    case AuditKind::Writer:
        return tr("First written by a copy");
    case AuditKind::Other:
        return tr("Other");
    }
    return {};
}

void AuditModel::setEntries(std::vector<store::AuditEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::text(const store::AuditEntry& entry, int column)
{
    switch (column) {
    case When:
        return DataWords::date(entry.createdUtc);
    case What:
        return kindText(entry.kind);
    case Who:
        return DataWords::oneLine(entry.who);
    case Subject:
        return DataWords::oneLine(entry.subject);
    default:
        return DataWords::oneLine(entry.detail);
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::AuditEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole) // escaped: Qt takes a tool tip that looks like HTML for HTML
        return text(entry, index.column()).toHtmlEscaped();
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Date");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case Subject:
        return tr("Of what");
    default:
        return tr("Why, or how much");
    }
}

} // namespace joust::ui
