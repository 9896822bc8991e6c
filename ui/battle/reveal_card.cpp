// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/reveal_card.h"

#include "ui/battle/vote_bar.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

constexpr int kSavedWidth = 216;

QString seconds(std::int64_t milliseconds)
{
    return QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1);
}

} // namespace

RevealCard::RevealCard(QWidget* parent)
    : QFrame(parent)
    , m_saved(new QLabel(this))
    , m_later(new QLabel(this))
    , m_next(new QPushButton(tr("Next battle"), this))
{
    setRole(this, Role::Card);
    setRole(m_saved, Role::Muted);
    setRole(m_next, Role::Primary);
    m_next->setObjectName(QStringLiteral("nextBattleButton"));
    m_next->setToolTip(tr("Enter"));

    setRole(m_later, Role::Muted);
    m_later->setWordWrap(true);
    m_later->hide();
    m_saved->setWordWrap(true);
    m_saved->setMinimumWidth(kSavedWidth);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignTop);

    // Each name below the pane of its answer.
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    row->setSpacing(kSpace16);
    row->addWidget(m_later, 1);
    const Side a = buildSide(QStringLiteral("A"), *row);
    addRule(*row);
    const Side b = buildSide(QStringLiteral("B"), *row);
    addRule(*row);
    m_sides = {a, b};
    auto* end = new QVBoxLayout;
    end->addWidget(m_saved);
    end->addStretch(1);
    end->addWidget(m_next, 0, Qt::AlignRight);
    row->addLayout(end);
    connect(m_next, &QPushButton::clicked, this, &RevealCard::nextRequested);
}

void RevealCard::addRule(QHBoxLayout& row)
{
    auto* rule = new QFrame(this);
    setRole(rule, Role::VerticalHairline);
    m_rules.push_back(rule);
    row.addWidget(rule);
}

RevealCard::Side RevealCard::buildSide(const QString& letter, QHBoxLayout& row)
{
    const Side side{new QLabel(tr("%1 was").arg(letter), this), new QLabel(this), new QLabel(this)};
    setRole(side.letter, Role::Muted);
    setRole(side.name, Role::PageTitle);
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
    column->addStretch(1);
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
    showNames(true);
}

void RevealCard::showSaved(const battle::Choice& choice, NamesKept kept)
{
    clear();
    m_later->setText(kept == NamesKept::ByPack ? tr("A pack does not know who wrote which answer.")
                                               : tr("This study does not show now who wrote which answer."));
    m_saved->setText(tr("Your vote is saved: %1").arg(VoteBar::outcomeText(choice.outcome)));
    showNames(false);
}

void RevealCard::showNames(bool shown)
{
    m_later->setVisible(!shown);
    for (QFrame* rule : m_rules)
        rule->setVisible(shown);
    for (const Side& side : m_sides) {
        for (QLabel* label : {side.letter, side.name, side.measured})
            label->setVisible(shown);
    }
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
