// SPDX-License-Identifier: GPL-3.0-or-later
// A count a day as bars over time; days without one leave a gap. UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/interval_axis.h"

#include <QCoreApplication>
#include <QDate>

namespace joust::ui {

struct DayBar
{
    QDate day;
    double count = 0.0;
    QString text; // one line with everything
};

class DaysPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::DaysPicture)

public:
    // `bars` ascend in time; `countName` heads the column of counts.
    DaysPicture(std::vector<DayBar> bars, QString countName);

    QSizeF neededSize(const QFont& font) const override;
    void paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const override;
    int markCount() const override { return static_cast<int>(m_bars.size()); }
    QRectF markArea(int mark, const QSizeF& size, const QFont& font) const override; // the whole height
    QString markText(int mark) const override { return m_bars[static_cast<std::size_t>(mark)].text; }
    ChartTable table(Numbers numbers) const override;

    QRectF barArea(int mark, const QSizeF& size, const QFont& font) const;

private:
    QRectF plotArea(const QSizeF& size, const QFont& font) const;
    double dayWidth(const QRectF& plot) const;
    double leftOf(const QDate& day, const QRectF& plot) const;

    std::vector<DayBar> m_bars;
    QString m_countName;
    AxisRange m_range; // from 0
};

} // namespace joust::ui
