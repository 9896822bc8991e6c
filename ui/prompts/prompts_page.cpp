// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompts_page.h"

#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_strip.h"
#include "ui/data/data_words.h"
#include "ui/data/value_chip.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompt_actions.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/prompts/prompts_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>
#include <limits>
#include <utility>

namespace joust::ui {

namespace {

std::vector<std::string> wordsOf(const std::map<std::string, std::int64_t>& counts)
{
    std::vector<std::string> words;
    for (const auto& [word, count] : counts)
        words.push_back(word);
    return words;
}

} // namespace

PromptsPage::PromptsPage(PromptsSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
{
    setObjectName(QStringLiteral("promptsPage"));
    buildLayout();
    connectParts();
    forget();
}

void PromptsPage::activate()
{
    m_active = true;
    m_stack->setCurrentWidget(m_sets.empty() ? m_blank : m_content);
    m_busy->start(tr("Reading the prompt sets..."), false);
    m_source.loadSets(this, [this](base::Result<std::vector<store::PromptSetRow>> sets) {
        if (m_active)
            takeSets(std::move(sets));
    });
}

void PromptsPage::deactivate()
{
    m_active = false;
    ++m_request;
    m_source.cancel();
    m_busy->finish();
    m_message->clear();
    m_typing.stop();
    forget();
}

bool PromptsPage::isReading() const
{
    return m_busy->isBusy();
}

ImportDialog* PromptsPage::importDialog() const
{
    return m_import;
}

void PromptsPage::forget()
{
    m_selecting.stop();
    m_selected.reset();
    m_next.reset();
    m_reached = 0;
    m_last = 0;
    m_model->clear();
    m_panel->clear();
    m_count->clear();
    m_selectsAll = false;
    m_toSelect.clear();
    showSelection();
}

void PromptsPage::takeSets(base::Result<std::vector<store::PromptSetRow>> sets)
{
    m_busy->finish();
    if (!sets)
        return fail(sets.error(), [this] { activate(); });
    m_sets = std::move(*sets);
    m_stack->setCurrentWidget(m_sets.empty() ? static_cast<QWidget*>(m_noSets) : m_content);
    if (m_sets.empty()) {
        showFacets(); // there are none any more
        return forget();
    }
    showSets();
    if (m_importButton->hasFocus()) // nobody chose it: the page was shown
        m_table->setFocus(Qt::OtherFocusReason);
}

const store::PromptSetRow* PromptsPage::currentSet() const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [this](const store::PromptSetRow& set) { return set.name == m_search.promptSet; });
    return found == m_sets.end() ? nullptr : &*found;
}

void PromptsPage::showSets()
{
    {
        const QSignalBlocker quiet(m_setsTable);
        m_setsTable->setRowCount(static_cast<int>(m_sets.size()));
        int row = 0;
        for (const store::PromptSetRow& set : m_sets) {
            const QString name = DataWords::oneLine(set.name);
            auto* nameItem = new QTableWidgetItem(name);
            nameItem->setToolTip(name.toHtmlEscaped());
            auto* count = new QTableWidgetItem(QLocale().toString(static_cast<qlonglong>(set.prompts)));
            count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_setsTable->setItem(row, 0, nameItem);
            m_setsTable->setItem(row++, 1, count);
        }
        const store::PromptSetRow* current = currentSet();
        m_setsTable->setCurrentCell(current ? static_cast<int>(current - m_sets.data()) : 0, 0);
    }
    chooseSet();
}

void PromptsPage::chooseSet()
{
    const int row = m_setsTable->currentRow();
    if (!m_active || row < 0 || row >= static_cast<int>(m_sets.size()))
        return;
    const std::string& name = m_sets[static_cast<std::size_t>(row)].name;
    if (name != m_search.promptSet)
        m_search = {name, {}, {}, {}, {}};
    showSearch();
    reload(std::exchange(m_rowsKept, kPromptsAtOnce));
}

void PromptsPage::showSearch()
{
    const QSignalBlocker quiet(m_field);
    m_field->setText(QString::fromStdString(m_search.text));
    m_typing.stop(); // nobody typed
    showFacets();
}

void PromptsPage::showFacets()
{
    const store::PromptSetRow* set = currentSet();
    m_language->setValues(set ? wordsOf(set->languages) : std::vector<std::string>());
    m_rule->setValues(set ? wordsOf(set->rules) : std::vector<std::string>());
    m_tag->setValues(set ? wordsOf(set->tags) : std::vector<std::string>());
    m_language->setValue(m_search.language);
    m_rule->setValue(m_search.rule);
    m_tag->setValue(m_search.tag);
}

bool PromptsPage::isFiltering() const
{
    return m_search != store::PromptSearch{m_search.promptSet, {}, {}, {}, {}};
}

void PromptsPage::resetFilters()
{
    m_search = {m_search.promptSet, {}, {}, {}, {}};
    m_message->clear();
    showSearch();
    reload();
}

