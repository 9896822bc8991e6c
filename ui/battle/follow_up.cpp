// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/follow_up.h"

#include "store/prompt_repository.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace joust::ui {

FollowUp::FollowUp(QWidget* parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit(this))
    , m_ask(new QPushButton(tr("Ask &both"), this))
{
    setRole(this, Role::Card);
    setRole(m_text, Role::Bare);
    m_text->setObjectName(QStringLiteral("followUpEdit"));
    m_text->setAccessibleName(tr("Follow-up to both contestants"));
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a bar is higher than the line
    m_text->installEventFilter(this);
    m_ask->setObjectName(QStringLiteral("followUpButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace8, kSpace4, kSpace8, kSpace4);
    row->setSpacing(kSpace8);
    row->addWidget(m_text, 1);
    row->addWidget(m_ask, 0, Qt::AlignVCenter);
    QSizePolicy keepsItsPlace(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepsItsPlace.setRetainSizeWhenHidden(true); // the panes above keep their size
    setSizePolicy(keepsItsPlace);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FollowUp::refresh);
    connect(m_ask, &QPushButton::clicked, this, &FollowUp::submit);
    fitHeight();
    fitPlaceholder();
    refresh();
}

// What was hidden while the text became larger knows it only when asked.
void FollowUp::fitHeight()
{
    m_ask->ensurePolished();
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() + 2 * kSpace8);
    layout()->invalidate();
    updateGeometry();
}

void FollowUp::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    fitHeight();
}

void FollowUp::setAsking(bool allowed)
{
    m_allowed = allowed;
    refresh();
}

void FollowUp::clear()
{
    m_text->clear();
}

void FollowUp::setPrompt(const QString& prompt)
{
    m_text->setPlainText(prompt);
}

void FollowUp::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FollowUp::submit()
{
    if (m_ask->isEnabled())
        Q_EMIT requested(m_text->toPlainText());
}

void FollowUp::refresh()
{
    const QString text = m_text->toPlainText();
    const bool tooLong = static_cast<std::size_t>(text.toUtf8().size()) > store::kMaxPromptBytes;
    m_text->setEnabled(m_allowed);
    m_ask->setEnabled(m_allowed && !text.trimmed().isEmpty() && !tooLong);
    m_ask->setToolTip(tooLong ? tr("A prompt has at most 1 MiB.") : QString());
}

// A second line of it would be cut.
void FollowUp::fitPlaceholder()
{
    const QString full = tr("Ask both a follow-up before you vote (Ctrl+Enter)");
    const int room = m_text->viewport()->width() - 2 * static_cast<int>(m_text->document()->documentMargin());
    const bool fits = m_text->fontMetrics().horizontalAdvance(full) <= room;
    m_text->setPlaceholderText(fits ? full : tr("Follow-up to both contestants"));
}

bool FollowUp::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FontChange)
        fitHeight();
    if (watched == m_text && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitPlaceholder();
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        Q_EMIT typing(event->type() == QEvent::FocusIn);
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace joust::ui
