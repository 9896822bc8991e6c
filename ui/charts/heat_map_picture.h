// SPDX-License-Identifier: GPL-3.0-or-later
// A square of cells, one row and one column a contestant, best first. Shares go from 0 to 1 on a diverging scale whose
// middle is one half; counts on a sequential one. Columns carry the numbers that stand before the names of the rows.
// UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"

#include <QColor>

#include <optional>

namespace joust::ui {

struct HeatCell
{
    std::optional<double> value; // unset: the two never met
    QString shown;               // in the cell where it fits
    QString text;                // one line with everything
};

enum class HeatScale { Share, Count };

class HeatMapPicture final : public ChartPicture
{
public:
    // `cells` row by row, names.size() squared; those of the diagonal are not looked at.
    HeatMapPicture(QStringList names, std::vector<HeatCell> cells, HeatScale scale, QString nameTitle);

    QSizeF neededSize(const QFont& font) const override;
    double leastWidth(const QFont& font) const override;
    double heightFor(double width, const QFont& font) const override;
    void paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const override;
    int markCount() const override { return static_cast<int>(m_cells.size()); }
    QRectF markArea(int mark, const QSizeF& size, const QFont& font) const override;
    int markAt(QPointF position, const QSizeF& size, const QFont& font) const override;
    QString markText(int mark) const override { return m_cells[static_cast<std::size_t>(mark)].text; }
    int moved(int current, int dx, int dy) const override;
    ChartTable table(Numbers numbers) const override;

    QColor colorOf(double value, Scheme scheme) const;
    static QColor readableOn(const QColor& cell); // of the text in it

private:
    int count() const { return static_cast<int>(m_names.size()); }
    double labelWidth(const QFont& font) const;
    double neededCell(const QFont& font) const;
    double cellSize(const QSizeF& size, const QFont& font) const;
    void paintLabels(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const;
    void paintCell(QPainter& painter, int mark, const QRectF& area, const ChartLook& look, bool withText) const;

    QStringList m_names;
    std::vector<HeatCell> m_cells;
    HeatScale m_scale;
    QString m_nameTitle;
    double m_most = 1.0; // the largest count
};

} // namespace joust::ui
