// SPDX-License-Identifier: GPL-3.0-or-later
// The Prompts page: the workspace's prompt sets, the prompts of one of them, searched and filtered, and one in full;
// files are imported here. UI thread only.
#pragma once

#include "ui/prompts/prompts_source.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace joust::ui {

class BusyBar;
class EmptyState;
class ImportDialog;
class MessageStrip;
class PageHeader;
class PromptActions;
class PromptPanel;
struct PromptsDone;
class PromptsModel;
class ValueChip;

class PromptsPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPromptsAtOnce = 200; // then reading pauses until somebody scrolls there
    static constexpr int kTypingMs = 250;      // after the last key of a search

    // `source` outlives the page.
    explicit PromptsPage(PromptsSource& source, QWidget* parent = nullptr);

    void activate();   // reads the sets and the first page
    void deactivate(); // stops reading, and drops what was read
    bool isReading() const;
    ImportDialog* importDialog() const;
    // Opens the dialog; with a file, as if it had been chosen there.
    void startImport(const QString& path = {});

Q_SIGNALS:
    void changed(); // a set was made or grew

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFilters(PageHeader& header);
    void buildSets();
    void buildTable();
    void buildLayout();
    void connectParts();
    void connectMenus();
    void fitColumns();
    void fitSets();

    void takeSets(base::Result<std::vector<store::PromptSetRow>> sets);
    void showSets();
    void chooseSet();
    void showSearch();
    void showFacets();
    bool isFiltering() const;
    void resetFilters();
    void search();
    void reload(int rows = kPromptsAtOnce);
    void refreshSets();
    void readOn(int rows = kPromptsAtOnce);
    void chooseKept(bool ended);
    void askPage();
    void take(base::Result<store::PromptPage> result);
    void stop();
    void showCount();
    void showCurrent();
    void loadCurrent();
    void selectAll();
    void selectDuplicates(const std::vector<base::PromptId>& prompts);
    void selectWanted();
    void showSelection();
    qsizetype selectedCount() const;
    std::vector<base::PromptId> selectedPrompts() const;
    void afterChange(const PromptsDone& what);
    void showDone(const QString& said);
    void afterImport(const QString& promptSet, std::size_t added);
    void fail(const base::Error& error, std::function<void()> again);
    void forget();
    const store::PromptSetRow* currentSet() const;

    PromptsSource& m_source;
    QLineEdit* m_field = nullptr;
    ValueChip* m_language = nullptr;
    ValueChip* m_rule = nullptr;
    ValueChip* m_tag = nullptr;
    QPushButton* m_change = nullptr;
    PromptActions* m_actions = nullptr;
    QPushButton* m_importButton = nullptr;
    QTableWidget* m_setsTable = nullptr;
    PromptsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PromptPanel* m_panel = nullptr;
    QLabel* m_count = nullptr;
    MessageStrip* m_message = nullptr;
    BusyBar* m_busy = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_middle = nullptr;
    QWidget* m_blank = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_noSets = nullptr;
    EmptyState* m_noMatch = nullptr;
    QPointer<ImportDialog> m_import;
    QTimer m_typing;
    QTimer m_selecting; // a held arrow key does not read every prompt on its way

    std::vector<store::PromptSetRow> m_sets;
    store::PromptSearch m_search;
    std::optional<std::int64_t> m_next;
    int m_wanted = 0; // rows that are still to come before reading pauses
    std::int64_t m_reached = 0;
    std::int64_t m_last = 0;
    std::optional<base::PromptId> m_selected; // the prompt whose text is shown or on its way
    quint64 m_request = 0;                    // answers to older requests are dropped
    bool m_selectsAll = false;                // once all is read
    std::vector<base::PromptId> m_toSelect;   // once all is read; sorted
    int m_rowsKept = kPromptsAtOnce;          // that are read at once when the sets are here
    bool m_active = false;
};

} // namespace joust::ui
