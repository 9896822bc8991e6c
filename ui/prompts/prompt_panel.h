// SPDX-License-Identifier: GPL-3.0-or-later
// One prompt in full: every turn as plain text, and which rules hold and why. UI thread only.
#pragma once

#include "ui/battle/answer_document.h"
#include "ui/prompts/prompts_source.h"

#include <QFrame>
#include <QThreadPool>

#include <memory>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace joust::ui {

class AnswerBrowser;

class PromptPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit PromptPanel(QWidget* parent = nullptr);
    ~PromptPanel() override;

    void showPrompt(PromptDetail detail, std::int64_t number);
    void clear();
    void focusText();

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void rebuildRules();
    void addRule(QVBoxLayout& column, const text::RuleFinding& finding);

    QLabel* m_title;
    QLabel* m_subtitle;
    AnswerBrowser* m_text;
    QWidget* m_rulesHost;
    QWidget* m_rules = nullptr;
    std::optional<PromptDetail> m_detail;
    quint64 m_rendering = 0; // documents of older requests are dropped
    QThreadPool m_renderers;
};

} // namespace joust::ui
