// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/composer.h"

#include "store/prompt_repository.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {

Composer::Composer(QWidget* parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit(this))
    , m_suggest(new QPushButton(themedIcon(QStringLiteral("prompts")), tr("&Suggest a prompt"), this))
    , m_start(new QPushButton(tr("Start &battle"), this))
    , m_hint(
          new QLabel(tr("Ctrl+Enter starts. The answers appear together; waiting shows how slow the slower contestant "
                        "is, not which one it is."),
                     this))
{
    setRole(this, Role::Card);
    setRole(m_text, Role::Bare);
    setRole(m_start, Role::Primary);
    setRole(m_hint, Role::Muted);
    m_text->setObjectName(QStringLiteral("promptEdit"));
    m_text->setAccessibleName(tr("Prompt"));
    m_text->setPlaceholderText(tr("Ask both contestants something"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 5 + 16);
    m_text->installEventFilter(this);
    m_suggest->setObjectName(QStringLiteral("suggestButton"));
    m_start->setObjectName(QStringLiteral("startButton"));
    m_hint->setWordWrap(true);
    m_hint->setIndent(kFocusWidth + static_cast<int>(m_text->document()->documentMargin())); // in line with the text

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_suggest);
    buttons->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_start, &QPushButton::clicked, this, &Composer::submit);
    connect(m_suggest, &QPushButton::clicked, this, &Composer::suggestionRequested);
    refresh();
}

QString Composer::prompt() const
{
    return m_text->toPlainText();
}

void Composer::setPrompt(const QString& prompt)
{
    m_text->setPlainText(prompt);
    m_text->moveCursor(QTextCursor::End);
}

void Composer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
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

void Composer::submit()
{
    if (m_start->isEnabled())
        Q_EMIT startRequested(prompt());
}

void Composer::refresh()
{
    const QString text = prompt();
    const bool tooLong = static_cast<std::size_t>(text.toUtf8().size()) > store::kMaxPromptBytes;
    m_start->setEnabled(!text.trimmed().isEmpty() && !tooLong);
    m_start->setToolTip(tooLong ? tr("A prompt has at most 1 MiB.") : QString());
}

} // namespace joust::ui
