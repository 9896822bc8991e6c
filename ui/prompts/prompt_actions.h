// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the prompts and the set that are chosen on the Prompts page, as a menu with keys; what was done
// can be undone, step by step, and done again. UI thread only.
#pragma once

#include "ui/prompts/prompts_source.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QDialog;
class QMenu;

namespace joust::ui {

class BusyBar;
struct WordQuestion;

// What was done, for the page to show.
struct PromptsDone
{
    QString said;
    std::string promptSet;                 // to show
    std::optional<base::PromptId> current; // to choose in it
    // A tag that was given or taken away: the rows that are shown need nothing else.
    struct Tag
    {
        std::vector<base::PromptId> prompts;
        std::string word;
        bool given = true;
    };
    std::optional<Tag> tag;
    bool stays = false; // the rows stand where they stood
};

class PromptActions final : public QObject
{
    Q_OBJECT

public:
    // All outlive this object. F2 and Delete are for the prompts in `table`, for the set in `setsTable`.
    PromptActions(PromptsSource& source, QWidget& page, QWidget& table, QWidget& setsTable);

    // The prompts that are selected, asked for when something is to be done to them.
    void setSelected(std::function<std::vector<base::PromptId>()> selected);
    // What is chosen: `set` may be null; `others` are the names of all sets.
    void aim(const store::PromptSetRow* set, std::optional<base::PromptId> current, qsizetype selected);

    QMenu* menu() const { return m_menu; }       // of prompts and set
    QMenu* setMenu() const { return m_setMenu; } // of the set
    BusyBar* busyBar() const { return m_busy; }
    bool isBusy() const;
    bool canUndo() const { return !m_undo.empty(); }
    void undo();
    void redo();

Q_SIGNALS:
    void done(const joust::ui::PromptsDone& what);
    void failed(const joust::base::Error& error);
    void duplicatesFound(const std::vector<joust::base::PromptId>& prompts); // like an earlier one of the set

private:
    using Steps = std::vector<SharedPromptChange>; // the last one last
    using Kind = PromptsOrder::Kind;

    QAction* add(QWidget& where, const QString& name, const QString& text, const QKeySequence& keys,
                 void (PromptActions::*run)());
    void buildActions(QWidget& table, QWidget& setsTable);
    void refresh();
    void editCurrent();
    void askTag();
    void askTagToRemove();
    void askCategory();
    void removeSelected();
    void askName();
    void removeSet();
    void findDuplicates();
    void ask(const WordQuestion& question, const std::function<void(const QString&)>& then);
    void open(QDialog* dialog);
    void order(PromptsOrder order);
    void finish(const PromptsOrder& order, SharedPromptChange change);
    void remember(SharedPromptChange change);
    void goBack(Steps& from, Steps& to, const QString& said);
    SharedProgress begin(const QString& what);
    bool end(const base::Error* error);
    static std::string setAfter(const PromptsOrder& order);
    static QString said(const PromptsOrder& order, std::size_t prompts);

    PromptsSource& m_source;
    QWidget& m_page;
    std::function<std::vector<base::PromptId>()> m_selected;
    std::optional<store::PromptSetRow> m_set;
    std::optional<base::PromptId> m_current;
    qsizetype m_count = 0; // of the selected ones
    Steps m_undo;
    Steps m_redo;
    QMenu* m_menu;
    QMenu* m_setMenu;
    QAction* m_edit = nullptr;
    QAction* m_addTag = nullptr;
    QAction* m_removeTag = nullptr;
    QAction* m_category = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_removeSet = nullptr;
    QAction* m_duplicates = nullptr;
    QAction* m_undoAction = nullptr;
    QAction* m_redoAction = nullptr;
    BusyBar* m_busy;
    SharedProgress m_progress;
    QTimer m_looking; // at the progress
    QPointer<QDialog> m_dialog;
};

} // namespace joust::ui
