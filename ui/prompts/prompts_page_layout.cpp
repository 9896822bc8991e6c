// SPDX-License-Identifier: GPL-3.0-or-later
// How the Prompts page is put together; what it does is in prompts_page.cpp.
#include "ui/common/busy_bar.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/value_chip.h"
#include "ui/leaderboard/aligned_header.h"
#include "ui/prompts/import_dialog.h"
#include "ui/prompts/prompt_actions.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/prompts/prompt_words.h"
#include "ui/prompts/prompts_model.h"
#include "ui/prompts/prompts_page.h"
#include "ui/prompts/rule_chips.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kRowHeight = 36;
constexpr int kLeastSets = 160;
constexpr int kLeastSetsChars = 18; // in large type
constexpr int kLeastSetName = 8;    // characters
constexpr int kLeastTable = 320;
constexpr int kLeastPanel = 280;
constexpr int kLongestSearch = 1000; // UTF-16 units, less than 4 KiB of UTF-8
constexpr int kSelectingMs = 60;

void makeList(QTableView& table)
{
    table.setHorizontalHeader(new AlignedHeader(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.horizontalHeader()->setSectionsClickable(false);
}

} // namespace

void PromptsPage::buildFilters(PageHeader& header)
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("promptSearch"));
    m_field->setPlaceholderText(tr("Search in prompts"));
    m_field->setAccessibleName(tr("Search in prompts"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(kLongestSearch);
    m_language = new ValueChip(tr("All languages"), tr("Language"), &header);
    m_language->setObjectName(QStringLiteral("languageChip"));
    m_language->setWords(&PromptWords::language);
    m_rule = new ValueChip(tr("All rules"), tr("Rule"), &header);
    m_rule->setObjectName(QStringLiteral("ruleChip"));
    m_rule->setWords(&PromptWords::rule);
    header.addChip(m_language);
    header.addChip(m_rule);
    m_tag = new ValueChip(tr("All tags"), tr("Tag"), &header);
    m_tag->setObjectName(QStringLiteral("tagChip"));
    m_tag->setWords(&PromptWords::tag);
    m_tag->setLeast(1);
    header.addChip(m_tag);
    showFacets(); // a chip without values hides after it got its place
    m_importButton = new QPushButton(themedIcon(QStringLiteral("add"), Tone::OnAccent), tr("&Import..."), &header);
    m_importButton->setObjectName(QStringLiteral("importPrompts"));
    setRole(m_importButton, Role::Primary);
    header.addAction(m_importButton);
}

void PromptsPage::buildSets()
{
    m_setsTable = new QTableWidget(0, 2, this);
    m_setsTable->setObjectName(QStringLiteral("promptSets"));
    m_setsTable->setAccessibleName(tr("Prompt sets"));
    makeList(*m_setsTable);
    m_setsTable->setHorizontalHeaderLabels({tr("Set"), tr("Prompts")});
    m_setsTable->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_setsTable->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_setsTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_setsTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_setsTable->setMinimumWidth(std::max(kLeastSets, kLeastSetsChars * m_setsTable->fontMetrics().averageCharWidth()));
}

void PromptsPage::buildTable()
{
    m_model = new PromptsModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("promptsTable"));
    m_table->setAccessibleName(tr("Prompts"));
    makeList(*m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PromptsModel::Labels, new RuleChips(m_table));
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);     // its width decides which columns are shown
    m_setsTable->viewport()->installEventFilter(this); // and of this one
}

void PromptsPage::buildLayout()
{
    auto* header = new PageHeader(tr("Prompts"), this);
    buildFilters(*header);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("promptCount"));
    setRole(m_count, Role::Muted);
    m_message = new MessageStrip(this);
    m_busy = new BusyBar(this);
    buildSets();
    buildTable();
    m_noMatch = new EmptyState(QStringLiteral("search"), tr("No prompt matches the search."), tr("Show all prompts"));
    m_middle = new QStackedWidget(this);
    m_middle->setMinimumWidth(kLeastTable);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_noMatch);
    m_panel = new PromptPanel(this);
    m_panel->setMinimumWidth(kLeastPanel);

    m_actions = new PromptActions(m_source, *this, *m_table, *m_setsTable);
    m_actions->setSelected([this] { return selectedPrompts(); });
    m_change = new QPushButton(tr("&Change"), this);
    m_change->setObjectName(QStringLiteral("changePrompts"));
    m_change->setMenu(m_actions->menu());
    auto* searching = new QHBoxLayout;
    searching->setSpacing(kSpace12);
    searching->addWidget(m_field, 1);
    searching->addWidget(m_count);
    searching->addWidget(m_change);
    auto* split = new QSplitter(Qt::Horizontal);
    for (QWidget* part : std::initializer_list<QWidget*>{m_setsTable, m_middle, m_panel})
        split->addWidget(part);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 2);
    split->setSizes({kLeastSets + 30, 2 * kLeastTable, kLeastPanel + 60});
    m_content = new QWidget(this);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(kSpace12);
    content->addLayout(searching);
    content->addWidget(split, 1);

    m_blank = new QWidget(this);
    m_noSets = new EmptyState(QStringLiteral("prompts"),
                              tr("No prompts yet. Import a file: text, CSV, JSON lines, or a benchmark's questions."),
                              tr("Import prompts"), this);
    m_stack = new QStackedWidget(this);
    for (QWidget* page : {m_blank, static_cast<QWidget*>(m_noSets), m_content})
        m_stack->addWidget(page);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    for (QWidget* part : std::initializer_list<QWidget*>{header, m_message, m_busy, m_actions->busyBar()})
        layout->addWidget(part);
    layout->addWidget(m_stack, 1);
}

