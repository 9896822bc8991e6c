// SPDX-License-Identifier: GPL-3.0-or-later
// The two answers side by side. Whatever is done to one pane is done to the other in the same turn of the event loop,
// so that nothing but the texts tells them apart. UI thread only.
#pragma once

#include "ui/battle/answer_document.h"

#include <QWidget>

#include <array>
#include <memory>

namespace joust::ui {

class AnswerBrowser;
class AnswerPane;

// What one side shows. `thinking` is set for both sides or for neither.
struct SideDocuments
{
    std::unique_ptr<AnswerDocument> answer;
    std::unique_ptr<AnswerDocument> thinking;
};

class PanePair final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Both, OnlyA, OnlyB };

    explicit PanePair(QWidget* parent = nullptr);
    ~PanePair() override;

    void showPlaceholder(const QString& sentence = {});
    void showDocuments(SideDocuments a, SideDocuments b);
    bool hasAnswers() const;
    void focusFirst();
    AnswerBrowser& browser(std::size_t side) const;
    void scrollPages(int pages);
    void scrollToLastTurn(); // of a conversation; nothing moves where there is one turn

    View view() const { return m_view; }
    void setView(View view);
    void cycleView(); // both, A alone, B alone, both
    bool isLinked() const { return m_linked; }
    void setLinked(bool linked); // scrolling one scrolls the other by as much

Q_SIGNALS:
    void renderNeeded();
    void viewChanged();
    void linkedChanged();

private:
    void link(std::size_t side, int value);

    std::array<AnswerPane*, 2> m_panes{};
    std::array<int, 2> m_places{}; // where each pane was scrolled to
    View m_view = View::Both;
    bool m_linked = false;
    bool m_linking = false;
};

} // namespace joust::ui
