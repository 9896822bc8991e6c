// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/votes_model.h"

#include "ui/battle/vote_bar.h"
#include "ui/common/theme.h"
#include "ui/data/data_words.h"

#include <QFont>

#include <algorithm>
#include <iterator>

namespace joust::ui {

namespace {

bool isWinner(const store::ListedVote& row, int column)
{
    return (column == VotesModel::SideA && row.outcome == base::Outcome::A) ||
           (column == VotesModel::SideB && row.outcome == base::Outcome::B);
}

QFont strong()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void VotesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_rows.shrink_to_fit();
    m_more = false;
    endResetModel();
}

void VotesModel::append(std::vector<store::ListedVote> rows, bool more)
{
    m_more = more;
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

bool VotesModel::setMarks(const std::string& voteId, bool retracted, bool excluded, bool flagged)
{
    const std::optional<int> row = rowOf(voteId);
    if (!row)
        return false;
    store::ListedVote& vote = m_rows[static_cast<std::size_t>(*row)];
    if (vote.retracted == retracted && vote.excluded == excluded && vote.flagged == flagged)
        return false;
    vote.retracted = retracted;
    vote.excluded = excluded;
    vote.flagged = flagged;
    Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
    return true;
}

std::optional<int> VotesModel::rowOf(const std::string& voteId) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const store::ListedVote& row) { return row.voteId == voteId; });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

int VotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool VotesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void VotesModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false;
    Q_EMIT moreWanted();
}

QString VotesModel::text(const store::ListedVote& row, int column) const
{
    switch (column) {
    case Date:
        return DataWords::date(row.createdUtc);
    case Prompt:
        return DataWords::oneLine(row.promptStart);
    case SideA:
        return DataWords::contestant(row.contestantA, row.sealed);
    case Vote:
        return VoteBar::outcomeText(row.outcome);
    case SideB:
        return DataWords::contestant(row.contestantB, row.sealed);
    case Annotator:
        return DataWords::oneLine(row.annotator);
    case State:
        return DataWords::marks(row);
    default:
        return {};
    }
}

bool VotesModel::hasPrompts() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const auto& row) { return !text(row, Prompt).isEmpty(); });
}

QVariant VotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::ListedVote& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: // escaped: Qt takes a tool tip that looks like HTML for HTML
        return text(row, index.column()).toHtmlEscaped();
    case Qt::ForegroundRole:
        return row.retracted || row.excluded ? QVariant(currentTokens().textMuted) : QVariant();
    case Qt::FontRole:
        return isWinner(row, index.column()) ? QVariant(strong()) : QVariant();
    default:
        return {};
    }
}

QVariant VotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Prompt:
        return tr("Prompt");
    case SideA:
        return QStringLiteral("A");
    case Vote:
        return tr("Vote");
    case SideB:
        return QStringLiteral("B");
    case Annotator:
        return tr("Annotator");
    default:
        return tr("State");
    }
}

} // namespace joust::ui
