// SPDX-License-Identifier: GPL-3.0-or-later
// Find in both answers: the same marks in both panes, a count for each, next and previous through A and then B.
// UI thread only.
#pragma once

#include <QFrame>
#include <QList>
#include <QTextCursor>

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;

namespace joust::ui {

class AnswerBrowser;

class FindBar final : public QFrame
{
    Q_OBJECT

public:
    // The browsers outlive the bar.
    FindBar(AnswerBrowser& a, AnswerBrowser& b, QWidget* parent = nullptr);

    void open(); // or back to its field
    void close();
    void refresh(); // the panes show other documents
    void step(int by);

Q_SIGNALS:
    void typing(bool focused); // a choice must not run out meanwhile
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Pane
    {
        AnswerBrowser* browser = nullptr;
        QList<QTextCursor> matches;
        bool more = false; // than are marked
    };

    QToolButton* addButton(const QString& icon, int turn, const QString& name, const QString& objectName);
    void find();
    void mark();
    void showCounts();
    void showCurrent();

    std::array<Pane, 2> m_panes;
    QLineEdit* m_text;
    QLabel* m_counts;
    qsizetype m_current = -1; // through A's matches, then B's
};

} // namespace joust::ui
