// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of the annotators as a table: what each voted, how unlike the others, and what leaving them out would do.
#pragma once

#include "ui/analysis/analysis_source.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace joust::ui {

class AnnotatorsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Annotator,
        Votes,
        Time,
        ShareA,
        ShareTie,
        ShareBothBad,
        Agree,
        Side,
        Favourite,
        P,
        Flag,
        Removal,
        RankChanges,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole; // a number or text; invalid where there is none

    using QAbstractTableModel::QAbstractTableModel;

    // In the report's order: smallest p first.
    void setQuality(const QualityAnalysis& quality);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        rating::AnnotatorRow audit;
        std::optional<rating::RemovalEffect> effect;
        std::optional<double> medianMs;
        QString favourite; // contestants' names
        QString moved;
    };
    static QString text(const Row& row, int column);
    static QVariant sortKey(const Row& row, int column);

    std::vector<Row> m_rows;
};

} // namespace joust::ui
