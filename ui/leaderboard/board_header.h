// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the leaderboard; over the interval plot it shows the plot's axis. UI thread only.
#pragma once

#include "ui/charts/interval_axis.h"
#include "ui/leaderboard/aligned_header.h"

namespace joust::ui {

class BoardHeader final : public AlignedHeader
{
    Q_OBJECT

public:
    explicit BoardHeader(QWidget* parent = nullptr);

    void setRange(AxisRange range);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    AxisRange m_range;
};

} // namespace joust::ui
