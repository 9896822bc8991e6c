// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of a workspace as a table; the one that goes on is told by the job. UI thread only.
#pragma once

#include "store/run_repository.h"
#include "ui/runs/run_job.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace joust::ui {

class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, PromptSet, Contestants, Answers, State, Cost, ColumnCount };

    // `job` outlives the model.
    explicit RunsModel(const RunJob& job, QObject* parent = nullptr);

    void setRows(std::vector<store::RunRow> rows);
    void refreshJob(); // takes the counts of the job's run from its lanes
    const std::vector<store::RunRow>& rows() const { return m_rows; }
    std::optional<int> rowOf(battle::RunId run) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::RunRow& run, int column) const;

    const RunJob& m_job;
    std::vector<store::RunRow> m_rows;
};

} // namespace joust::ui
