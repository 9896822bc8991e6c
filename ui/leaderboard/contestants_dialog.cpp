// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/contestants_dialog.h"

#include "ui/common/role.h"
#include "ui/leaderboard/board_words.h"
#include "ui/leaderboard/current_query.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

using Names = std::vector<std::string> exchange::VoteFilter::*;

// A choice of what is offered, for one list of the filter; no filter means everyone, and everyone means no filter.
void chooseFor(CurrentQuery& query, Names filter, ContestantsChoice& choice)
{
    choice.chosen = query.query().filter.*filter;
    if (choice.chosen.empty()) {
        for (const auto& [name, count] : choice.offered)
            choice.chosen.push_back(name);
    }
    choice.take = [&query, filter, offered = choice.offered.size()](std::vector<std::string> names) {
        if (names.size() == offered)
            names.clear(); // whoever comes later counts, too
        exchange::BoardQuery wanted = query.query();
        wanted.filter.*filter = std::move(names);
        query.setQuery(wanted);
    };
}

} // namespace

void ContestantsDialog::ask(CurrentQuery& query, QWidget* parent)
{
    ContestantsChoice choice;
    choice.title = tr("Contestants");
    choice.explanation = tr("Only votes between two of the chosen count.");
    choice.listName = tr("Contestants that are ranked");
    choice.tooFew = tr("A ranking needs at least two.");
    choice.offered.assign(query.facets().contestants.begin(), query.facets().contestants.end());
    chooseFor(query, &exchange::VoteFilter::contestants, choice);
    ask(std::move(choice), parent);
}

void ContestantsDialog::askAnnotators(CurrentQuery& query, QWidget* parent)
{
    ContestantsChoice choice;
    choice.title = tr("Annotators");
    choice.explanation = tr("Only votes of the chosen people count.");
    choice.listName = tr("Annotators whose votes count");
    choice.find = tr("Find an annotator");
    choice.tooFew = tr("A ranking needs the votes of at least one.");
    choice.fewest = 1;
    choice.offered.assign(query.facets().annotators.begin(), query.facets().annotators.end());
    choice.counted = [](int votes) { return tr("%n vote(s)", nullptr, votes); };
    chooseFor(query, &exchange::VoteFilter::annotators, choice);
    ask(std::move(choice), parent);
}

void ContestantsDialog::ask(ContestantsChoice choice, QWidget* parent)
{
    auto* dialog = new ContestantsDialog(std::move(choice), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ContestantsDialog::dismiss()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<ContestantsDialog*>(window)) {
            dialog->m_list->clear();
            dialog->m_choice = {};
            dialog->reject();
        }
    }
}

ContestantsDialog::ContestantsDialog(ContestantsChoice choice, QWidget* parent)
    : QDialog(parent)
    , m_choice(std::move(choice))
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("contestantsDialog"));
    setWindowTitle(m_choice.title);
    if (m_choice.find.isEmpty())
        m_choice.find = tr("Find a contestant");
    m_find->setPlaceholderText(m_choice.find);
    m_find->setAccessibleName(m_choice.find);
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(m_choice.listName);
    m_list->setUniformItemSizes(true);
    setRole(m_count, Role::Muted);
    auto* all = new QPushButton(tr("Choose all"), this);
    auto* none = new QPushButton(tr("Choose none"), this);
    auto* choices = new QHBoxLayout;
    choices->addWidget(all);
    choices->addWidget(none);
    choices->addStretch();
    auto* explanation = new QLabel(m_choice.explanation, this);
    explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addLayout(choices);
    layout->addWidget(m_count);
    layout->addWidget(m_buttons);
    fill();
    connect(m_find, &QLineEdit::textChanged, this, &ContestantsDialog::find);
    connect(m_list, &QListWidget::itemChanged, this, &ContestantsDialog::count);
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ContestantsDialog::take);
    count();
}

void ContestantsDialog::fill()
{
    const std::vector<std::string>& chosen = m_choice.chosen;
    for (const auto& [name, count] : m_choice.offered) {
        auto* item = new QListWidgetItem(QString::fromStdString(name), m_list);
        const auto number = static_cast<int>(count);
        if (number > 0)
            item->setToolTip(m_choice.counted ? m_choice.counted(number) : tr("%n battle(s)", nullptr, number));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool is = std::find(chosen.begin(), chosen.end(), name) != chosen.end();
        item->setCheckState(is ? Qt::Checked : Qt::Unchecked);
    }
}

void ContestantsDialog::find(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void ContestantsDialog::setAll(bool chosen)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden())
            m_list->item(i)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
}

void ContestantsDialog::count()
{
    std::size_t chosen = 0;
    for (int i = 0; i < m_list->count(); ++i)
        chosen += m_list->item(i)->checkState() == Qt::Checked ? 1U : 0U;
    const bool enough = chosen >= m_choice.fewest;
    m_count->setText(
        enough ? tr("%1 of %2 chosen")
                     .arg(BoardWords::count(chosen), BoardWords::count(static_cast<std::uint64_t>(m_list->count())))
               : m_choice.tooFew);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(enough);
}

void ContestantsDialog::take()
{
    std::vector<std::string> names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            names.push_back(m_list->item(i)->text().toStdString());
    }
    std::sort(names.begin(), names.end());
    m_choice.take(std::move(names));
    accept();
}

} // namespace joust::ui
