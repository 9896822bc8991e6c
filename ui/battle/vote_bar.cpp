// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/vote_bar.h"

#include "ui/battle/reason_chips.h"
#include "ui/common/flow_layout.h"
#include "ui/common/key_cap_button.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

using base::Outcome;

namespace {
constexpr int kCommentWidth = 120; // at least; it takes what its line has left
constexpr int kSeconds = 10;       // as wide as any that are counted
} // namespace

VoteBar::VoteBar(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildVotes();
    buildReasons();
    column->addStretch(1); // the stack it stands in may be higher
    showChoice({}, {});
}

QString VoteBar::outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::A:
        return tr("A is better");
    case Outcome::B:
        return tr("B is better");
    case Outcome::Tie:
        return tr("Tie");
    case Outcome::BothBad:
        return tr("Both are bad");
    }
    return {};
}

void VoteBar::buildVotes()
{
    m_voteGrid = new QGridLayout;
    m_voteGrid->setSpacing(kSpace8);
    const std::array<std::pair<Outcome, const char*>, 4> order{
        // of the Tab key
        {{Outcome::A, "1"}, {Outcome::Tie, "3"}, {Outcome::BothBad, "4"}, {Outcome::B, "2"}}};
    for (const auto& [outcome, key] : order) {
        auto* button = new KeyCapButton(QString::fromLatin1(key), outcomeText(outcome), this);
        button->setObjectName(QStringLiteral("vote_") + QString::fromUtf8(base::outcomeWord(outcome)));
        m_votes[static_cast<std::size_t>(outcome)] = button;
        connect(button, &KeyCapButton::clicked, this, [this, chosenOutcome = outcome] { pick(chosenOutcome); });
    }
    m_skip = new KeyCapButton(QStringLiteral("5"), tr("Skip"), this);
    m_skip->setObjectName(QStringLiteral("vote_skip"));
    m_skip->setCheckable(false);
    m_skip->setSecondary(true);
    connect(m_skip, &KeyCapButton::clicked, this, &VoteBar::askForSkip);
    arrangeVotes(false);
    layout()->addItem(m_voteGrid);
    buildSkipMenu();
}

// A at the left under its pane, B at the right under its own; what is about both stands between them, or below.
void VoteBar::arrangeVotes(bool inTwoLines)
{
    constexpr int kColumns = 20;
    struct Place
    {
        KeyCapButton* button;
        int row;
        int column;
        int columns;
    };
    const auto of = [this](Outcome outcome) { return m_votes[static_cast<std::size_t>(outcome)]; };
    const std::array<Place, 5> line{{{of(Outcome::A), 0, 0, 5},
                                     {of(Outcome::Tie), 0, 5, 4},
                                     {of(Outcome::BothBad), 0, 9, 4},
                                     {of(Outcome::B), 0, 13, 5},
                                     {m_skip, 0, 18, 2}}};
    const std::array<Place, 5> lines{{{of(Outcome::A), 0, 0, 10},
                                      {of(Outcome::B), 0, 10, 10},
                                      {of(Outcome::Tie), 1, 0, 7},
                                      {of(Outcome::BothBad), 1, 7, 7},
                                      {m_skip, 1, 14, 6}}};
    for (const Place& place : inTwoLines ? lines : line) {
        m_voteGrid->removeWidget(place.button);
        m_voteGrid->addWidget(place.button, place.row, place.column, 1, place.columns);
    }
    for (int column = 0; column < kColumns; ++column)
        m_voteGrid->setColumnStretch(column, 1);
}

int VoteBar::fitTo(int width)
{
    ensurePolished();
    reserveHold();
    int needed = m_skip->minimumSizeHint().width();
    for (const KeyCapButton* button : m_votes)
        needed += kSpace8 + button->minimumSizeHint().width();
    arrangeVotes(needed > width);
    QSizePolicy policy = m_details->sizePolicy();
    policy.setRetainSizeWhenHidden(needed <= width); // the panes above do not jump when it appears
    m_details->setSizePolicy(policy);
    layout()->invalidate();
    return layout()->totalHeightForWidth(width);
}

