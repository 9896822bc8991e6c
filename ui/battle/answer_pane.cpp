// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/answer_pane.h"

#include "ui/battle/answer_pane_browser.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace joust::ui {

namespace {
constexpr int kHeaderHeight = 40;
constexpr int kThinkingHeight = 160;
} // namespace

AnswerPane::AnswerPane(const QString& letter, QWidget* parent)
    : QFrame(parent)
    , m_letter(letter)
    , m_header(new QLabel(letter, this))
    , m_placeholder(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_browser(new AnswerBrowser(this))
{
    setRole(this, Role::Card);
    setObjectName(QStringLiteral("answer") + letter);
    setRole(m_header, Role::SectionTitle);
    setRole(m_placeholder, Role::Muted);
    m_placeholder->setObjectName(QStringLiteral("placeholder"));
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setTextFormat(Qt::PlainText);
    m_placeholder->setWordWrap(true);
    buildLayout();

    connect(scrollBar(), &QScrollBar::valueChanged, this, &AnswerPane::noteScroll);
    connect(scrollBar(), &QScrollBar::rangeChanged, this, &AnswerPane::noteScroll);
    m_browser->viewport()->installEventFilter(this);
    showPlaceholder();
}

AnswerPane::~AnswerPane()
{
    disconnect(scrollBar(), nullptr, this, nullptr); // children outlive this class and still scroll while they die
}

void AnswerPane::buildLayout()
{
    m_header->setFixedHeight(kHeaderHeight);
    m_header->setIndent(kSpace16 + kSpace4);
    auto* rule = new QFrame(this);
    setRole(rule, Role::Hairline);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_browser);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // inside the card's hairline
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(rule);
    buildThinking();
    column->addWidget(m_thinking);
    column->addWidget(m_stack, 1);
    // Both panes get the same width whatever they hold.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    setMinimumWidth(240);
}

// A third of the pane at most, the same on both sides however much was thought.
void AnswerPane::buildThinking()
{
    m_thinking = new QWidget(this);
    m_thinkingFold = new QToolButton(m_thinking);
    m_thinkingFold->setObjectName(QStringLiteral("thinkingFold"));
    m_thinkingFold->setCheckable(true);
    m_thinkingFold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_thinkingText = new AnswerBrowser(m_thinking);
    m_thinkingText->setFixedHeight(kThinkingHeight);
    auto* column = new QVBoxLayout(m_thinking);
    column->setContentsMargins(kSpace16, kSpace4, kSpace16, kSpace4);
    column->setSpacing(kSpace4);
    column->addWidget(m_thinkingFold, 0, Qt::AlignLeft);
    column->addWidget(m_thinkingText);
    connect(m_thinkingFold, &QToolButton::toggled, this, &AnswerPane::setThinkingOpen);
    m_thinking->hide();
    setThinkingOpen(false);
}

void AnswerPane::setThinkingOpen(bool open)
{
    const bool changed = m_thinkingText->isVisibleTo(m_thinking) != open;
    m_thinkingFold->setChecked(open);
    m_thinkingFold->setText(open ? tr("Hide the thinking") : tr("Show the thinking"));
    m_thinkingFold->setIcon(themedIcon(QStringLiteral("chevron_down"), Tone::Muted, open ? 180 : 0));
    m_thinkingFold->setAccessibleName(tr("Answer %1, thinking").arg(m_letter));
    m_thinkingText->setAccessibleName(m_thinkingFold->accessibleName());
    m_thinkingText->setVisible(open);
    if (changed)
        Q_EMIT thinkingToggled(open);
}

void AnswerPane::showPlaceholder(const QString& sentence)
{
    m_hasAnswer = false;
    m_seenToEnd = false;
    m_placeholder->setText(sentence);
    m_stack->setCurrentWidget(m_placeholder);
    m_browser->showDocument(std::make_unique<AnswerDocument>());
    m_thinkingText->showDocument(std::make_unique<AnswerDocument>());
    m_thinking->hide();
    refreshAccessibleName();
}

void AnswerPane::showDocument(std::unique_ptr<AnswerDocument> document, std::unique_ptr<AnswerDocument> thinking)
{
    m_thinking->setVisible(thinking != nullptr);
    if (thinking)
        m_thinkingText->showDocument(std::move(thinking));
    m_hasAnswer = true;
    m_seenToEnd = false;
    m_words = document->wordCount();
    m_browser->showDocument(std::move(document));
    m_stack->setCurrentWidget(m_browser);
    refreshAccessibleName();
    QTimer::singleShot(0, this, &AnswerPane::noteScroll); // a short answer never scrolls
}

void AnswerPane::focusAnswer()
{
    m_browser->setFocus(Qt::OtherFocusReason); // a focus proxy would catch Tab while the browser is hidden
}

QScrollBar* AnswerPane::scrollBar() const
{
    return m_browser->verticalScrollBar();
}

void AnswerPane::refreshAccessibleName()
{
    const QString name =
        m_hasAnswer ? tr("Answer %1, %n words", nullptr, m_words).arg(m_letter) : tr("Answer %1").arg(m_letter);
    setAccessibleName(name);
    m_browser->setAccessibleName(name);
}

void AnswerPane::noteScroll()
{
    if (!m_hasAnswer || m_seenToEnd || !m_browser->isVisible() || scrollBar()->value() < scrollBar()->maximum()) {
        return;
    }
    // Long documents are laid out bit by bit: the end of what is laid out may not be the end of the answer.
    const QRect view = m_browser->viewport()->rect();
    const QTextBlock lowest = m_browser->cursorForPosition(view.bottomRight()).block();
    if (lowest != m_browser->document()->lastBlock()) {
        return;
    }
    m_seenToEnd = true;
    Q_EMIT endSeen();
}

void AnswerPane::requestRender()
{
    if (m_renderQueued || !m_hasAnswer) {
        return;
    }
    m_renderQueued = true; // one request for a change of palette and font together
    QTimer::singleShot(0, this, [this] {
        m_renderQueued = false;
        Q_EMIT renderNeeded();
    });
}

void AnswerPane::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        requestRender();
    } else if (event->type() == QEvent::LanguageChange) {
        refreshAccessibleName();
    }
}

bool AnswerPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize) {
        QTimer::singleShot(0, this, &AnswerPane::noteScroll);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace joust::ui
