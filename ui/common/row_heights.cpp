// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_heights.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kLeastHeight = 36;
constexpr int kAroundText = 16;

class RowHeights final : public QObject
{
public:
    explicit RowHeights(QTableView& table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        m_table.verticalHeader()->setDefaultSectionSize(
            std::max(kLeastHeight, m_table.fontMetrics().height() + kAroundText));
    }

    QTableView& m_table;
};

} // namespace

void growRows(QTableView& table)
{
    new RowHeights(table);
}

} // namespace joust::ui
