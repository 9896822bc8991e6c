// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in two columns, or below each other where there is no room for two. UI thread only.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace joust::ui {

class CardPane : public QWidget
{
    Q_OBJECT

public:
    explicit CardPane(QWidget* parent = nullptr);

    // That of one column, so that a scroll area lets the pane become as narrow.
    QSize minimumSizeHint() const override;

protected:
    // In the order in which they stand below each other. `column` is 0 or 1.
    void place(QWidget* card, int row, int column, int rowSpan = 1);
    void placeAcross(QWidget* card, int row);
    void keepLow(QWidget* card, bool low); // beside a higher card: no higher than what is on it
    void allowTwoColumns(bool allowed);    // false: below each other, however wide the pane is
    void stretchRow(int row);              // of the two columns: takes the height that is left
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place
    {
        QWidget* card = nullptr;
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        bool low = false;
    };
    Qt::Alignment alignmentOf(const Place& place) const;
    int widthOfOneColumn() const;
    int widthOfTwoColumns() const;
    void arrange(bool twoColumns);

    QGridLayout* m_grid;
    std::vector<Place> m_places;
    int m_stretched = 0;
    bool m_twoColumns = true;
    bool m_allowed = true;
};

} // namespace joust::ui
