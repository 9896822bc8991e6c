// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_strip.h"

#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace joust::ui {

namespace {

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return {QStringLiteral("info"), Tone::Accent};
    case Severity::Good:
        return {QStringLiteral("check"), Tone::Good};
    case Severity::Warning:
        return {QStringLiteral("warning"), Tone::Warn};
    case Severity::Error:
        return {QStringLiteral("error"), Tone::Bad};
    }
    return {QStringLiteral("info"), Tone::Accent};
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_actions{new QPushButton(this), new QPushButton(this)}
{
    setRole(this, Role::Raised);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setRole(m_details, Role::Muted);
    setRole(m_fold, Role::Quiet);
    m_fold->setText(tr("Details"));
    m_fold->setCheckable(true);
    m_fold->setObjectName(QStringLiteral("messageFold"));
    setRole(m_close, Role::Quiet);
    m_close->setIcon(themedIcon(QStringLiteral("close"), Tone::Muted));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setObjectName(QStringLiteral("messageClose"));

    buildRow();
    connect(m_fold, &QToolButton::toggled, this, &MessageStrip::setDetailsOpen);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::clear);
    for (int i = 0; i < 2; ++i) {
        m_actions[i]->setObjectName(QStringLiteral("messageAction%1").arg(i));
        connect(m_actions[i], &QPushButton::clicked, this, [this, i] {
            const std::function<void()> handler = m_handlers[i]; // the handler may replace the message
            if (handler) {
                handler();
            }
        });
    }
    clear();
}

void MessageStrip::buildRow()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kSpace12, kSpace8, kSpace8, kSpace8);
    grid->setHorizontalSpacing(kSpace12);
    grid->setVerticalSpacing(kSpace4);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_fold);
    buttons->addWidget(m_actions[0]);
    buttons->addWidget(m_actions[1]);
    buttons->addWidget(m_close);
    grid->addLayout(buttons, 0, 2, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_icon->setFixedHeight(kControlHeight);
    m_text->setMinimumHeight(kControlHeight);
}

void MessageStrip::show(Severity severity, const QString& text)
{
    clear();
    m_severity = severity;
    m_text->setText(text);
    refreshLook();
    QFrame::show();
}

void MessageStrip::showError(const base::Error& error)
{
    show(Severity::Error, errorText(error.code));
    setDetails(QString::fromStdString(error.detail));
}

void MessageStrip::addButton(const QString& text, std::function<void()> handler)
{
    for (int i = 0; i < 2; ++i) {
        if (!m_actions[i]->isHidden()) {
            continue;
        }
        m_actions[i]->setText(text);
        m_handlers[i] = std::move(handler);
        m_actions[i]->setVisible(true);
        return;
    }
}

void MessageStrip::setDetails(const QString& details)
{
    m_details->setText(details);
    m_fold->setVisible(!details.isEmpty());
}

void MessageStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageStrip::clear()
{
    hide();
    m_text->clear();
    m_details->clear();
    m_details->hide();
    m_fold->setChecked(false);
    m_fold->hide();
    m_close->hide();
    for (int i = 0; i < 2; ++i) {
        m_actions[i]->hide();
        m_handlers[i] = nullptr;
    }
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshLook();
    }
}

void MessageStrip::refreshLook()
{
    const Look look = lookOf(m_severity);
    m_icon->setPixmap(tintedPixmap(look.icon, toneColor(look.tone), iconBeside(font()), devicePixelRatioF()));
    // The icon's meaning as a word, for those who do not see it.
    QString word;
    switch (m_severity) {
    case Severity::Info:
        word = tr("Note");
        break;
    case Severity::Good:
        word = tr("Done");
        break;
    case Severity::Warning:
        word = tr("Warning");
        break;
    case Severity::Error:
        word = tr("Error");
        break;
    }
    m_icon->setAccessibleName(word);
    setAccessibleName(word + QStringLiteral(": ") + m_text->text());
}

void MessageStrip::setDetailsOpen(bool open)
{
    m_details->setVisible(open);
}

} // namespace joust::ui
