// SPDX-License-Identifier: GPL-3.0-or-later
// One side of a battle: a card with the letter and the answer. Both sides are the same class with the same geometry and
// no colour of their own. It knows nothing of contestants. UI thread only.
#pragma once

#include "ui/battle/answer_document.h"

#include <QFrame>

#include <memory>

class QLabel;
class QScrollBar;
class QStackedWidget;
class QToolButton;

namespace joust::ui {

class AnswerBrowser;

class AnswerPane final : public QFrame
{
    Q_OBJECT

public:
    // `letter` is "A" or "B".
    explicit AnswerPane(const QString& letter, QWidget* parent = nullptr);
    ~AnswerPane() override;

    // The same quiet sentence on both sides while answers are made; also the start state (without a sentence).
    void showPlaceholder(const QString& sentence = {});
    // Call for A and B in the same turn of the event loop, so that both appear in one frame.
    // `thinking` stands folded above the answer; without one there is no fold. Give one to both sides or to neither.
    void showDocument(std::unique_ptr<AnswerDocument> document, std::unique_ptr<AnswerDocument> thinking = {});
    void setThinkingOpen(bool open);
    bool hasAnswer() const { return m_hasAnswer; }

    // The end of the answer has been in view since it was shown.
    bool seenToEnd() const { return m_seenToEnd; }
    void focusAnswer(); // arrow and page keys scroll it then
    QScrollBar* scrollBar() const;
    AnswerBrowser* browser() const { return m_browser; }

Q_SIGNALS:
    // Palette or font changed while an answer is shown: its document carries the old look; render it again.
    void renderNeeded();
    // Once per shown answer.
    void endSeen();
    void thinkingToggled(bool open);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void buildThinking();
    void refreshAccessibleName();
    void noteScroll();
    void requestRender();

    QString m_letter;
    QLabel* m_header;
    QLabel* m_placeholder;
    QStackedWidget* m_stack;
    AnswerBrowser* m_browser;
    QWidget* m_thinking = nullptr;
    QToolButton* m_thinkingFold = nullptr;
    AnswerBrowser* m_thinkingText = nullptr;
    int m_words = 0;
    bool m_hasAnswer = false;
    bool m_seenToEnd = false;
    bool m_renderQueued = false;
};

} // namespace joust::ui
