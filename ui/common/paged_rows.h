// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are read page by page: they ask for more when a view gets to their end. UI thread only.
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace joust::ui {

class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMore(bool more) { m_more = more; } // the list goes on behind what was read
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    bool m_more = false; // and it was not asked for yet
};

// The rows that were read so far.
template <typename Row>
class PagedRows : public PagedModel
{
public:
    using PagedModel::PagedModel;

    void clear()
    {
        beginResetModel();
        m_rows.clear();
        m_rows.shrink_to_fit();
        setMore(false);
        endResetModel();
    }
    // `more`: the list goes on behind these.
    void append(std::vector<Row> rows, bool more)
    {
        setMore(more);
        if (rows.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    const std::vector<Row>& rows() const { return m_rows; }
    Row& changedRow(int row) { return m_rows[static_cast<std::size_t>(row)]; } // the caller says dataChanged
    template <typename Matches>
    std::optional<int> firstRow(const Matches& matches) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), matches);
        return found == m_rows.end() ? std::nullopt : std::optional<int>(static_cast<int>(found - m_rows.begin()));
    }

private:
    std::vector<Row> m_rows;
};

} // namespace joust::ui
