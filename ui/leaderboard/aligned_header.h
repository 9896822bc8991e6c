// SPDX-License-Identifier: GPL-3.0-or-later
// A header whose words stand exactly over the words of the cells: Qt's own keeps room for the sort arrow and so shifts
// right-aligned titles off their numbers. The arrow stands on the inner side instead. In a table that sorts,
// Ctrl+Shift+S does what a click on the heading of the current cell does. UI thread only.
#pragma once

#include <QHeaderView>

class QTableView;

namespace joust::ui {

class AlignedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit AlignedHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of the table

private:
    void sortByCurrent(QTableView& table);
    void paintArrow(QPainter& painter, int left, int middle) const;
};

} // namespace joust::ui
