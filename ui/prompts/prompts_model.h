// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts that were read so far, as a table. Asks for more when a view gets to its end. UI thread only.
#pragma once

#include "store/prompt_list.h"
#include "ui/common/paged_rows.h"

#include <optional>

namespace joust::ui {

class PromptsModel final : public PagedRows<store::ListedPrompt>
{
    Q_OBJECT

public:
    enum Column { Number, Prompt, Turns, Language, Labels, ColumnCount };
    enum { LabelWordsRole = Qt::UserRole }; // a QStringList, for the delegate that paints them as chips

    using PagedRows::PagedRows;

    std::optional<int> rowOf(base::PromptId id) const;
    // Of the prompts that were read so far and are among `prompts`.
    void setTag(const std::vector<base::PromptId>& prompts, const std::string& tag, bool given);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const store::ListedPrompt& row, int column);
};

} // namespace joust::ui
