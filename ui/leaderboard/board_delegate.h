// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the leaderboard: rules between them, the interval plot, and the bracket that joins the rows which
// are statistically tied with the first. UI thread only.
#pragma once

#include "ui/charts/interval_axis.h"

#include <QStyledItemDelegate>

namespace joust::ui {

class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kBracketRoom = 12; // left of the ranks

    using QStyledItemDelegate::QStyledItemDelegate;

    void setRange(AxisRange range) { m_range = range; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintBracket(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    AxisRange m_range;
};

} // namespace joust::ui
