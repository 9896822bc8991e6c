// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/leaderboard_model.h"

#include "ui/leaderboard/board_words.h"

#include <QFont>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace joust::ui {

namespace {

std::vector<bool> tiedWithFirst(const std::vector<rating::LeaderboardRow>& rows)
{
    std::vector<bool> tied(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i)
        tied[i] = rows[i].rankLow == 1 && rows[i].component == rows.front().component;
    if (std::count(tied.begin(), tied.end(), true) < 2)
        tied.assign(rows.size(), false);
    return tied;
}

std::vector<IntervalValue> intervals(const std::vector<rating::LeaderboardRow>& rows)
{
    std::vector<IntervalValue> values;
    values.reserve(rows.size());
    for (const rating::LeaderboardRow& row : rows)
        values.push_back(intervalOf(row));
    return values;
}

// How many places each stands higher than in `plain`; unset where either has no rank by rating.
std::vector<std::optional<int>> changesTo(const std::vector<rating::LeaderboardRow>& rows,
                                          const rating::Leaderboard* plain)
{
    std::vector<std::optional<int>> changes(rows.size());
    if (!plain)
        return changes;
    std::map<std::string_view, int> before;
    for (const rating::LeaderboardRow& row : plain->rows)
        before[row.name] = row.rank;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const auto found = before.find(rows[i].name); found != before.end())
            changes[i] = found->second - rows[i].rank;
    }
    return changes;
}

QVariant number(std::uint64_t value)
{
    return QVariant::fromValue(static_cast<qulonglong>(value));
}

