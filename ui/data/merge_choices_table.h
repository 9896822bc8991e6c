// SPDX-License-Identifier: GPL-3.0-or-later
// Who of another workspace is taken for whom: a row each, with a choice where there is one. UI thread only.
#pragma once

#include "store/merge_choices.h"

#include <QTableWidget>

#include <string>
#include <vector>

namespace joust::ui {

class MergeChoicesTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit MergeChoicesTable(QWidget* parent = nullptr);

    // The same people as before keep their rows, so that whoever just chose stays where they are.
    void show(const std::vector<store::MergeMatch>& matches);
    using QTableWidget::show;
    void setEditable(bool editable);
    // What differs from the first proposal.
    const store::MergeChoices& choices() const { return m_choices; }

Q_SIGNALS:
    void chosen();

private:
    void fill(const std::vector<store::MergeMatch>& matches);
    void addChoice(int row, const store::MergeMatch& match);

    std::vector<std::string> m_ids; // there, by row
    store::MergeChoices m_choices;
};

} // namespace joust::ui