void VoteBar::buildSkipMenu()
{
    m_skipReasons = new QMenu(this);
    m_skipReasons->setObjectName(QStringLiteral("skipMenu"));
    const auto tell = [this](bool shown) {
        Q_EMIT holdWanted(shown);
        Q_EMIT skipMenuShown(shown);
    };
    connect(m_skipReasons, &QMenu::aboutToShow, this, [tell] { tell(true); });
    connect(m_skipReasons, &QMenu::aboutToHide, this, [tell] { tell(false); });
    const std::array<std::pair<const char*, QString>, 5> reasons{{{"", tr("&Without a reason")},
                                                                  {"cannot_judge", tr("I cannot &judge this")},
                                                                  {"broken", tr("A text is &broken")},
                                                                  {"offensive", tr("&Offensive")},
                                                                  {"other", tr("&Another reason")}}};
    for (const auto& [id, text] : reasons)
        m_skipReasons->addAction(text, this, [this, reason = QString::fromLatin1(id)] { Q_EMIT skipRequested(reason); })
            ->setObjectName(QStringLiteral("skip_") + QString::fromLatin1(id));
}

// Above its button, the first entry ready for Enter, so that skipping takes two presses of keys under the hand.
void VoteBar::askForSkip()
{
    if (!m_skip->isEnabled())
        return;
    m_skipReasons->setActiveAction(m_skipReasons->actions().first());
    const QSize size = m_skipReasons->sizeHint();
    m_skipReasons->popup(m_skip->mapToGlobal(QPoint(m_skip->width() - size.width(), -size.height())));
}

void VoteBar::showKeys(const KeyMap& map)
{
    const auto cap = [&](KeyAction action) { return map.key(action).toString(QKeySequence::NativeText); };
    m_votes[static_cast<std::size_t>(Outcome::A)]->setKey(cap(KeyAction::VoteA));
    m_votes[static_cast<std::size_t>(Outcome::B)]->setKey(cap(KeyAction::VoteB));
    m_votes[static_cast<std::size_t>(Outcome::Tie)]->setKey(cap(KeyAction::VoteTie));
    m_votes[static_cast<std::size_t>(Outcome::BothBad)]->setKey(cap(KeyAction::VoteBothBad));
    m_skip->setKey(cap(KeyAction::Skip));
    m_knowWho->setToolTip(cap(KeyAction::KnowWho));
    m_comment->setToolTip(cap(KeyAction::Comment));
    m_why->setToolTip(cap(KeyAction::Reasons));
}

void VoteBar::buildReasons()
{
    m_details = new QWidget(this); // narrow windows and large type take several lines
    auto* flow = new FlowLayout(m_details, kSpace8);
    addStrength(*m_details);
    m_why = new QLabel(tr("Why, if you like:"), m_details);
    m_why->setMinimumHeight(kControlHeight);
    setRole(m_why, Role::Muted);
    flow->addWidget(m_why);
    m_reasons = new ReasonChips(*m_details);
    connect(m_reasons, &ReasonChips::changed, this, &VoteBar::reasonsChanged);
    addKnowWho(*m_details);
    flow->addWidget(buildTail());
    layout()->addWidget(m_details);

    QSizePolicy keepsItsPlace(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepsItsPlace.setHeightForWidth(true);
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_details->setSizePolicy(keepsItsPlace);
}

// The comment takes what its line has left, so that Next ends it; they wrap together.
QWidget* VoteBar::buildTail()
{
    auto* tail = new QWidget(m_details);
    auto* row = new QHBoxLayout(tail);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace8);
    m_comment = new QLineEdit(tail);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setMaxLength(4000);
    m_comment->installEventFilter(this);
    m_comment->setMinimumWidth(kCommentWidth);
    m_comment->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_hold = new QLabel(tail);
    m_hold->setMinimumHeight(kControlHeight);
    setRole(m_hold, Role::Muted);
    m_next = new QPushButton(tr("Next"), tail);
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setToolTip(tr("Enter"));
    setRole(m_next, Role::Primary);
    row->addWidget(m_comment, 1);
    row->addWidget(m_hold);
    row->addWidget(m_next);
    tail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    connect(m_comment, &QLineEdit::editingFinished, this, &VoteBar::reasonsChanged);
    connect(m_comment, &QLineEdit::returnPressed, this, [this] {
        takeComment(); // editingFinished comes after this
        Q_EMIT commitRequested();
    });
    connect(m_next, &QPushButton::clicked, this, &VoteBar::commitRequested);
    return tail;
}

// Room for all it will say: nothing wraps anew with the seconds.
void VoteBar::reserveHold()
{
    const QFontMetrics metrics(m_hold->font());
    m_hold->setMinimumWidth(std::max(metrics.horizontalAdvance(tr("Change it within %n s", nullptr, kSeconds)),
                                     metrics.horizontalAdvance(tr("Saved as a draft"))));
}

