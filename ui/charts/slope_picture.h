// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks before and after, joined by lines: who wins and who loses by a change of the model. UI thread only.
#pragma once

#include "ui/charts/chart_picture.h"

#include <QCoreApplication>
#include <QLineF>

namespace joust::ui {

struct SlopeLine
{
    QString name;
    int before = 1; // ranks, from 1
    int after = 1;
    QString text; // one line with everything
};

class SlopePicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(joust::ui::SlopePicture)

public:
    // The titles stand over the two columns. Lines are sorted by the rank after, then by the name.
    SlopePicture(std::vector<SlopeLine> lines, QString beforeTitle, QString afterTitle);

    QSizeF neededSize(const QFont& font) const override;
    void paint(QPainter& painter, const QSizeF& size, const ChartLook& look, int current) const override;
    int markCount() const override { return static_cast<int>(m_lines.size()); }
    QRectF markArea(int mark, const QSizeF& size, const QFont& font) const override;    // the name on the right
    int markAt(QPointF position, const QSizeF& size, const QFont& font) const override; // by the nearer column
    QString markText(int mark) const override { return m_lines[static_cast<std::size_t>(mark)].text; }
    ChartTable table(Numbers numbers) const override;

    // The ends of a line, for tests of the geometry.
    QLineF lineOf(int mark, const QSizeF& size, const QFont& font) const;

private:
    double labelWidth(const QSizeF& size, const QFont& font) const;
    double rowHeight(const QSizeF& size) const;
    void paintLabels(QPainter& painter, int mark, const QSizeF& size, const ChartLook& look) const;

    std::vector<SlopeLine> m_lines;
    std::vector<int> m_beforeRow; // equal ranks stand below one another: the row of each line on the left
    QString m_beforeTitle;
    QString m_afterTitle;
};

} // namespace joust::ui
