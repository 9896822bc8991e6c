// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars from zero with their intervals: what each covariate is worth. UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/interval_axis.h"

#include <QCoreApplication>

#include <optional>

namespace joust::ui {

struct CoefficientBar
{
    QString label;
    double value = 0.0;
    std::optional<double> lower;
    std::optional<double> upper;
    QString text; // one line with everything
};

class CoefficientPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::CoefficientPicture)

public:
    // Minus: shares and the like, where a plus says nothing. Counts: whole numbers.
    enum class Signs { Always, Minus, Counts };
    // `valueName` heads the column of values, for example "Elo for +1 sd"; `labelName` that of the labels, "Covariate"
    // when empty.
    CoefficientPicture(std::vector<CoefficientBar> bars, QString valueName, Signs signs = Signs::Always,
                       QString labelName = {});

    QSizeF neededSize(const QFont& font) const override;
    void paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const override;
    int markCount() const override { return static_cast<int>(m_bars.size()); }
    QRectF markArea(int mark, const QSizeF& size, const QFont& font) const override;
    QString markText(int mark) const override { return m_bars[static_cast<std::size_t>(mark)].text; }
    ChartTable table(Numbers numbers) const override;

    // Where a value stands, for tests of the geometry.
    double positionOfValue(double value, const QSizeF& size, const QFont& font) const;

private:
    double labelWidth(const QSizeF& size, const QFont& font) const;
    double wantedLabelWidth(const QFont& font) const;
    QString valueText(double value) const;
    double valueWidth(const QFont& font) const;
    QRectF plotArea(const QSizeF& size, const QFont& font) const;
    void paintAxis(QPainter& painter, const QRectF& plot, const ChartLook& look) const;
    void paintBar(QPainter& painter, int bar, const QSizeF& size, const ChartLook& look) const;

    std::vector<CoefficientBar> m_bars;
    QString m_valueName;
    QString m_labelName;
    Signs m_signs;
    AxisRange m_range; // includes 0
};

} // namespace joust::ui
