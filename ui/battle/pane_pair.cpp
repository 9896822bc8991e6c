// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/pane_pair.h"

#include "ui/battle/answer_pane.h"
#include "ui/battle/answer_pane_browser.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <utility>

namespace joust::ui {

PanePair::PanePair(QWidget* parent)
    : QWidget(parent)
    , m_panes{new AnswerPane(QStringLiteral("A"), this), new AnswerPane(QStringLiteral("B"), this)}
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace12);
    for (std::size_t side = 0; side < m_panes.size(); ++side) {
        AnswerPane* pane = m_panes[side];
        row->addWidget(pane, 1);
        connect(pane, &AnswerPane::renderNeeded, this, &PanePair::renderNeeded);
        connect(pane->scrollBar(), &QScrollBar::valueChanged, this, [this, side](int value) { link(side, value); });
        // Thinking is open on both sides or on neither: the fold is no sign of who has more of it.
        connect(pane, &AnswerPane::thinkingToggled, m_panes[1 - side], &AnswerPane::setThinkingOpen);
    }
}

PanePair::~PanePair()
{
    for (AnswerPane* pane : m_panes)
        disconnect(pane->scrollBar(), nullptr, this, nullptr); // children outlive this class and scroll while they die
}

void PanePair::showPlaceholder(const QString& sentence)
{
    for (AnswerPane* pane : m_panes)
        pane->showPlaceholder(sentence);
    setView(View::Both);
    m_places = {};
}

void PanePair::showDocuments(SideDocuments a, SideDocuments b)
{
    m_panes[0]->showDocument(std::move(a.answer), std::move(a.thinking));
    m_panes[1]->showDocument(std::move(b.answer), std::move(b.thinking));
    m_places = {m_panes[0]->scrollBar()->value(), m_panes[1]->scrollBar()->value()};
}

bool PanePair::hasAnswers() const
{
    return m_panes[0]->hasAnswer();
}

AnswerBrowser& PanePair::browser(std::size_t side) const
{
    return *m_panes[side]->browser();
}

void PanePair::focusFirst()
{
    m_panes[m_view == View::OnlyB ? 1 : 0]->focusAnswer();
}

void PanePair::scrollPages(int pages)
{
    m_linking = true; // both move here
    for (AnswerPane* pane : m_panes) {
        QScrollBar* bar = pane->scrollBar();
        bar->setValue(bar->value() + pages * bar->pageStep());
    }
    m_linking = false;
    m_places = {m_panes[0]->scrollBar()->value(), m_panes[1]->scrollBar()->value()};
}

void PanePair::scrollToLastTurn()
{
    m_linking = true; // both move here, each to its own place
    for (AnswerPane* pane : m_panes)
        pane->browser()->scrollToLastTurn();
    m_linking = false;
    m_places = {m_panes[0]->scrollBar()->value(), m_panes[1]->scrollBar()->value()};
}

void PanePair::setView(View view)
{
    if (view == m_view)
        return;
    const bool focused = m_panes[0]->isAncestorOf(focusWidget()) || m_panes[1]->isAncestorOf(focusWidget());
    m_view = view;
    m_panes[0]->setVisible(view != View::OnlyB);
    m_panes[1]->setVisible(view != View::OnlyA);
    if (focused)
        focusFirst();
    Q_EMIT viewChanged();
}

void PanePair::cycleView()
{
    setView(m_view == View::Both ? View::OnlyA : m_view == View::OnlyA ? View::OnlyB : View::Both);
}

void PanePair::setLinked(bool linked)
{
    if (linked == m_linked)
        return;
    m_linked = linked;
    Q_EMIT linkedChanged();
}

void PanePair::link(std::size_t side, int value)
{
    const int moved = value - std::exchange(m_places[side], value);
    if (!m_linked || m_linking || !m_panes[side]->hasAnswer())
        return;
    m_linking = true;
    QScrollBar* other = m_panes[1 - side]->scrollBar();
    other->setValue(other->value() + moved);
    m_places[1 - side] = other->value();
    m_linking = false;
}

} // namespace joust::ui
