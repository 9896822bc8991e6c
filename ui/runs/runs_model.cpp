// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_model.h"

#include "ui/data/data_words.h"
#include "ui/runs/run_words.h"

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

bool isNumber(int column)
{
    return column == RunsModel::Contestants || column == RunsModel::Answers || column == RunsModel::Cost;
}

} // namespace

RunsModel::RunsModel(const RunJob& job, QObject* parent)
    : QAbstractTableModel(parent)
    , m_job(job)
{
}

void RunsModel::setRows(std::vector<store::RunRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    refreshJob();
}

void RunsModel::refreshJob()
{
    const std::optional<int> row = m_job.run() ? rowOf(*m_job.run()) : std::nullopt;
    if (!row)
        return;
    store::RunRow& run = m_rows[static_cast<std::size_t>(*row)];
    if (!m_job.lanes().empty()) {
        run.done = run.failed = 0;
        run.cost = 0.0;
        for (const battle::RunLane& lane : m_job.lanes()) {
            run.done += lane.done;
            run.failed += lane.failed;
            run.cost += lane.cost;
        }
    }
    Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
}

std::optional<int> RunsModel::rowOf(battle::RunId run) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const store::RunRow& row) { return row.id == run; });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const store::RunRow& run, int column) const
{
    switch (column) {
    case Name:
        return DataWords::oneLine(run.name);
    case PromptSet:
        return DataWords::oneLine(run.promptSet);
    case Contestants:
        return RunWords::count(run.contestants);
    case Answers:
        return tr("%1 of %2", "answers that are made, of all")
            .arg(RunWords::count(run.done), RunWords::count(run.answers));
    case State:
        return RunWords::state(run, m_job);
    case Cost:
        return run.cost > 0.0 ? RunWords::dollars(run.cost) : QString();
    default:
        return {};
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::RunRow& run = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole: // escaped: Qt takes a tool tip that looks like HTML for HTML
        return text(run, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case PromptSet:
        return tr("Prompt set");
    case Contestants:
        return tr("Contestants");
    case Answers:
        return tr("Answers");
    case State:
        return tr("State");
    default:
        return tr("Cost");
    }
}

} // namespace joust::ui