QPushButton* VoteBar::addChip(QWidget& chips, const QString& name, const QString& text)
{
    auto* chip = new QPushButton(text, &chips);
    chip->setCheckable(true);
    chip->setObjectName(name);
    setRole(chip, Role::Chip);
    chips.layout()->addWidget(chip);
    connect(chip, &QPushButton::toggled, this, &VoteBar::reasonsChanged);
    return chip;
}

// How much better; neither is as good an answer. They stand for A or B only.
void VoteBar::addStrength(QWidget& chips)
{
    using battle::Strength;
    m_strengths = {{{Strength::Much, addChip(chips, QStringLiteral("strength_much"), tr("much better"))},
                    {Strength::Slightly, addChip(chips, QStringLiteral("strength_slightly"), tr("slightly better"))}}};
    for (std::size_t i = 0; i < m_strengths.size(); ++i) {
        QPushButton* other = m_strengths[1 - i].second;
        connect(m_strengths[i].second, &QPushButton::clicked, other, [other](bool checked) {
            if (checked)
                other->setChecked(false);
        });
    }
}

void VoteBar::addKnowWho(QWidget& chips)
{
    m_knowWho = addChip(chips, QStringLiteral("knowWho"), tr("I know who this is"));
}

void VoteBar::toggleKnowWho()
{
    if (m_details->isVisible() && m_details->isEnabled())
        m_knowWho->toggle();
}

battle::Choice VoteBar::collected(Outcome outcome) const
{
    battle::Choice choice;
    choice.outcome = outcome;
    choice.reasons = m_reasons->marked();
    const bool sided = outcome == Outcome::A || outcome == Outcome::B;
    for (const auto& [strength, chip] : m_strengths) {
        if (sided && chip->isChecked())
            choice.strength = strength;
    }
    choice.comment = m_comment->text().toStdString();
    choice.identityGuessed = m_knowWho->isChecked();
    return choice;
}

void VoteBar::pick(Outcome outcome)
{
    if (m_votes[0]->isEnabled())
        Q_EMIT chosen(collected(outcome));
}

void VoteBar::takeComment()
{
    reasonsChanged();
}

void VoteBar::reasonsChanged()
{
    if (!m_shown || !m_votes[0]->isEnabled())
        return;
    const battle::Choice changed = collected(m_shown->outcome);
    if (changed != *m_shown)
        Q_EMIT chosen(changed);
}

void VoteBar::showChoice(const std::optional<battle::Choice>& choice, std::optional<int> seconds)
{
    const bool fresh = !m_shown || !choice;
    m_shown = choice;
    for (const Outcome outcome : {Outcome::A, Outcome::B, Outcome::Tie, Outcome::BothBad})
        m_votes[static_cast<std::size_t>(outcome)]->setChecked(choice && choice->outcome == outcome);
    m_reasons->showMarked(choice ? choice->reasons : std::vector<std::string>(), fresh);
    const bool sided = choice && (choice->outcome == Outcome::A || choice->outcome == Outcome::B);
    for (const auto& [strength, chip] : m_strengths) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(choice && choice->strength == strength);
        chip->setEnabled(sided); // hidden, it would move what stands above
    }
    const QSignalBlocker quietGuess(m_knowWho);
    m_knowWho->setChecked(choice && choice->identityGuessed);
    if (!choice)
        m_comment->clear();
    else if (!m_comment->hasFocus())
        m_comment->setText(QString::fromStdString(choice->comment));
    if (m_details->isHidden() == choice.has_value()) {
        m_details->setVisible(choice.has_value());
        Q_EMIT heightChanged();
    }
    if (!choice)
        return;
    m_hold->setText(seconds ? tr("Change it within %n s", nullptr, *seconds) : tr("Saved as a draft"));
}

void VoteBar::setVotingEnabled(bool enabled)
{
    for (KeyCapButton* button : m_votes)
        button->setEnabled(enabled);
    m_skip->setEnabled(enabled);
    m_details->setEnabled(enabled);
}

void VoteBar::focusComment()
{
    if (m_details->isVisible())
        m_comment->setFocus(Qt::ShortcutFocusReason);
}

void VoteBar::focusReasons()
{
    if (m_details->isVisible() && m_details->isEnabled())
        m_reasons->focusFirst();
}

bool VoteBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut)
        takeComment(); // before the choice is shown again: without the focus its comment replaces what was typed
    if (watched == m_comment && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        Q_EMIT holdWanted(event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

} // namespace joust::ui
