// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card_pane.h"

#include "ui/common/tokens.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace joust::ui {

namespace {

int leastWidth(const QWidget& card)
{
    return std::max(card.minimumWidth(), card.minimumSizeHint().width());
}

} // namespace

CardPane::CardPane(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, kSpace12, 0, 0);
    m_grid->setSpacing(kSpace12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

QSize CardPane::minimumSizeHint() const
{
    return {widthOfOneColumn(), QWidget::minimumSizeHint().height()};
}

void CardPane::place(QWidget* card, int row, int column, int rowSpan)
{
    m_places.push_back({card, row, column, rowSpan, 1, false});
    m_grid->addWidget(card, row, column, rowSpan, 1);
}

void CardPane::placeAcross(QWidget* card, int row)
{
    m_places.push_back({card, row, 0, 1, 2, false});
    m_grid->addWidget(card, row, 0, 1, 2);
}

void CardPane::keepLow(QWidget* card, bool low)
{
    for (Place& place : m_places) {
        if (place.card != card || place.low == low)
            continue;
        place.low = low;
        m_grid->setAlignment(card, alignmentOf(place));
    }
}

Qt::Alignment CardPane::alignmentOf(const Place& place) const
{
    return place.low ? Qt::AlignTop : Qt::Alignment();
}

void CardPane::allowTwoColumns(bool allowed)
{
    m_allowed = allowed;
    arrange(m_allowed && width() >= widthOfTwoColumns());
}

void CardPane::stretchRow(int row)
{
    m_stretched = row;
    m_grid->setRowStretch(row, 1);
}

// A card asks for a layout when it needs more room or less.
bool CardPane::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(m_allowed && width() >= widthOfTwoColumns());
    return QWidget::event(event);
}

void CardPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(m_allowed && width() >= widthOfTwoColumns());
}

int CardPane::widthOfOneColumn() const
{
    int widest = 0;
    for (const Place& place : m_places)
        widest = std::max(widest, leastWidth(*place.card));
    return widest;
}

int CardPane::widthOfTwoColumns() const
{
    std::array<int, 2> widest{};
    for (const Place& place : m_places) {
        if (place.columnSpan == 1)
            widest[static_cast<std::size_t>(place.column)] =
                std::max(widest[static_cast<std::size_t>(place.column)], leastWidth(*place.card));
    }
    return 2 * std::max(widest[0], widest[1]) + kSpace12;
}

void CardPane::arrange(bool twoColumns)
{
    if (m_twoColumns == twoColumns)
        return;
    m_twoColumns = twoColumns;
    m_grid->setRowStretch(m_stretched, twoColumns ? 1 : 0);
    int row = 0;
    for (const Place& place : m_places) {
        m_grid->removeWidget(place.card);
        if (twoColumns)
            m_grid->addWidget(place.card, place.row, place.column, place.rowSpan, place.columnSpan, alignmentOf(place));
        else
            m_grid->addWidget(place.card, row++, 0, 1, 2, alignmentOf(place));
    }
}

} // namespace joust::ui
