// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/annotators_model.h"

#include "ui/charts/chart_numbers.h"
#include "ui/leaderboard/board_words.h"

#include <QLocale>

namespace joust::ui {

namespace {

// Never a plain 0.
QString probability(double p)
{
    return p < 0.001 ? AnnotatorsModel::tr("< 0.001", "p") : QLocale().toString(p, 'f', 3);
}

using Numbers = ChartPicture::Numbers;

QString score(const std::optional<rating::AuditScore>& value)
{
    return value ? signedNumber(value->standard, 1) : QString();
}

QVariant scoreKey(const std::optional<rating::AuditScore>& value)
{
    return value ? QVariant(value->standard) : QVariant();
}

QVariant shareKey(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? QVariant() : QVariant(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

void AnnotatorsModel::setQuality(const QualityAnalysis& quality)
{
    beginResetModel();
    m_rows.clear();
    const auto contestant = [&](std::uint32_t index) { return QString::fromStdString(quality.contestants[index]); };
    for (const std::uint32_t i : quality.audit.order) {
        Row row{QString::fromStdString(quality.annotators[i]),
                quality.audit.audit.annotators[i],
                quality.audit.effects[i],
                i < quality.audit.times.annotators.size() ? quality.audit.times.annotators[i].medianMs : std::nullopt,
                {},
                {}};
        if (row.audit.favouriteOf)
            row.favourite = contestant(*row.audit.favouriteOf);
        if (row.effect)
            row.moved = contestant(row.effect->contestant);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void AnnotatorsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int AnnotatorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnnotatorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnnotatorsModel::text(const Row& row, int column)
{
    switch (column) {
    case Annotator:
        return row.name;
    case Votes:
        return BoardWords::count(row.audit.votes);
    case Time:
        return row.medianMs ? chartNumber(*row.medianMs / 1000.0, 1, Numbers::Local) : QString();
    case ShareA:
        return BoardWords::share(row.audit.a, row.audit.votes);
    case ShareTie:
        return BoardWords::share(row.audit.tie, row.audit.votes);
    case ShareBothBad:
        return BoardWords::share(row.audit.bothBad, row.audit.votes);
    case Agree:
        return score(row.audit.agree);
    case Side:
        return score(row.audit.position);
    case Favourite:
        return row.audit.favourite ? tr("%1 (%2)", "z, contestant").arg(score(row.audit.favourite), row.favourite)
                                   : QString();
    case P:
        return row.audit.pAdjusted ? probability(*row.audit.pAdjusted) : QString();
    case Flag:
        return row.audit.flagged ? tr("look") : QString();
    case Removal:
        return row.effect ? tr("%1 (%2)", "Elo, contestant").arg(signedNumber(row.effect->largestChange, 1), row.moved)
                          : QString();
    case RankChanges:
        return row.effect ? BoardWords::count(row.effect->rankChanges) : QString();
    default:
        return {};
    }
}

QVariant AnnotatorsModel::sortKey(const Row& row, int column)
{
    switch (column) {
    case Annotator:
        return row.name;
    case Votes:
        return static_cast<qulonglong>(row.audit.votes);
    case Time:
        return row.medianMs ? QVariant(*row.medianMs) : QVariant();
    case ShareA:
        return shareKey(row.audit.a, row.audit.votes);
    case ShareTie:
        return shareKey(row.audit.tie, row.audit.votes);
    case ShareBothBad:
        return shareKey(row.audit.bothBad, row.audit.votes);
    case Agree:
        return scoreKey(row.audit.agree);
    case Side:
        return scoreKey(row.audit.position);
    case Favourite:
        return scoreKey(row.audit.favourite);
    case P:
        return row.audit.pAdjusted ? QVariant(*row.audit.pAdjusted) : QVariant();
    case Flag:
        return row.audit.flagged ? 1 : 0;
    case Removal:
        return row.effect ? QVariant(std::abs(row.effect->largestChange)) : QVariant();
    case RankChanges:
        return row.effect ? QVariant(static_cast<qulonglong>(row.effect->rankChanges)) : QVariant();
    default:
        return {};
    }
}

QVariant AnnotatorsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant AnnotatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString names[ColumnCount] = {tr("Annotator"),    tr("Votes"),        tr("Seconds a vote"), tr("Side A %"),
                                        tr("Tie %"),        tr("Both bad %"),   tr("z agree"),        tr("z side"),
                                        tr("z favourite"),  tr("p (adjusted)"), tr("Flag"),           tr("If left out"),
                                        tr("Ranks changed")};
    const QString tips[ColumnCount] = {{},
                                       {},
                                       tr("Median of the votes whose time is known"),
                                       {},
                                       {},
                                       {},
                                       tr("Below zero: agrees less with the others than people usually do"),
                                       tr("Far from zero: prefers one side"),
                                       tr("Large: prefers one contestant"),
                                       tr("Of the three, corrected for the number of annotators"),
                                       {},
                                       tr("Elo of the contestant that would move most without these votes"),
                                       {}};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return names[section];
    case Qt::ToolTipRole:
        return tips[section].isEmpty() ? QVariant() : QVariant(tips[section]);
    case Qt::TextAlignmentRole: {
        const bool left = section == Annotator || section == Flag;
        return QVariant::fromValue((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

} // namespace joust::ui
