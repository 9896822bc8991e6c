// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detail_split.h"

#include <QEvent>

namespace joust::ui {

namespace {

constexpr int kLeastWidth = 80; // in characters, for two beside each other
constexpr int kScale = 1000;    // shares are given to the splitter as pixels
constexpr int kListAbove = 1;   // the panel has more to say
constexpr int kPanelBelow = 2;

} // namespace

DetailSplit::DetailSplit(QWidget* list, QWidget* panel, int listShare, int panelShare, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_listShare(listShare)
    , m_panelShare(panelShare)
{
    addWidget(list);
    addWidget(panel);
    setChildrenCollapsible(false);
    setStretchFactor(0, listShare);
    setStretchFactor(1, panelShare);
    setSizes({kScale * listShare, kScale * panelShare});
}

void DetailSplit::arrange()
{
    const bool beside = width() >= kLeastWidth * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    setSizes(beside ? QList<int>{kScale * m_listShare, kScale * m_panelShare}
                    : QList<int>{kScale * kListAbove, kScale * kPanelBelow});
}

void DetailSplit::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void DetailSplit::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace joust::ui
