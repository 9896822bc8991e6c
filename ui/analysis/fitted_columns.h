// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the columns of a table inside its width: long texts are elided first, then the columns that can be spared hide,
// and come back when there is room. UI thread only.
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace joust::ui {

class FittedColumns final : public QObject
{
    Q_OBJECT

public:
    // `spared`: the columns that may hide, the first of them first. Belongs to the table.
    FittedColumns(QTableView& table, std::vector<int> spared);

    void setSpared(std::vector<int> spared) { m_spared = std::move(spared); }
    void measure();                              // after the rows changed: what every column would like to have
    void setUnwanted(int column, bool unwanted); // hidden, whatever room there is
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void hideSpared(int room);
    int wanted(int column) const;
    int least(int column) const;
    int sum(int (FittedColumns::*width)(int) const) const;

    QTableView& m_table;
    const QObject* m_viewport;
    std::vector<int> m_spared;
    std::vector<int> m_unwanted;
    std::vector<int> m_wanted; // widths
};

} // namespace joust::ui
