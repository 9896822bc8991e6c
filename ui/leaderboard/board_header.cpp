// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_header.h"

#include "ui/common/theme.h"
#include "ui/leaderboard/board_plot.h"
#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/leaderboard_model.h"

#include <QPainter>

namespace joust::ui {

BoardHeader::BoardHeader(QWidget* parent)
    : AlignedHeader(parent)
{
    setObjectName(QStringLiteral("boardHeader"));
}

void BoardHeader::setRange(AxisRange range)
{
    m_range = range;
    viewport()->update();
}

void BoardHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    AlignedHeader::paintSection(painter, rect, logicalIndex);
    if (logicalIndex != LeaderboardModel::Plot || model() == nullptr || model()->rowCount() == 0)
        return;
    painter->save();
    painter->setClipRect(rect);
    QFont titles = font();
    titles.setWeight(QFont::DemiBold);
    painter->setFont(titles);
    painter->setPen(currentTokens().textMuted);
    for (const double tick : plotTicks(m_range, rect.width())) {
        const int x = plotPosition(tick, m_range, rect);
        const QRect label(x - rect.width() / 2, rect.top(), rect.width(), rect.height());
        painter->drawText(label, Qt::AlignCenter, BoardWords::wholeNumber(tick));
    }
    painter->restore();
}

} // namespace joust::ui
