// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/answer_pane_browser.h"

#include "ui/common/role.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QThread>

#include <algorithm>
#include <utility>

namespace joust::ui {

AnswerBrowser::AnswerBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setRole(this, Role::Bare);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    // Arrow keys scroll and never move a cursor; links are not reachable, there are none.
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &AnswerBrowser::updateMargins);
}

AnswerBrowser::~AnswerBrowser()
{
    disconnect(verticalScrollBar(), nullptr, this, nullptr);
    setDocument(nullptr); // ours dies before the view does
}

void AnswerBrowser::showDocument(std::unique_ptr<AnswerDocument> document)
{
    document->moveToThread(QThread::currentThread());
    setExtraSelections({}); // they are of the document that goes
    setDocument(document.get());
    m_shown = std::move(document);
    verticalScrollBar()->setValue(0);
    updateMargins();
}

void AnswerBrowser::scrollToLastTurn()
{
    const double top = topOfLastTurn();
    if (top > 0.0)
        verticalScrollBar()->setValue(static_cast<int>(top));
}

double AnswerBrowser::topOfLastTurn() const
{
    const QTextBlock block = document()->findBlock(m_shown ? m_shown->lastTurn() : 0);
    return block.position() > 0 ? document()->documentLayout()->blockBoundingRect(block).top() : 0.0;
}

double AnswerBrowser::heightOfLastTurn() const
{
    return document()->size().height() - topOfLastTurn();
}

double AnswerBrowser::lineHeight() const
{
    return QFontMetricsF(document()->defaultFont()).lineSpacing();
}

void AnswerBrowser::showOfLastTurn(double height)
{
    m_shownOfLastTurn = height;
    viewport()->update();
}

void AnswerBrowser::showAll()
{
    if (std::exchange(m_shownOfLastTurn, std::nullopt))
        viewport()->update();
}

// Painted over: the text is laid out once, and where it is scrolled to stays.
void AnswerBrowser::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    if (!m_shownOfLastTurn)
        return;
    const int top = static_cast<int>(topOfLastTurn() + *m_shownOfLastTurn) - verticalScrollBar()->value();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect().adjusted(0, std::max(0, top), 0, 0), currentTokens().surface);
}

void AnswerBrowser::setMeasured(bool measured)
{
    m_measured = measured;
    updateMargins();
}

QVariant AnswerBrowser::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

void AnswerBrowser::doSetSource(const QUrl& /*name*/, QTextDocument::ResourceType /*type*/) {}

QMimeData* AnswerBrowser::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto* mime = new QMimeData; // the clipboard takes ownership
    mime->setText(plainText(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return mime;
}

bool AnswerBrowser::canInsertFromMimeData(const QMimeData* /*source*/) const
{
    return false;
}

void AnswerBrowser::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copyAction = menu->addAction(tr("&Copy"), this, &AnswerBrowser::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    const std::optional<QString> code = codeAt(event->pos());
    if (code)
        menu->addAction(tr("Copy this &code"), this, [text = *code] { QApplication::clipboard()->setText(text); });
    menu->addAction(tr("Select &all"), this, &AnswerBrowser::selectAll);
    menu->popup(event->globalPos());
}

// The code block under the mouse, as it was written.
std::optional<QString> AnswerBrowser::codeAt(const QPoint& position) const
{
    const QTextFrame* frame = cursorForPosition(position).currentFrame();
    if (!frame || !frame->frameFormat().boolProperty(kCodeFrame))
        return std::nullopt;
    return plainText(*document(), frame->firstPosition(), frame->lastPosition());
}

bool AnswerBrowser::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void AnswerBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    updateMargins();
}

void AnswerBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        if (m_shown) {
            QFont scaled = font();
            scaled.setPointSizeF(font().pointSizeF() * kAnswerScale);
            document()->setDefaultFont(scaled); // the base class has just set the unscaled font
        }
        updateMargins();
    }
}

void AnswerBrowser::updateMargins()
{
    QMargins margins;
    if (m_measured) {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int character = QFontMetrics(document()->defaultFont()).averageCharWidth();
        const int room = contentsRect().width();
        const int textWidth = std::max(1, std::min(kMeasure * character, room - 2 * kSpace24 - bar));
        const int left = std::max(0, (room - textWidth) / 2);
        const int shownBar = verticalScrollBar()->maximum() > 0 ? bar : 0;
        margins = QMargins(left, kSpace16, std::max(0, room - textWidth - left - shownBar), 0);
    }
    if (margins != m_margins) {
        m_margins = margins;
        setViewportMargins(margins);
    }
    // Qt drops a resize that happens while the viewport is being shown; the text would be laid out for the old width.
    if (m_shown && document()->pageSize().width() != viewport()->width()) {
        QResizeEvent missed(viewport()->size(), {});
        QTextBrowser::resizeEvent(&missed);
    }
}

} // namespace joust::ui
