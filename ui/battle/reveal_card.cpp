// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/reveal_card.h"

#include "ui/battle/vote_bar.h"
#include "ui/common/role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

QString seconds(std::int64_t milliseconds)
{
    return QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1);
}

} // namespace

RevealCard::RevealCard(QWidget* parent)
    : QFrame(parent)
    , m_saved(new QLabel(this))
    , m_next(new QPushButton(tr("Next battle"), this))
{
    setRole(this, Role::Card);
    setRole(m_saved, Role::Muted);
    setRole(m_next, Role::Primary);
    m_next->setObjectName(QStringLiteral("nextBattleButton"));
    m_next->setToolTip(tr("Enter"));

    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    m_sides = {buildSide(QStringLiteral("A"), *row), buildSide(QStringLiteral("B"), *row)};
    row->addWidget(m_next, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_saved);
    column->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &RevealCard::nextRequested);
}

RevealCard::Side RevealCard::buildSide(const QString& letter, QHBoxLayout& row)
{
    const Side side{new QLabel(tr("%1 was").arg(letter), this), new QLabel(this), new QLabel(this)};
    setRole(side.letter, Role::Muted);
    setRole(side.name, Role::Strong);
    setRole(side.measured, Role::Muted);
    for (QLabel* label : {side.name, side.measured}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    side.name->setObjectName(QStringLiteral("revealed_") + letter);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(side.letter);
    column->addWidget(side.name);
    column->addWidget(side.measured);
    row.addLayout(column, 1);
    return side;
}

void RevealCard::fill(const Side& side, const battle::RevealedSide& revealed)
{
    side.name->setText(QString::fromStdString(revealed.name));
    QStringList facts;
    if (revealed.name != revealed.model)
        facts << tr("model %1").arg(QString::fromStdString(revealed.model));
    if (revealed.firstTokenMs)
        facts << tr("first text after %1 s").arg(seconds(*revealed.firstTokenMs));
    facts << tr("done after %1 s").arg(seconds(revealed.totalMs));
    if (revealed.answerTokens)
        facts << tr("%n token(s)", nullptr, static_cast<int>(*revealed.answerTokens));
    side.measured->setText(facts.join(QStringLiteral(", ")));
}

void RevealCard::showReveal(const battle::Reveal& reveal, const battle::Choice& choice)
{
    m_saved->setText(tr("Your vote is saved: %1").arg(VoteBar::outcomeText(choice.outcome)));
    fill(m_sides[0], reveal.a);
    fill(m_sides[1], reveal.b);
}

void RevealCard::clear()
{
    m_saved->clear();
    for (const Side& side : m_sides) {
        side.name->clear();
        side.measured->clear();
    }
}

void RevealCard::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace joust::ui
