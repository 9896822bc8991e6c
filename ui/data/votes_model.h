// SPDX-License-Identifier: GPL-3.0-or-later
// The votes that were read so far, as a table. Asks for more when a view gets to its end. UI thread only.
#pragma once

#include "store/vote_list.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace joust::ui {

class VotesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Prompt, SideA, Vote, SideB, Annotator, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    // `more`: the list goes on behind these.
    void append(std::vector<store::ListedVote> rows, bool more);
    void setMore(bool more) { m_more = more; }
    // True when that changed something.
    bool setMarks(const std::string& voteId, bool retracted, bool excluded, bool flagged);
    const store::ListedVote& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    bool hasPrompts() const; // imported votes may come without texts
    std::optional<int> rowOf(const std::string& voteId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString text(const store::ListedVote& row, int column) const;

    std::vector<store::ListedVote> m_rows;
    bool m_more = false; // and they were not asked for yet
};

} // namespace joust::ui
