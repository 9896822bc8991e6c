// SPDX-License-Identifier: GPL-3.0-or-later
// What the Prompts page does when prompts come or change: what is selected for it, and what is shown afterwards.
#include "ui/common/message_strip.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompt_actions.h"
#include "ui/prompts/prompts_model.h"
#include "ui/prompts/prompts_page.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>
#include <limits>
#include <utility>

namespace joust::ui {

qsizetype PromptsPage::selectedCount() const
{
    qsizetype rows = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        rows += range.height();
    return rows;
}

std::vector<base::PromptId> PromptsPage::selectedPrompts() const
{
    std::vector<base::PromptId> prompts;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            prompts.push_back(m_model->rowAt(row).id);
    }
    return prompts;
}

// Also those that were not read yet.
void PromptsPage::selectAll()
{
    if (!m_next)
        return m_table->selectAll();
    m_selectsAll = true;
    readOn(std::numeric_limits<int>::max());
}

void PromptsPage::selectWanted()
{
    if (std::exchange(m_selectsAll, false))
        m_table->selectAll();
    if (m_toSelect.empty())
        return;
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (std::binary_search(m_toSelect.begin(), m_toSelect.end(), m_model->rowAt(row).id))
            rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_toSelect.clear();
    if (rows.isEmpty())
        return;
    m_table->selectionModel()->setCurrentIndex(rows.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(rows.first().topLeft());
}

// Of the whole set: what hides some of it goes.
void PromptsPage::selectDuplicates(const std::vector<base::PromptId>& prompts)
{
    if (!m_active)
        return;
    if (isFiltering())
        resetFilters();
    m_toSelect = prompts;
    std::sort(m_toSelect.begin(), m_toSelect.end());
    if (m_next || isReading())
        readOn(std::numeric_limits<int>::max());
    else
        selectWanted();
    m_message->show(Severity::Info, prompts.empty() ? tr("No two prompts of the set are alike.")
                                                    : tr("%Ln prompt(s) are like an earlier one, and selected.",
                                                         nullptr, static_cast<int>(prompts.size())));
    m_message->setClosable(true);
}

void PromptsPage::showSelection()
{
    const QModelIndex current = m_table->currentIndex();
    m_actions->aim(m_active ? currentSet() : nullptr,
                   current.isValid() ? std::optional(m_model->rowAt(current.row()).id) : std::nullopt, selectedCount());
    if (m_model->rowCount() > 0)
        showCount();
}

void PromptsPage::afterChange(const PromptsDone& what)
{
    Q_EMIT changed();
    if (!m_active)
        return;
    if (what.tag)
        m_model->setTag(what.tag->prompts, what.tag->word, what.tag->given);
    if (what.stays) {
        refreshSets();
        loadCurrent();
        return showDone(what.said);
    }
    m_rowsKept = std::max(kPromptsAtOnce, m_model->rowCount());
    if (what.promptSet != m_search.promptSet)
        m_search = {what.promptSet, {}, {}, {}, {}};
    if (what.current)
        m_selected = what.current;
    activate();
    showDone(what.said);
}

void PromptsPage::showDone(const QString& said)
{
    m_message->show(Severity::Good, said);
    if (m_actions->canUndo())
        m_message->addButton(tr("Undo"), std::function<void()>([this] {
                                 m_message->clear();
                                 m_actions->undo();
                             }));
    m_message->setClosable(true);
}

// Their counts have changed, and nothing of what the table shows.
void PromptsPage::refreshSets()
{
    m_source.loadSets(this, [this](base::Result<std::vector<store::PromptSetRow>> sets) {
        if (!m_active || !sets)
            return;
        m_sets = std::move(*sets);
        showFacets();
        showSelection();
    });
}

void PromptsPage::startImport(const QString& path)
{
    if (!m_import) {
        std::vector<std::string> names;
        for (const store::PromptSetRow& set : m_sets)
            names.push_back(set.name);
        m_import = new ImportDialog(m_source, names, this);
        m_import->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_import, &ImportDialog::imported, this, &PromptsPage::afterImport);
        m_import->open();
    }
    if (!path.isEmpty())
        m_import->setFile(path);
}

void PromptsPage::afterImport(const QString& promptSet, std::size_t added)
{
    Q_EMIT changed();
    if (!m_active)
        return;
    resetFilters();
    m_search.promptSet = promptSet.toStdString();
    m_selected.reset();
    activate();
    m_message->show(Severity::Good, tr("%Ln prompt(s) imported.", nullptr, static_cast<int>(added)));
    m_message->setClosable(true);
}

} // namespace joust::ui
