// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {
constexpr int kIconSize = 48;
constexpr int kSentenceWidth = 420;
constexpr int kLeastSentence = 120;
} // namespace

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(kSentenceWidth);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_button->setObjectName(QStringLiteral("emptyAction"));
    setRole(m_button, Role::Primary);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(kSpace16);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    // Not by an alignment flag: that would drop the height that wrapped text needs.
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_sentence);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    setSentence(sentence);
    setAction(action);
    refreshIcon();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setAction(const QString& action)
{
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

// Where there is less room than a sentence likes, it wraps more often.
void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sentence->setFixedWidth(std::clamp(width() - 2 * kSpace12, kLeastSentence, kSentenceWidth));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
}

void EmptyState::refreshIcon()
{
    m_icon->setPixmap(tintedPixmap(m_iconName, currentTokens().textMuted, kIconSize, devicePixelRatioF()));
}

} // namespace joust::ui
