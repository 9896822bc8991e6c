// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts that were read so far, as a table. Asks for more when a view gets to its end. UI thread only.
#pragma once

#include "store/prompt_list.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace joust::ui {

class PromptsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Prompt, Turns, Language, Rules, ColumnCount };
    enum { RuleWordsRole = Qt::UserRole }; // a QStringList, for the delegate that paints them as chips

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    // `more`: the list goes on behind these.
    void append(std::vector<store::ListedPrompt> rows, bool more);
    const store::ListedPrompt& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(base::PromptId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    static QString text(const store::ListedPrompt& row, int column);

    std::vector<store::ListedPrompt> m_rows;
    bool m_more = false; // and they were not asked for yet
};

} // namespace joust::ui
