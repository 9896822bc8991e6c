// SPDX-License-Identifier: GPL-3.0-or-later
// One more turn for both contestants before the vote: a field and a button under the panes. UI thread only.
#pragma once

#include <QFrame>

class QPlainTextEdit;
class QPushButton;

namespace joust::ui {

class FollowUp final : public QFrame
{
    Q_OBJECT

public:
    explicit FollowUp(QWidget* parent = nullptr);

    void setAsking(bool allowed); // shut, it keeps its place and what was typed
    void clear();
    void setPrompt(const QString& prompt);
    void focusText();

Q_SIGNALS:
    void requested(const QString& prompt);
    void typing(bool focused); // somebody writes: a choice must not run out meanwhile

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    void refresh();
    void fitHeight();
    void fitPlaceholder();

    QPlainTextEdit* m_text;
    QPushButton* m_ask;
    bool m_allowed = true;
};

} // namespace joust::ui
