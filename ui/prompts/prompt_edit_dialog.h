// SPDX-License-Identifier: GPL-3.0-or-later
// One prompt by hand: its turns, category and tags. What it would be in its set, language, rules and duplicates, is
// said while it is written. UI thread only.
#pragma once

#include "ui/prompts/prompts_source.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace joust::ui {

class FormField;
class MessageStrip;

class PromptEditDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kTypingMs = 300; // after the last key

    // `source` outlives the dialog, which deletes itself when it closes.
    PromptEditDialog(PromptsSource& source, std::string promptSet, store::PromptRow prompt, QWidget* parent);

Q_SIGNALS:
    void edited(const joust::ui::EditedPromptText& result);

private:
    void buildLayout();
    void addTurn(const QString& text);
    void removeTurn();
    void refreshTurns();
    void later();
    void check();
    void showCheck(const exchange::PromptCheck& check);
    void save();
    void refresh();
    std::vector<std::string> turns() const;
    store::PromptRow wanted() const;
    bool isTaken() const;
    bool isChecked() const { return m_checked && m_checkedTurns == turns(); }

    PromptsSource& m_source;
    std::string m_promptSet;
    store::PromptRow m_prompt;
    QWidget* m_form = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_turnsColumn = nullptr;
    std::vector<FormField*> m_fields;
    std::vector<QPlainTextEdit*> m_turns;
    QPushButton* m_addTurn = nullptr;
    QPushButton* m_removeTurn = nullptr;
    QLineEdit* m_category = nullptr;
    QLineEdit* m_tags = nullptr;
    QLabel* m_facts = nullptr;
    MessageStrip* m_message = nullptr;
    QPushButton* m_save = nullptr;
    QTimer m_typing;
    std::optional<exchange::PromptCheck> m_checked; // of m_checkedTurns
    std::vector<std::string> m_checkedTurns;
    bool m_saving = false;
};

} // namespace joust::ui