QVariant share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? QVariant() : QVariant(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

IntervalValue intervalOf(const rating::LeaderboardRow& row)
{
    return {row.rating, row.lower, row.upper};
}

void LeaderboardModel::setRows(std::vector<rating::LeaderboardRow> rows, const rating::Leaderboard* plain,
                               std::vector<exchange::RowChange> since)
{
    beginResetModel();
    m_changes = changesTo(rows, plain);
    m_rows = std::move(rows);
    m_since = std::move(since);
    m_since.resize(m_since.empty() ? 0 : m_rows.size());
    m_tied = tiedWithFirst(m_rows);
    m_range = axisRange(intervals(m_rows));
    endResetModel();
}

int LeaderboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeaderboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool LeaderboardModel::isNumber(int column)
{
    return column != Contestant && column != Plot && column != Change && column != Since;
}

QString LeaderboardModel::sinceText(int row, bool inWords) const
{
    if (m_since.empty())
        return {};
    const exchange::RowChange& change = m_since[static_cast<std::size_t>(row)];
    return inWords ? BoardWords::sinceInWords(change) : BoardWords::since(change);
}

QString LeaderboardModel::text(int row, int column) const
{
    const rating::LeaderboardRow& entry = rowAt(row);
    switch (column) {
    case Rank:
        return BoardWords::rankRange(entry);
    case Change:
        return BoardWords::change(m_changes[static_cast<std::size_t>(row)]);
    case Contestant:
        return QString::fromStdString(entry.name);
    case Rating:
        return BoardWords::rating(entry);
    case Since:
        return sinceText(row, false);
    case Interval:
        return BoardWords::offsets(entry);
    case Battles:
        return BoardWords::count(entry.battles);
    case WinShare:
        return BoardWords::share(entry.wins, entry.battles);
    case TieShare:
        return BoardWords::share(entry.ties, entry.battles);
    case BothBadShare:
        return BoardWords::share(entry.bothBad, entry.battles);
    case Wins:
        return BoardWords::count(entry.wins);
    case Losses:
        return BoardWords::count(entry.losses);
    case Ties:
        return BoardWords::count(entry.ties);
    case BothBad:
        return BoardWords::count(entry.bothBad);
    default:
        return {};
    }
}

QString LeaderboardModel::accessibleText(int row, int column) const
{
    if (column == Plot)
        return BoardWords::ends(rowAt(row));
    if (column == Change)
        return BoardWords::changeInWords(m_changes[static_cast<std::size_t>(row)]);
    if (column == Since)
        return sinceText(row, true);
    if (column == Rank && isTiedWithFirst(row))
        return tr("%1, statistically tied with the first").arg(text(row, Rank));
    return text(row, column);
}

QVariant LeaderboardModel::sortKey(const rating::LeaderboardRow& row, int column) const
{
    switch (column) {
    case Rank:
        return row.rank;
    case Contestant:
        return QString::fromStdString(row.name);
    case Rating:
    case Plot:
        if (row.rating)
            return *row.rating;
        if (row.bounded == rating::Bound::AtLeast && row.lower)
            return *row.lower;
        return row.bounded == rating::Bound::AtMost && row.upper ? QVariant(*row.upper) : QVariant();
    case Interval:
        return row.rating && row.lower && row.upper ? QVariant(*row.upper - *row.lower) : QVariant();
    case Battles:
        return number(row.battles);
    case WinShare:
        return share(row.wins, row.battles);
    case TieShare:
        return share(row.ties, row.battles);
    case BothBadShare:
        return share(row.bothBad, row.battles);
    case Wins:
        return number(row.wins);
    case Losses:
        return number(row.losses);
    case Ties:
        return number(row.ties);
    case BothBad:
        return number(row.bothBad);
    default:
        return {};
    }
}

QVariant LeaderboardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const rating::LeaderboardRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return BoardWords::toolTip(row, isTiedWithFirst(index.row()));
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (index.column() != Contestant)
            return {};
        QFont font; // resolved against the view's font by the delegate
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case ChangeRole: {
        const std::optional<int>& change = m_changes[static_cast<std::size_t>(index.row())];
        return change ? QVariant(*change) : QVariant();
    }
    case SinceRole: {
        if (m_since.empty())
            return {};
        const std::optional<int>& places = m_since[static_cast<std::size_t>(index.row())].places;
        return places ? QVariant(*places) : QVariant();
    }
    case SortRole:
        if (index.column() == Since) {
            if (m_since.empty() || !m_since[static_cast<std::size_t>(index.row())].rating)
                return {};
            return *m_since[static_cast<std::size_t>(index.row())].rating;
        }
        if (index.column() == Change)
            return data(index, ChangeRole);
        return sortKey(row, index.column());
    case PlotRole:
        return QVariant::fromValue(intervalOf(row));
    case TiedWithFirstRole:
        return isTiedWithFirst(index.row());
    default:
        return {};
    }
}

QString LeaderboardModel::columnName(int column)
{
    switch (column) {
    case Rank:
        return tr("Rank");
    case Change:
        return tr("Change");
    case Contestant:
        return tr("Contestant");
    case Rating:
        return tr("Rating");
    case Since:
        return tr("Since frozen");
    case Interval:
        return tr("Interval");
    case Plot:
        return tr("Interval plot");
    case Battles:
        return tr("Battles");
    case WinShare:
        return tr("Win %");
    case TieShare:
        return tr("Tie %");
    case BothBadShare:
        return tr("Both bad %");
    case Wins:
        return tr("Wins");
    case Losses:
        return tr("Losses");
    case Ties:
        return tr("Ties");
    case BothBad:
        return tr("Both bad");
    default:
        return {};
    }
}

QVariant LeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole: // the plot's header is its axis, which BoardHeader paints
        return section == Plot || section == Change ? QString() : columnName(section);
    case Qt::AccessibleTextRole:
        return columnName(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (section == Change)
            return tr("Places won or lost by controlling for covariates");
        if (section == Since)
            return tr("Places and rating points won or lost since the last snapshot of this board");
        return section == Rank ? tr("The ranks that the data do not exclude") : QVariant();
    default:
        return {};
    }
}

} // namespace joust::ui
