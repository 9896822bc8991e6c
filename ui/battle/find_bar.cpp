// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/find_bar.h"

#include "ui/battle/answer_pane_browser.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace joust::ui {

namespace {

constexpr qsizetype kMostMarks = 1000; // a side; a letter in a megabyte would stand everywhere

}

FindBar::FindBar(AnswerBrowser& a, AnswerBrowser& b, QWidget* parent)
    : QFrame(parent)
    , m_panes{Pane{&a, {}, false}, Pane{&b, {}, false}}
    , m_text(new QLineEdit(this))
    , m_counts(new QLabel(this))
{
    setRole(this, Role::Card);
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findEdit"));
    m_text->setAccessibleName(tr("Find in both answers"));
    m_text->setPlaceholderText(tr("Find in both answers"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_counts->setObjectName(QStringLiteral("findCounts"));
    setRole(m_counts, Role::Muted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace8, kSpace4, kSpace8, kSpace4);
    row->setSpacing(kSpace8);
    row->addWidget(m_text, 1);
    row->addWidget(m_counts);
    QToolButton* previous =
        addButton(QStringLiteral("chevron_down"), 180, tr("Previous"), QStringLiteral("findPrevious"));
    QToolButton* next = addButton(QStringLiteral("chevron_down"), 0, tr("Next"), QStringLiteral("findNext"));
    QToolButton* shut = addButton(QStringLiteral("close"), 0, tr("Close the search"), QStringLiteral("findClose"));
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::find);
    hide();
}

QToolButton* FindBar::addButton(const QString& icon, int turn, const QString& name, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(icon, Tone::Muted, turn));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName);
    setRole(button, Role::Quiet);
    layout()->addWidget(button);
    return button;
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    find();
}

void FindBar::close()
{
    if (!isVisibleTo(parentWidget()))
        return;
    hide();
    for (Pane& pane : m_panes) {
        pane.matches.clear();
        pane.browser->setExtraSelections({});
    }
    Q_EMIT closed();
}

void FindBar::refresh()
{
    if (isVisibleTo(parentWidget()))
        find();
}

void FindBar::find()
{
    const QString wanted = m_text->text();
    for (Pane& pane : m_panes) {
        pane.matches.clear();
        pane.more = false;
        QTextCursor at(pane.browser->document());
        while (!wanted.isEmpty() && !pane.more) {
            at = pane.browser->document()->find(wanted, at);
            if (at.isNull())
                break;
            pane.more = pane.matches.size() == kMostMarks;
            if (!pane.more)
                pane.matches << at;
        }
    }
    m_current = -1;
    if (!m_panes[0].matches.isEmpty() || !m_panes[1].matches.isEmpty())
        m_current = 0;
    mark();
    showCounts();
    showCurrent();
}

void FindBar::step(int by)
{
    const qsizetype all = m_panes[0].matches.size() + m_panes[1].matches.size();
    if (!isVisibleTo(parentWidget()) || all == 0)
        return;
    m_current = (m_current + by + all) % all;
    mark();
    showCurrent();
}

// All alike in both panes; the current one also by a line below it.
void FindBar::mark()
{
    qsizetype number = 0;
    for (const Pane& pane : m_panes) {
        QList<QTextEdit::ExtraSelection> marks;
        for (const QTextCursor& match : pane.matches) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = match;
            const bool current = number++ == m_current;
            mark.format.setBackground(current ? palette().brush(QPalette::Highlight) : QBrush(currentTokens().line));
            mark.format.setForeground(palette().brush(current ? QPalette::HighlightedText : QPalette::Text));
            mark.format.setFontUnderline(current);
            marks << mark;
        }
        pane.browser->setExtraSelections(marks);
    }
}

void FindBar::showCounts()
{
    const auto count = [](const Pane& pane) {
        return pane.more ? tr("over %1").arg(kMostMarks) : QString::number(pane.matches.size());
    };
    m_counts->setText(m_text->text().isEmpty() ? QString()
                                               : tr("A: %1, B: %2").arg(count(m_panes[0]), count(m_panes[1])));
}

void FindBar::showCurrent()
{
    const qsizetype inA = m_panes[0].matches.size();
    if (m_current < 0)
        return;
    const Pane& pane = m_panes[m_current < inA ? 0 : 1];
    QTextCursor place = pane.matches[m_current < inA ? m_current : m_current - inA];
    place.clearSelection(); // the mark is what shows
    pane.browser->setTextCursor(place);
    pane.browser->ensureCursorVisible();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    const auto enter = [event] {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    };
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        Q_EMIT typing(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::ShortcutOverride && enter()) {
        event->accept(); // the page's Enter commits votes
        return true;
    }
    if (event->type() == QEvent::KeyPress && enter()) {
        step(static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace joust::ui
