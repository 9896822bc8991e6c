// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/votes_model.h"

#include "ui/battle/vote_bar.h"
#include "ui/common/theme.h"
#include "ui/data/data_words.h"

#include <QFont>

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

bool VotesModel::setMarks(const std::string& voteId, bool retracted, bool excluded, bool flagged)
{
    const std::optional<int> row = rowOf(voteId);
    if (!row)
        return false;
    store::ListedVote& vote = changedRow(*row);
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
    return firstRow([&voteId](const store::ListedVote& row) { return row.voteId == voteId; });
}

int VotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
    return firstRow([this](const store::ListedVote& row) { return !text(row, Prompt).isEmpty(); }).has_value();
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
