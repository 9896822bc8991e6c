// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_actions.h"

#include "ui/common/busy_bar.h"
#include "ui/data/data_words.h"
#include "ui/prompts/prompt_edit_dialog.h"
#include "ui/prompts/prompt_words.h"
#include "ui/prompts/word_dialog.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QWidget>

#include <utility>

namespace joust::ui {

namespace {

constexpr int kLookingMs = 100;
constexpr std::size_t kMostRemembered = 500'000; // prompts in all that can be undone

QStringList namesOf(const std::map<std::string, std::int64_t>& counts)
{
    QStringList names;
    for (const auto& [name, count] : counts)
        names << QString::fromStdString(name);
    return names;
}

} // namespace

PromptActions::PromptActions(PromptsSource& source, QWidget& page, QWidget& table, QWidget& setsTable)
    : QObject(&page)
    , m_source(source)
    , m_page(page)
    , m_menu(new QMenu(&page))
    , m_setMenu(new QMenu(&page))
    , m_busy(new BusyBar(&page))
{
    m_menu->setToolTipsVisible(true);
    m_setMenu->setToolTipsVisible(true);
    buildActions(table, setsTable);
    m_looking.setInterval(kLookingMs);
    connect(&m_looking, &QTimer::timeout, this, [this] { m_busy->setProgress(m_progress->done, m_progress->total); });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_source.cancelChange(); });
    refresh();
}

