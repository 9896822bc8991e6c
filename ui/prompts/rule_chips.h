// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the tags and rules of a prompt as chips in a cell; those that find no room are counted. UI thread only.
#pragma once

#include <QStyledItemDelegate>

namespace joust::ui {

class RuleChips final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace joust::ui
