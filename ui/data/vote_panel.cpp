// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/vote_panel.h"

#include "ui/async/run_async.h"
#include "ui/battle/answer_pane.h"
#include "ui/battle/prompt_view.h"
#include "ui/battle/safe_markdown.h"
#include "ui/battle/vote_bar.h"
#include "ui/common/action_button.h"
#include "ui/common/flow_layout.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kLeastAnswer = 240; // height
constexpr int kSideBySide = 620;  // width from which both answers stand beside each other

QLabel* wrappedText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Wrapped text may ask for more width than the panel has; it takes what there is.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QLabel* sectionTitle(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(label, Role::SectionTitle);
    return label;
}

} // namespace

VotePanel::VotePanel(QWidget* parent)
    : QFrame(parent)
    , m_title(wrappedText({}, this))
    , m_subtitle(wrappedText({}, this))
    , m_buttons(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(m_scroll))
{
    setObjectName(QStringLiteral("votePanel"));
    setRole(this, Role::Card);
    m_title->setObjectName(QStringLiteral("voteTitle"));
    setRole(m_title, Role::Strong);
    setRole(m_subtitle, Role::Muted);
    new FlowLayout(m_buttons, kSpace8);

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, kSpace8, 0);
    column->setSpacing(kSpace12);
    buildBattle(*column);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace8, kSpace16);
    layout->setSpacing(kSpace12);
    auto* head = new QVBoxLayout;
    head->setSpacing(kSpace4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    layout->addLayout(head);
    layout->addWidget(m_buttons);
    layout->addWidget(m_scroll, 1);
    clear();
}

VotePanel::~VotePanel()
{
    m_renderers.waitForDone();
}

void VotePanel::buildBattle(QBoxLayout& column)
{
    m_turns = new QComboBox(m_content);
    m_turns->setObjectName(QStringLiteral("turnBox"));
    m_turns->setAccessibleName(tr("Turn"));
    connect(m_turns, &QComboBox::currentIndexChanged, this, &VotePanel::showTurn);
    m_prompt = new PromptView(m_content);
    m_noTexts = wrappedText(tr("This vote came without its texts."), m_content);
    setRole(m_noTexts, Role::Muted);
    m_sides = new QWidget(m_content);
    m_sidesLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_sides);
    m_sidesLayout->setContentsMargins(0, 0, 0, 0);
    m_sidesLayout->setSpacing(kSpace12);
    const std::array<QString, 2> letters{QStringLiteral("A"), QStringLiteral("B")};
    for (std::size_t side = 0; side < 2; ++side) {
        auto* part = new QVBoxLayout;
        part->setSpacing(kSpace4);
        m_names[side] = wrappedText({}, m_sides);
        m_names[side]->setObjectName(QStringLiteral("name") + letters[side]);
        setRole(m_names[side], Role::Strong);
        m_panes[side] = new AnswerPane(letters[side], m_sides);
        m_panes[side]->setObjectName(QStringLiteral("votedAnswer") + letters[side]); // not those of the open battle
        m_panes[side]->setMinimumHeight(kLeastAnswer);
        connect(m_panes[side], &AnswerPane::renderNeeded, this, &VotePanel::render);
        part->addWidget(m_names[side]);
        part->addWidget(m_panes[side], 1);
        m_sidesLayout->addLayout(part, 1);
    }
    column.addWidget(m_turns, 0, Qt::AlignLeft);
    column.addWidget(m_prompt);
    column.addWidget(m_noTexts);
    column.addWidget(m_sides, 1);
    column.addStretch(0); // keeps the rest at the top when there are no answers
}

void VotePanel::addButtons(const QList<QAction*>& actions)
{
    for (QAction* action : actions)
        m_buttons->layout()->addWidget(makeActionButton(action, m_buttons));
}

void VotePanel::showVote(store::VoteDetail detail)
{
    const bool same = m_detail && m_detail->vote.voteId == detail.vote.voteId;
    m_detail = std::move(detail);
    const store::VoteRow& vote = m_detail->vote;
    const QString date = DataWords::date(vote.createdUtc);
    m_title->setText(DataWords::result(vote));
    m_subtitle->setText(date.isEmpty() ? DataWords::oneLine(vote.annotator)
                                       : tr("%1, %2", "annotator, date").arg(DataWords::oneLine(vote.annotator), date));
    m_names[0]->setText(DataWords::contestant(vote.a.contestant, vote.sealed)); // the pane below says which side
    m_names[1]->setText(DataWords::contestant(vote.b.contestant, vote.sealed));
    rebuildFacts();
    rebuildHistory();
    m_buttons->show();
    m_scroll->show();
    if (same)
        return; // its texts are shown: they never change
    const int turns = static_cast<int>(m_detail->conversation.turns.size());
    const QSignalBlocker quiet(m_turns);
    m_turns->clear();
    for (int turn = 1; turn <= turns; ++turn)
        m_turns->addItem(tr("Turn %1 of %2").arg(turn).arg(turns));
    m_turns->setCurrentIndex(turns - 1); // the one that was voted on
    m_turns->setVisible(turns > 1);
    m_scroll->ensureVisible(0, 0);
    showTurn(turns - 1);
}