void PromptsPage::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &PromptsPage::search);
    connect(m_field, &QLineEdit::returnPressed, this, &PromptsPage::search);
    connect(m_language, &ValueChip::chosen, this, &PromptsPage::search);
    connect(m_rule, &ValueChip::chosen, this, &PromptsPage::search);
    connect(m_tag, &ValueChip::chosen, this, &PromptsPage::search);
    connect(m_actions, &PromptActions::done, this, &PromptsPage::afterChange);
    connect(m_actions, &PromptActions::duplicatesFound, this, &PromptsPage::selectDuplicates);
    connect(m_actions, &PromptActions::failed, this, [this](const base::Error& error) {
        m_message->showError(error);
        m_message->setClosable(true);
    });
    connect(m_setsTable, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row == before)
            return;
        m_message->clear();
        chooseSet();
    });
    connect(m_model, &PromptsModel::moreWanted, this, [this] {
        if (m_active)
            readOn();
    });
    connect(m_busy, &BusyBar::cancelRequested, this, &PromptsPage::stop);
    connect(m_noMatch, &EmptyState::actionTriggered, this, &PromptsPage::resetFilters);
    connect(m_noSets, &EmptyState::actionTriggered, this, [this] { startImport(); });
    connect(m_importButton, &QPushButton::clicked, this, [this] { startImport(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PromptsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PromptsPage::showSelection);
    connectMenus();
    connect(m_table, &QTableView::activated, m_panel, &PromptPanel::focusText);
    m_selecting.setSingleShot(true);
    m_selecting.setInterval(kSelectingMs);
    connect(&m_selecting, &QTimer::timeout, this, &PromptsPage::loadCurrent);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    m_field->installEventFilter(this);
}

void PromptsPage::connectMenus()
{
    for (QTableView* table : {m_table, static_cast<QTableView*>(m_setsTable)}) {
        QMenu* menu = table == m_table ? m_actions->menu() : m_actions->setMenu();
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(table, &QWidget::customContextMenuRequested, this,
                [table, menu](const QPoint& at) { menu->popup(table->viewport()->mapToGlobal(at)); });
    }
}

bool PromptsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_active)
        fitColumns();
    if (watched == m_setsTable->viewport() && event->type() == QEvent::Resize)
        fitSets();
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || (key == Qt::Key_Escape && m_field->text().isEmpty())) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// The prompt takes what the others leave. Where that is too little the rules give way, then the turns: both are said
// in the panel.
void PromptsPage::fitColumns()
{
    const int least = 24 * m_table->fontMetrics().averageCharWidth();  // of the prompt
    const int widest = std::max(m_table->viewport()->width() / 3, 80); // of the rules
    int left = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == PromptsModel::Prompt)
            continue;
        m_table->setColumnHidden(column, false);
        m_table->resizeColumnToContents(column);
        if (column == PromptsModel::Labels)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
        left -= m_table->columnWidth(column);
    }
    for (const int column : {PromptsModel::Turns, PromptsModel::Labels, PromptsModel::Language}) {
        if (left >= least)
            break;
        left += m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    m_table->setColumnWidth(PromptsModel::Prompt, std::max(left, least / 2));
}

// A set's name comes before the number of its prompts, which stands above the list as well.
void PromptsPage::fitSets()
{
    const int name = kLeastSetName * m_setsTable->fontMetrics().averageCharWidth();
    const int number = std::max(m_setsTable->horizontalHeader()->sectionSizeHint(1), m_setsTable->columnWidth(1));
    m_setsTable->setColumnHidden(1, m_setsTable->viewport()->width() < name + number);
}

} // namespace joust::ui
