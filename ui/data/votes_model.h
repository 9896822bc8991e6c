// SPDX-License-Identifier: GPL-3.0-or-later
// The votes that were read so far, as a table. Asks for more when a view gets to its end. UI thread only.
#pragma once

#include "store/vote_list.h"
#include "ui/common/paged_rows.h"

#include <optional>

namespace joust::ui {

class VotesModel final : public PagedRows<store::ListedVote>
{
    Q_OBJECT

public:
    enum Column { Date, Prompt, SideA, Vote, SideB, Annotator, State, ColumnCount };

    using PagedRows::PagedRows;

    // True when that changed something.
    bool setMarks(const std::string& voteId, bool retracted, bool excluded, bool flagged);
    bool hasPrompts() const; // imported votes may come without texts
    std::optional<int> rowOf(const std::string& voteId) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::ListedVote& row, int column) const;
};

} // namespace joust::ui
