// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_delegate.h"

#include "ui/common/theme.h"
#include "ui/leaderboard/board_plot.h"
#include "ui/leaderboard/leaderboard_model.h"

#include <QPainter>

namespace joust::ui {

namespace {

constexpr int kBracketLeft = 5;
constexpr int kBracketArm = 4;
constexpr int kBracketInset = 9; // of its ends from the row's edges
constexpr int kBracketWidth = 2;

bool isTied(const QModelIndex& index)
{
    return index.isValid() && index.data(LeaderboardModel::TiedWithFirstRole).toBool();
}

bool isQuiet(int column)
{
    return column == LeaderboardModel::Interval;
}

} // namespace

void BoardDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens& tokens = currentTokens();
    const QColor color = isQuiet(index.column()) ? tokens.textMuted : tokens.text;
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, tokens.text);
    if (index.column() == LeaderboardModel::Change) {
        const QColor arrow = index.data(LeaderboardModel::ChangeRole).toInt() > 0 ? tokens.good : tokens.bad;
        option->palette.setColor(QPalette::Text, arrow);
        option->palette.setColor(QPalette::HighlightedText, arrow);
    }
    if (index.column() == LeaderboardModel::Since) {
        const int places = index.data(LeaderboardModel::SinceRole).toInt();
        const QColor arrow = places > 0 ? tokens.good : places < 0 ? tokens.bad : tokens.textMuted;
        option->palette.setColor(QPalette::Text, arrow);
        option->palette.setColor(QPalette::HighlightedText, arrow);
    }
    option->textElideMode = Qt::ElideRight;
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Tokens& tokens = currentTokens();
    painter->save();
    if (index.column() == LeaderboardModel::Plot) {
        paintPlotGrid(*painter, m_range, option.rect, tokens);
        paintInterval(*painter, index.data(LeaderboardModel::PlotRole).value<IntervalValue>(), m_range, option.rect,
                      tokens.accent);
    }
    painter->setPen(QPen(tokens.line, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == LeaderboardModel::Rank && isTied(index))
        paintBracket(*painter, option.rect, index);
    painter->restore();
}

// Each row paints its part: an arm where the group begins or ends, a line through where it goes on.
void BoardDelegate::paintBracket(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const bool begins = !isTied(index.siblingAtRow(index.row() - 1));
    const bool ends = !isTied(index.siblingAtRow(index.row() + 1));
    const int left = cell.left() + kBracketLeft;
    const int top = begins ? cell.top() + kBracketInset : cell.top();
    const int bottom = ends ? cell.bottom() - kBracketInset : cell.bottom();
    const QColor color = currentTokens().accent;
    painter.fillRect(QRect(QPoint(left, top), QPoint(left + kBracketWidth - 1, bottom)), color);
    if (begins)
        painter.fillRect(left, top, kBracketArm + kBracketWidth, kBracketWidth, color);
    if (ends)
        painter.fillRect(left, bottom - kBracketWidth + 1, kBracketArm + kBracketWidth, kBracketWidth, color);
}

} // namespace joust::ui
