// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/prompt_view.h"

#include "ui/battle/answer_pane_browser.h"
#include "ui/battle/safe_markdown.h"
#include "ui/battle/safe_markdown_text.h"
#include "ui/common/elided_label.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace joust::ui {

namespace {

constexpr double kShare = 0.3;     // of the page's height, at most
constexpr int kLongPrompt = 20000; // characters from which the height needs no measuring
constexpr int kLineCharacters = 400;
constexpr int kFewLines = 3;

} // namespace

PromptView::PromptView(QWidget* parent)
    : QFrame(parent)
    , m_caption(new QLabel(this))
    , m_line(new ElidedLabel({}, this))
    , m_text(new AnswerBrowser(this))
    , m_fold(new QToolButton(this))
{
    setRole(this, Role::Card);
    setObjectName(QStringLiteral("promptView"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(m_caption, Role::SectionTitle);
    setRole(m_fold, Role::Quiet);
    m_fold->setObjectName(QStringLiteral("foldPrompt"));
    m_fold->setCheckable(false);
    m_text->setMeasured(false);
    m_line->setToolTipWhenCut(false);
    m_line->hide();
    m_caption->setIndent(kFocusWidth + kSpace4); // in line with the text below, which has room for a focus ring
    buildLayout();
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    setPrompt({});
}

void PromptView::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace12);
    head->addWidget(m_caption);
    head->addWidget(m_line, 1);
    head->addStretch(0);
    head->addWidget(m_fold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace16, kSpace4, kSpace8, kSpace4);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text);
}

void PromptView::setPrompt(const QString& prompt, int turn)
{
    m_prompt = prompt;
    m_turn = turn;
    m_line->setText(visibleText(QStringView(prompt).left(kLineCharacters)));
    showText();
    refreshFold();
    updateHeight();
}

void PromptView::showText()
{
    m_text->showDocument(renderAnswer(m_prompt.toStdString(), RenderMode::Plain, documentStyle(font())));
    m_text->document()->setDocumentMargin(kSpace4);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PromptView::updateHeight);
}

void PromptView::setFolded(bool folded)
{
    if (folded == m_folded) {
        return;
    }
    m_folded = folded;
    refreshFold();
    updateHeight();
    Q_EMIT foldedChanged(folded);
}

void PromptView::setAvailableHeight(int height)
{
    m_available = height;
    updateHeight();
}

void PromptView::refreshFold()
{
    m_caption->setText(m_turn > 1 ? tr("Prompt, turn %1").arg(m_turn) : tr("Prompt"));
    m_line->setVisible(m_folded);
    m_text->setVisible(!m_folded);
    m_text->setAccessibleName(m_caption->text());
    m_fold->setIcon(themedIcon(QStringLiteral("chevron_down"), Tone::Muted, m_folded ? 0 : 180));
    m_fold->setToolTip(m_folded ? tr("Show the whole prompt") : tr("Fold the prompt to one line"));
    m_fold->setAccessibleName(m_fold->toolTip());
}

void PromptView::updateHeight()
{
    const int lineHeight = static_cast<int>(std::ceil(QFontMetricsF(m_text->document()->defaultFont()).height() * 1.5));
    const int frame = 2 * m_text->frameWidth() + kSpace4;
    const int head = m_fold->sizeHint().height() + 2 * (kSpace4 + 1); // margins and hairline
    const int limit = m_available > 0 ? static_cast<int>(m_available * kShare) - head : kFewLines * lineHeight;
    int wanted = limit;
    if (m_prompt.size() < kLongPrompt) {
        const double height = m_text->document()->documentLayout()->documentSize().height();
        wanted = static_cast<int>(std::ceil(height)) + frame;
    }
    // A bar that comes and goes would change the width, and with it the height.
    m_text->setVerticalScrollBarPolicy(wanted <= limit ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_text->setFixedHeight(std::clamp(wanted, lineHeight, std::max(lineHeight, limit)));
}

void PromptView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    updateHeight();
}

void PromptView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        showText();
        updateHeight();
    } else if (event->type() == QEvent::LanguageChange) {
        refreshFold();
    }
}

} // namespace joust::ui
