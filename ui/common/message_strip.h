// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence in the page, instead of a modal box: icon and word for the severity, up to two actions, details that
// fold. Hidden until a message is shown. UI thread only.
#pragma once

#include "base/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace joust::ui {

enum class Severity { Info, Good, Warning, Error };

class MessageStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    // Replaces what was shown, its actions and details included. The text is plain text.
    void show(Severity severity, const QString& text);
    using QFrame::show;
    // The translated sentence of error_text.h, with the English detail folded away.
    void showError(const base::Error& error);
    // A third button is ignored. `handler` runs on a click; the strip stays.
    void addButton(const QString& text, std::function<void()> handler);
    void setDetails(const QString& details);
    void setClosable(bool closable);
    void clear();

    Severity severity() const { return m_severity; }
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildRow();
    void refreshLook();
    void setDetailsOpen(bool open);

    Severity m_severity = Severity::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_details;
    QToolButton* m_fold;
    QToolButton* m_close;
    QPushButton* m_actions[2];
    std::function<void()> m_handlers[2];
};

} // namespace joust::ui