void VotePanel::showTurn(int turn)
{
    m_turn = turn;
    const bool hasTexts = m_detail && turn >= 0;
    m_prompt->setVisible(hasTexts);
    m_noTexts->setVisible(!hasTexts);
    m_sides->setVisible(hasTexts);
    ++m_rendering;
    if (!hasTexts)
        return;
    const store::ConversationTurn& shown = m_detail->conversation.turns[static_cast<std::size_t>(turn)];
    m_prompt->setPrompt(QString::fromStdString(shown.prompt), turn + 1);
    render();
}

void VotePanel::render()
{
    if (!m_detail || m_turn < 0)
        return;
    const quint64 request = ++m_rendering;
    const DocumentStyle style = documentStyle(font());
    runAsync(
        m_renderers, this,
        [turn = m_detail->conversation.turns[static_cast<std::size_t>(m_turn)], style] {
            const RenderMode mode = chooseMode(turn.answerA, turn.answerB);
            return Documents(renderAnswer(turn.answerA, mode, style), renderAnswer(turn.answerB, mode, style));
        },
        [this, request](Documents documents) {
            if (request == m_rendering)
                showDocuments(std::move(documents));
        });
}

void VotePanel::showDocuments(Documents documents)
{
    m_panes[0]->showDocument(std::move(documents.first));
    m_panes[1]->showDocument(std::move(documents.second));
}

void VotePanel::addFact(QFormLayout& form, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* label = new QLabel(name, m_facts);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRole(label, Role::Muted);
    form.addRow(label, wrappedText(value, m_facts));
}

void VotePanel::rebuildFacts()
{
    delete m_facts;
    m_facts = new QWidget(m_content);
    m_facts->setObjectName(QStringLiteral("voteFacts"));
    auto* form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kSpace16);
    form->setVerticalSpacing(kSpace8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const store::VoteRow& vote = m_detail->vote;
    const QString strength = DataWords::strength(vote);
    const QString outcome = VoteBar::outcomeText(vote.outcome);
    addFact(*form, tr("Vote"), strength.isEmpty() ? outcome : outcome + QStringLiteral(" (%1)").arg(strength));
    addFact(*form, tr("Reasons"), DataWords::reasons(vote));
    addFact(*form, tr("Comment"), DataWords::untrusted(vote.comment));
    addFact(*form, tr("Category"), DataWords::oneLine(vote.category));
    addFact(*form, tr("Prompt set"), DataWords::oneLine(vote.promptSet));
    if (vote.voteMs > 0)
        addFact(*form, tr("Time taken"),
                tr("%1 s").arg(QLocale().toString(static_cast<double>(vote.voteMs) / 1000.0, 'f', 1)));
    addFact(*form, tr("Origin"), DataWords::origin(*m_detail));
    static_cast<QVBoxLayout*>(m_content->layout())->insertWidget(4, m_facts);
}

void VotePanel::rebuildHistory()
{
    delete m_history;
    m_history = new QWidget(m_content);
    m_history->setObjectName(QStringLiteral("voteHistory"));
    auto* column = new QVBoxLayout(m_history);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace8);
    column->addWidget(sectionTitle(tr("History"), m_history));
    if (m_detail->marks.empty() && m_detail->redactions.empty()) {
        auto* nothing = wrappedText(tr("Nothing was said about this vote."), m_history);
        setRole(nothing, Role::Muted);
        column->addWidget(nothing);
    }
    for (const store::MarkRow& mark : m_detail->marks)
        column->addWidget(wrappedText(DataWords::mark(mark), m_history));
    for (const store::RedactionRow& redaction : m_detail->redactions)
        column->addWidget(wrappedText(DataWords::redaction(redaction), m_history));
    static_cast<QVBoxLayout*>(m_content->layout())->insertWidget(5, m_history);
}

void VotePanel::clear()
{
    ++m_rendering;
    m_detail.reset();
    m_turn = -1;
    delete std::exchange(m_facts, nullptr);
    delete std::exchange(m_history, nullptr);
    const QSignalBlocker quiet(m_turns);
    m_turns->clear();
    m_prompt->setPrompt({});
    for (AnswerPane* pane : m_panes)
        pane->showPlaceholder();
    for (QLabel* label : {m_names[0], m_names[1], m_subtitle})
        label->clear();
    m_title->setText(tr("No vote is selected."));
    m_buttons->hide();
    m_scroll->hide();
}

void VotePanel::focusAnswers()
{
    if (m_detail && m_turn >= 0)
        m_panes[0]->focusAnswer();
}

void VotePanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_prompt->setAvailableHeight(event->size().height());
    m_sidesLayout->setDirection(event->size().width() >= kSideBySide ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
}

} // namespace joust::ui
