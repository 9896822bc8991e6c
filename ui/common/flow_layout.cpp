// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace joust::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto position = m_items.begin() + index;
    QLayoutItem* item = position->release();
    m_items.erase(position);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line& line : lines(width - margins.left() - margins.right())) {
        height += (height > 0 ? spacing() : 0) + line.height;
    }
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = area.y();
    for (const Line& line : lines(area.width())) {
        int x = area.x();
        const int growth = growthOf(line, area.width());
        for (QLayoutItem* item : line.items) {
            QSize size = sizeOf(*item, area.width());
            if (item->expandingDirections().testFlag(Qt::Horizontal))
                size.rwidth() += growth;
            const QRect place(QPoint(x, y + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, area, place));
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
}

int FlowLayout::growthOf(const Line& line, int width) const
{
    int spare = width + spacing();
    int growing = 0;
    for (const QLayoutItem* item : line.items) {
        spare -= sizeOf(*item, width).width() + spacing();
        growing += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
    }
    return growing == 0 ? 0 : std::max(0, spare) / growing;
}

QSize FlowLayout::sizeOf(const QLayoutItem& item, int width) const
{
    QSize size = item.sizeHint();
    size.setWidth(std::min(size.width(), std::max(width, item.minimumSize().width())));
    return size;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> result;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) { // hidden widgets leave no gap
            continue;
        }
        const QSize size = sizeOf(*item, width);
        if (result.empty() || used + spacing() + size.width() > width) {
            result.emplace_back();
            used = -spacing();
        }
        used += spacing() + size.width();
        result.back().items.push_back(item.get());
        result.back().height = std::max(result.back().height, size.height());
    }
    return result;
}

} // namespace joust::ui
