// SPDX-License-Identifier: GPL-3.0-or-later
// The prompt above the answers: plain text, at most 30 % of the page's height, folds to one line. UI thread only.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace joust::ui {

class AnswerBrowser;
class ElidedLabel;

class PromptView final : public QFrame
{
    Q_OBJECT

public:
    explicit PromptView(QWidget* parent = nullptr);

    // `turn` above 1 is named in the caption. Controls are shown as labels such as "[U+202E]".
    void setPrompt(const QString& prompt, int turn = 1);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    // The page's height; the view takes at most 30 % of it.
    void setAvailableHeight(int height);

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void updateHeight();
    void showText();
    void refreshFold();

    QString m_prompt;
    int m_turn = 1;
    int m_available = 0;
    bool m_folded = false;
    QLabel* m_caption;
    ElidedLabel* m_line;
    AnswerBrowser* m_text;
    QToolButton* m_fold;
};

} // namespace joust::ui
