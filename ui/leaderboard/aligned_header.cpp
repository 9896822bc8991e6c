// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/aligned_header.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>
#include <QStyleOptionHeader>
#include <QTableView>

namespace joust::ui {

namespace {

constexpr int kTextMargin = 11; // of the words in a cell: padding of the style sheet and margin of the item's text
constexpr int kArrow = 8;
constexpr int kArrowGap = 5;
constexpr int kRounding = 2; // advances of glyphs are fractions

QFont titleFont(const QFont& font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

bool isRightAligned(const QAbstractItemModel& model, int section)
{
    const QVariant alignment = model.headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

} // namespace

AlignedHeader::AlignedHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setFocusPolicy(Qt::NoFocus);
    if (parent)
        parent->installEventFilter(this);
}

bool AlignedHeader::eventFilter(QObject* watched, QEvent* event)
{
    auto* table = qobject_cast<QTableView*>(watched);
    if (table && table->isSortingEnabled() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_S)) {
        sortByCurrent(*table);
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

// Again turns the order round.
void AlignedHeader::sortByCurrent(QTableView& table)
{
    const int column = table.currentIndex().column();
    if (column < 0)
        return;
    const bool same = sortIndicatorSection() == column && sortIndicatorOrder() == Qt::AscendingOrder;
    table.sortByColumn(column, same ? Qt::DescendingOrder : Qt::AscendingOrder);
    table.scrollTo(table.currentIndex());
}

QSize AlignedHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int words = QFontMetrics(titleFont(font())).horizontalAdvance(title);
    const int arrow = isRightAligned(*model(), logicalIndex) ? 0 : kArrow + kArrowGap; // else in the left margin
    return {words + 2 * kTextMargin + arrow + kRounding, QHeaderView::sectionSizeFromContents(logicalIndex).height()};
}

void AlignedHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const bool right = isRightAligned(*model(), logicalIndex);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QFont titles = titleFont(font());
    const QFontMetrics metrics(titles);
    const QRect room = rect.adjusted(kTextMargin, 0, -kTextMargin, 0);
    const int forArrow = sorted && !right ? kArrow + kArrowGap : 0;
    const QString title = metrics.elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(),
                                             Qt::ElideRight, room.width() - forArrow);
    painter->save();
    painter->setFont(titles);
    painter->setPen(currentTokens().textMuted);
    painter->drawText(room, int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), title);
    if (sorted) {
        const int words = metrics.horizontalAdvance(title);
        paintArrow(*painter, right ? room.right() - words - kArrow - 2 : room.left() + words + kArrowGap,
                   room.center().y());
    }
    painter->restore();
}

// Points up for ascending, as the arrows of file managers on Linux do.
void AlignedHeader::paintArrow(QPainter& painter, int left, int middle) const
{
    const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? -2.0 : 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().textMuted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{left + 0.5, middle + 0.5 - tip},
                                   {left + kArrow / 2.0, middle + 0.5 + tip},
                                   {left + kArrow - 0.5, middle + 0.5 - tip}});
}

} // namespace joust::ui