// The keys work inside `where`, but in a text field that takes them for itself.
QAction* PromptActions::add(QWidget& where, const QString& name, const QString& text, const QKeySequence& keys,
                            void (PromptActions::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    where.addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PromptActions::buildActions(QWidget& table, QWidget& setsTable)
{
    m_edit = add(table, QStringLiteral("editPrompt"), tr("&Edit prompt..."), Qt::Key_F2, &PromptActions::editCurrent);
    m_addTag = add(m_page, QStringLiteral("addTag"), tr("Add &tag..."), Qt::CTRL | Qt::Key_T, &PromptActions::askTag);
    m_removeTag = add(m_page, QStringLiteral("removeTag"), tr("Remove ta&g..."), {}, &PromptActions::askTagToRemove);
    m_category = add(m_page, QStringLiteral("setCategory"), tr("Set &category..."), {}, &PromptActions::askCategory);
    m_remove = add(table, QStringLiteral("removePrompts"), tr("&Remove from the set"), QKeySequence::Delete,
                   &PromptActions::removeSelected);
    m_rename =
        add(setsTable, QStringLiteral("renameSet"), tr("Re&name the set..."), Qt::Key_F2, &PromptActions::askName);
    m_removeSet = add(setsTable, QStringLiteral("removeSet"), tr("Remove the &set"), QKeySequence::Delete,
                      &PromptActions::removeSet);
    m_duplicates =
        add(m_page, QStringLiteral("selectDuplicates"), tr("Select &duplicates"), {}, &PromptActions::findDuplicates);
    m_undoAction = add(m_page, QStringLiteral("undoPrompts"), tr("&Undo"), QKeySequence::Undo, &PromptActions::undo);
    m_redoAction = add(m_page, QStringLiteral("redoPrompts"), tr("Re&do"), QKeySequence::Redo, &PromptActions::redo);
    for (QAction* action : {m_rename, m_removeSet}) // the keys are those of the prompts, with the focus in the sets
        action->setShortcutVisibleInContextMenu(false);
    m_menu->addActions({m_edit, m_addTag, m_removeTag, m_category, m_remove});
    m_menu->addSeparator();
    m_menu->addActions({m_duplicates, m_rename, m_removeSet});
    m_menu->addSeparator();
    m_menu->addActions({m_undoAction, m_redoAction});
    m_setMenu->addActions({m_duplicates, m_rename, m_removeSet});
}

void PromptActions::setSelected(std::function<std::vector<base::PromptId>()> selected)
{
    m_selected = std::move(selected);
}

void PromptActions::aim(const store::PromptSetRow* set, std::optional<base::PromptId> current, qsizetype selected)
{
    m_set = set ? std::optional(*set) : std::nullopt;
    m_current = current;
    m_count = selected;
    refresh();
}

bool PromptActions::isBusy() const
{
    return m_busy->isBusy();
}

void PromptActions::refresh()
{
    const bool free = !isBusy();
    const bool some = free && m_set && m_count > 0;
    m_edit->setEnabled(free && m_set && m_current);
    m_removeTag->setEnabled(some && !m_set->tags.empty());
    for (QAction* action : {m_addTag, m_category, m_remove})
        action->setEnabled(some);
    const bool mayChangeSet = free && m_set && m_set->runs.empty();
    const QString why =
        m_set && !m_set->runs.empty()
            ? tr("The set stays as it is: the run %1 is made of it.").arg(DataWords::oneLine(m_set->runs.front()))
            : QString();
    for (QAction* action : {m_rename, m_removeSet}) {
        action->setEnabled(mayChangeSet);
        action->setToolTip(why.toHtmlEscaped());
    }
    m_duplicates->setEnabled(free && m_set);
    m_undoAction->setEnabled(free && !m_undo.empty());
    m_redoAction->setEnabled(free && !m_redo.empty());
}

void PromptActions::open(QDialog* dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void PromptActions::ask(const WordQuestion& question, const std::function<void(const QString&)>& then)
{
    if (m_dialog)
        return;
    auto* dialog = new WordDialog(question, &m_page);
    connect(dialog, &WordDialog::given, this, then);
    open(dialog);
}

void PromptActions::editCurrent()
{
    if (m_dialog || !m_set || !m_current)
        return;
    m_source.loadPrompt(*m_current, this, [this, set = m_set->name](const base::Result<PromptDetail>& detail) {
        if (!detail) {
            Q_EMIT failed(detail.error());
            return;
        }
        if (m_dialog)
            return;
        auto* dialog = new PromptEditDialog(m_source, set, detail->prompt, &m_page);
        connect(dialog, &PromptEditDialog::edited, this, [this, set](const EditedPromptText& result) {
            remember(result.change);
            Q_EMIT done({tr("The prompt is changed."), set, result.id, {}});
        });
        open(dialog);
    });
}

void PromptActions::askTag()
{
    ask({tr("Add a tag"),
         tr("%Ln prompt(s) are selected.", nullptr, static_cast<int>(m_count)),
         tr("&Tag"),
         tr("Add the tag"),
         namesOf(m_set->tags),
         {},
         true,
         false},
        [this](const QString& text) {
            const std::vector<std::string> tags = PromptWords::tagsIn(text);
            if (!tags.empty())
                order({Kind::AddTag, m_selected(), m_set->name, tags.front()});
        });
}

void PromptActions::askTagToRemove()
{
    ask({tr("Remove a tag"),
         tr("%Ln prompt(s) are selected.", nullptr, static_cast<int>(m_count)),
         tr("&Tag"),
         tr("Remove the tag"),
         namesOf(m_set->tags),
         {},
         false,
         false},
        [this](const QString& tag) {
            order({Kind::RemoveTag, m_selected(), m_set->name, tag.toStdString()});
        });
}

void PromptActions::askCategory()
{
    ask({tr("Set the category"),
         tr("%Ln prompt(s) are selected.", nullptr, static_cast<int>(m_count)) + QLatin1Char(' ') +
             tr("Rankings by category count their votes there, those that were given before too."),
         tr("&Category"),
         tr("Set"),
         {},
         {},
         true,
         true},
        [this](const QString& word) {
            order({Kind::SetCategory, m_selected(), m_set->name, word.toStdString()});
        });
}

void PromptActions::removeSelected()
{
    order({Kind::Remove, m_selected(), m_set->name, {}});
}

void PromptActions::askName()
{
    ask({tr("Rename the set"),
         tr("Votes on its prompts are exported under the new name."),
         tr("&Name"),
         tr("Rename"),
         {},
         QString::fromStdString(m_set->name),
         true,
         false},
        [this](const QString& name) {
            order({Kind::RenameSet, {}, m_set->name, name.toStdString()});
        });
}

void PromptActions::removeSet()
{
    order({Kind::RemoveSet, {}, m_set->name, {}});
}

void PromptActions::findDuplicates()
{
    if (isBusy() || !m_set)
        return;
    const SharedProgress progress = begin(tr("Comparing the prompts..."));
    m_source.findDuplicates(m_set->name, progress, this,
                            [this](const base::Result<std::vector<base::PromptId>>& found) {
                                if (end(found ? nullptr : &found.error()))
                                    Q_EMIT duplicatesFound(*found);
                            });
}

SharedProgress PromptActions::begin(const QString& what)
{
    m_progress = std::make_shared<WorkProgress>();
    m_busy->start(what);
    m_looking.start();
    refresh();
    return m_progress;
}

// False when it failed, which is then said.
bool PromptActions::end(const base::Error* error)
{
    m_looking.stop();
    m_busy->finish();
    refresh();
    if (error && error->code != base::ErrorCode::Cancelled)
        Q_EMIT failed(*error);
    return error == nullptr;
}

void PromptActions::order(PromptsOrder order)
{
    if (isBusy())
        return;
    const SharedProgress progress = begin(tr("Changing the prompts..."));
    m_source.change(order, progress, this, [this, order](base::Result<SharedPromptChange> change) {
        if (end(change ? nullptr : &change.error()))
            finish(order, std::move(*change));
    });
}

void PromptActions::finish(const PromptsOrder& order, SharedPromptChange change)
{
    const std::size_t prompts = change->prompts();
    if (prompts > 0) {
        remember(std::move(change));
    }
    PromptsDone what{said(order, prompts), setAfter(order), {}, {}};
    what.stays = order.kind == Kind::AddTag || order.kind == Kind::RemoveTag || order.kind == Kind::SetCategory;
    if (order.kind == Kind::AddTag || order.kind == Kind::RemoveTag)
        what.tag = {order.prompts, order.word, order.kind == Kind::AddTag};
    Q_EMIT done(what);
}

// The oldest steps give way; the last one can always be undone.
void PromptActions::remember(SharedPromptChange change)
{
    m_undo.push_back(std::move(change));
    m_redo.clear();
    std::size_t prompts = 0;
    auto step = m_undo.rbegin();
    while (step != m_undo.rend() && (step == m_undo.rbegin() || prompts + (*step)->prompts() <= kMostRemembered))
        prompts += (*step++)->prompts();
    m_undo.erase(m_undo.begin(), step.base());
    refresh();
}

std::string PromptActions::setAfter(const PromptsOrder& order)
{
    return order.kind == Kind::RenameSet ? order.word : order.promptSet;
}

QString PromptActions::said(const PromptsOrder& order, std::size_t prompts)
{
    const int count = static_cast<int>(prompts);
    if (prompts == 0)
        return tr("Nothing had to be changed.");
    switch (order.kind) {
    case Kind::AddTag:
        return tr("%Ln prompt(s) have the tag %1 now.", nullptr, count).arg(PromptWords::tag(order.word));
    case Kind::RemoveTag:
        return tr("%Ln prompt(s) have the tag %1 no more.", nullptr, count).arg(PromptWords::tag(order.word));
    case Kind::SetCategory:
        return tr("The category of %Ln prompt(s) is changed.", nullptr, count);
    case Kind::Remove:
        return tr("%Ln prompt(s) left the set. Battles and runs keep them.", nullptr, count);
    case Kind::RenameSet:
        return tr("The set is renamed.");
    case Kind::RemoveSet:
        return tr("The set is removed. Battles keep its prompts.");
    }
    return {};
}

void PromptActions::goBack(Steps& from, Steps& to, const QString& said)
{
    if (from.empty() || isBusy())
        return;
    const SharedProgress progress = begin(tr("Changing the prompts..."));
    m_source.undo(from.back(), progress, this, [this, &from, &to, said](base::Result<SharedPromptChange> change) {
        if (!end(change ? nullptr : &change.error()))
            return;
        const std::string set = from.back()->before.front().promptSet;
        from.pop_back();
        to.push_back(std::move(*change));
        refresh();
        Q_EMIT done({said, set, {}, {}});
    });
}

void PromptActions::undo()
{
    goBack(m_undo, m_redo, tr("Undone."));
}

void PromptActions::redo()
{
    goBack(m_redo, m_undo, tr("Done again."));
}

} // namespace joust::ui
