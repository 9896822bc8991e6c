// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_facts.h"

#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/leaderboard/board_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {

BoardFacts::BoardFacts(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_why(new QPushButton(tr("Why?"), this))
    , m_since(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_caution(new MessageStrip(this))
{
    m_sentence->setObjectName(QStringLiteral("boardSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    setRole(m_sentence, Role::Muted);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->setCheckable(true);
    m_why->setAccessibleName(tr("Why votes were left out"));
    setRole(m_why, Role::Chip);
    m_since->setObjectName(QStringLiteral("boardSince"));
    m_since->setTextFormat(Qt::PlainText);
    m_since->setWordWrap(true);
    setRole(m_since, Role::Muted);
    m_reasons->setObjectName(QStringLiteral("exclusionReasons"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setContentsMargins(kSpace12, 0, 0, 0);
    setRole(m_reasons, Role::Muted);

    auto* line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_why, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addWidget(m_reasons);
    layout->addWidget(m_since);
    layout->addWidget(m_caution);
    connect(m_why, &QPushButton::toggled, this, &BoardFacts::setReasonsOpen);
    clear();
}

void BoardFacts::setBoard(const rating::Leaderboard& board, const exchange::Snapshot* since)
{
    m_sentence->setText(BoardSentence::headline(board));
    m_reasons->setText(BoardSentence::exclusions(board));
    m_since->setText(since ? BoardSentence::since(*since) : QString());
    m_since->setVisible(since != nullptr);
    m_why->setVisible(!m_reasons->text().isEmpty());
    setReasonsOpen(m_why->isChecked());
    m_caution->clear();
    if (const QString caution = BoardSentence::caution(board); !caution.isEmpty()) {
        m_caution->show(Severity::Warning, caution);
        m_caution->setDetails(QString::fromStdString(board.fit.message)); // names the contestants concerned
    }
    setVisible(true);
}

void BoardFacts::clear()
{
    m_sentence->clear();
    m_reasons->clear();
    m_since->clear();
    m_since->hide();
    m_why->setChecked(false);
    m_why->hide();
    m_reasons->hide();
    m_caution->clear();
    setVisible(false);
}

QString BoardFacts::sentence() const
{
    return m_sentence->text();
}

void BoardFacts::setReasonsOpen(bool open)
{
    m_reasons->setVisible(open && !m_reasons->text().isEmpty());
}

} // namespace joust::ui