void PromptsPage::search()
{
    m_typing.stop();
    store::PromptSearch wanted = m_search;
    wanted.text = m_field->text().toStdString();
    wanted.language = m_language->value();
    wanted.rule = m_rule->value();
    wanted.tag = m_tag->value();
    if (wanted == m_search)
        return;
    m_search = std::move(wanted);
    m_message->clear();
    reload();
}

void PromptsPage::reload(int rows)
{
    if (!m_active || m_search.promptSet.empty())
        return;
    const std::optional<base::PromptId> kept = m_selected;
    forget();
    m_selected = kept;
    m_middle->setCurrentWidget(m_table);
    readOn(rows);
}

void PromptsPage::readOn(int rows)
{
    m_wanted = rows;
    m_busy->start(isFiltering() ? tr("Searching the prompts...") : tr("Reading the prompts..."));
    askPage();
}

void PromptsPage::askPage()
{
    const quint64 request = ++m_request;
    store::PromptPageRequest page;
    page.search = m_search;
    page.after = m_next.value_or(0);
    page.limit = m_wanted;
    m_source.loadPage(page, this, [this, request](base::Result<store::PromptPage> result) {
        if (m_active && request == m_request)
            take(std::move(result));
    });
}

void PromptsPage::take(base::Result<store::PromptPage> result)
{
    if (!result) {
        m_busy->finish();
        return fail(result.error(), [this] { m_reached == 0 ? reload() : readOn(); });
    }
    m_reached += result->scanned;
    m_last = result->last;
    m_wanted -= static_cast<int>(result->rows.size());
    m_next = result->next;
    const bool first = m_model->rowCount() == 0 && !result->rows.empty();
    const bool goesOn = m_next && m_wanted > 0;
    m_model->append(std::move(result->rows), m_next && !goesOn);
    if (first)
        fitColumns();
    chooseKept(!goesOn);
    showCount();
    m_busy->setProgress(m_reached, m_last);
    if (goesOn)
        return askPage();
    m_busy->finish();
    if (m_model->rowCount() == 0)
        m_middle->setCurrentWidget(m_noMatch);
    selectWanted();
}

// The prompt that was chosen before the list was read again, or the first one.
void PromptsPage::chooseKept(bool ended)
{
    if (m_table->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    const std::optional<int> row = m_selected ? m_model->rowOf(*m_selected) : std::nullopt;
    if (m_selected && !row && !ended)
        return;
    m_selected.reset();
    // Not the view's way, which looks at what keys are held: Ctrl is, after Ctrl+Z.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row.value_or(0), 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_table->currentIndex());
}

// What was found so far stays.
void PromptsPage::stop()
{
    ++m_request;
    m_source.cancel();
    m_busy->finish();
    m_selectsAll = false;
    m_toSelect.clear();
    chooseKept(true);
    const QLocale locale;
    m_message->show(Severity::Info, tr("Stopped after %1 of %2 prompts.")
                                        .arg(locale.toString(static_cast<qlonglong>(m_reached)),
                                             locale.toString(static_cast<qlonglong>(m_last))));
    m_message->addButton(tr("Go on"), std::function<void()>([this] {
                             m_message->clear();
                             readOn();
                         }));
}

void PromptsPage::showCount()
{
    const int found = m_model->rowCount();
    const store::PromptSetRow* set = currentSet();
    QString text;
    if (!isFiltering())
        text = tr("%Ln prompt(s)", nullptr, set ? static_cast<int>(set->prompts) : found);
    else
        text = m_next ? tr("%Ln prompt(s) found so far", nullptr, found) : tr("%Ln prompt(s) found", nullptr, found);
    const qsizetype selected = selectedCount();
    if (selected > 1)
        text += QStringLiteral(", ") + tr("%Ln selected", nullptr, static_cast<int>(selected));
    m_count->setText(text);
}

void PromptsPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_selected.reset();
        m_panel->clear();
        return;
    }
    const base::PromptId id = m_model->rowAt(index.row()).id;
    if (m_selected && id == *m_selected)
        return;
    m_selected = id;
    m_selecting.start();
}

void PromptsPage::loadCurrent()
{
    if (!m_active || !m_selected)
        return;
    m_source.loadPrompt(*m_selected, this, [this, id = *m_selected](base::Result<PromptDetail> detail) {
        if (!m_active || !m_selected || id != *m_selected)
            return;
        if (!detail) {
            m_panel->clear();
            return fail(detail.error(), [this] { loadCurrent(); });
        }
        const std::optional<int> row = m_model->rowOf(id);
        m_panel->showPrompt(std::move(*detail), row ? m_model->rowAt(*row).position : 0);
    });
}

void PromptsPage::fail(const base::Error& error, std::function<void()> again)
{
    m_message->showError(error);
    m_message->addButton(tr("Try again"), std::function<void()>([this, again = std::move(again)] {
                             const std::function<void()> work = again; // the message, and its handler, go
                             m_message->clear();
                             work();
                         }));
}

} // namespace joust::ui
