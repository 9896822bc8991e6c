// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in the background, in the status bar: a line that opens a small panel with a bar, and for the lead
// Pause and the way to the page. It counts all contestants together and names nothing: annotators see it too.
// Hidden while nothing goes on. UI thread only.
#pragma once

#include <QToolButton>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace joust::ui {

class JobsButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit JobsButton(QWidget* parent = nullptr);

    // `text` is what the status bar says.
    void setJob(const QString& text, qint64 done, qint64 total, bool canPause);
    void clearJob();
    void setForLead(bool lead); // with Pause and Show
    QSize sizeHint() const override;

Q_SIGNALS:
    void pauseRequested();
    void showRequested();

private:
    void openPanel();

    QFrame* m_panel;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_pause;
    QPushButton* m_show;
};

} // namespace joust::ui
