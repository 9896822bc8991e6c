// SPDX-License-Identifier: GPL-3.0-or-later
// One vote with its whole battle: what it says, prompt and answers of each turn, what is known of the vote, and its
// history. Knows names, so it is cleared when its page is left. UI thread only.
#pragma once

#include "store/vote_detail.h"
#include "ui/battle/answer_document.h"

#include <QFrame>
#include <QThreadPool>

#include <array>
#include <memory>
#include <optional>
#include <utility>

class QAction;
class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QScrollArea;

namespace joust::ui {

class AnswerPane;
class PromptView;

class VotePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit VotePanel(QWidget* parent = nullptr);
    ~VotePanel() override;

    void addButtons(const QList<QAction*>& actions); // they outlive the panel
    void showVote(store::VoteDetail detail);
    void clear();
    void focusAnswers();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Documents = std::pair<std::unique_ptr<AnswerDocument>, std::unique_ptr<AnswerDocument>>;

    void buildBattle(QBoxLayout& column);
    void showTurn(int turn);
    void render();
    void showDocuments(Documents documents);
    void rebuildFacts();
    void addFact(QFormLayout& form, const QString& name, const QString& value);
    void rebuildHistory();

    QLabel* m_title;
    QLabel* m_subtitle;
    QWidget* m_buttons;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QComboBox* m_turns = nullptr;
    PromptView* m_prompt = nullptr;
    QLabel* m_noTexts = nullptr;
    QWidget* m_sides = nullptr;
    QBoxLayout* m_sidesLayout = nullptr;
    std::array<QLabel*, 2> m_names{};
    std::array<AnswerPane*, 2> m_panes{};
    QWidget* m_facts = nullptr;
    QWidget* m_history = nullptr;
    std::optional<store::VoteDetail> m_detail;
    int m_turn = 0;
    quint64 m_rendering = 0; // documents of older requests are dropped
    QThreadPool m_renderers;
};

} // namespace joust::ui
