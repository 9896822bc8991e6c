// SPDX-License-Identifier: GPL-3.0-or-later
// Where a prompt is typed: several lines, Ctrl+Enter starts. UI thread only.
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace joust::ui {

class Composer final : public QFrame
{
    Q_OBJECT

public:
    explicit Composer(QWidget* parent = nullptr);

    QString prompt() const;
    void setPrompt(const QString& prompt);
    void focusText();

Q_SIGNALS:
    void startRequested(const QString& prompt);
    void suggestionRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    void refresh();

    QPlainTextEdit* m_text;
    QPushButton* m_suggest;
    QPushButton* m_start;
    QLabel* m_hint;
};

} // namespace joust::ui
