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

namespace joust::ui {

namespace {

constexpr std::size_t kFewest = 2; // a ranking needs two

} // namespace

void ContestantsDialog::ask(CurrentQuery& query, QWidget* parent)
{
    auto* dialog = new ContestantsDialog(query, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ContestantsDialog::dismiss()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<ContestantsDialog*>(window)) {
            dialog->m_list->clear();
            dialog->reject();
        }
    }
}

ContestantsDialog::ContestantsDialog(CurrentQuery& query, QWidget* parent)
    : QDialog(parent)
    , m_query(query)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("contestantsDialog"));
    setWindowTitle(tr("Contestants"));
    m_find->setPlaceholderText(tr("Find a contestant"));
    m_find->setAccessibleName(tr("Find a contestant"));
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Contestants that are ranked"));
    m_list->setUniformItemSizes(true);
    setRole(m_count, Role::Muted);
    auto* all = new QPushButton(tr("Choose all"), this);
    auto* none = new QPushButton(tr("Choose none"), this);
    auto* choices = new QHBoxLayout;
    choices->addWidget(all);
    choices->addWidget(none);
    choices->addStretch();
    auto* explanation = new QLabel(tr("Only votes between two of the chosen count."), this);
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
    const std::vector<std::string>& chosen = m_query.query().filter.contestants;
    for (const auto& [name, battles] : m_query.facets().contestants) {
        auto* item = new QListWidgetItem(QString::fromStdString(name), m_list);
        item->setToolTip(tr("%n battle(s)", nullptr, static_cast<int>(battles)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool counts = chosen.empty() || std::find(chosen.begin(), chosen.end(), name) != chosen.end();
        item->setCheckState(counts ? Qt::Checked : Qt::Unchecked);
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
    m_count->setText(chosen < kFewest ? tr("A ranking needs at least two.")
                                      : tr("%1 of %2 chosen")
                                            .arg(BoardWords::count(chosen),
                                                 BoardWords::count(static_cast<std::uint64_t>(m_list->count()))));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen >= kFewest);
}

void ContestantsDialog::take()
{
    std::vector<std::string> names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            names.push_back(m_list->item(i)->text().toStdString());
    }
    if (names.size() == static_cast<std::size_t>(m_list->count()))
        names.clear(); // whoever comes later is ranked, too
    std::sort(names.begin(), names.end());
    exchange::BoardQuery wanted = m_query.query();
    wanted.filter.contestants = std::move(names);
    m_query.setQuery(wanted);
    accept();
}

} // namespace joust::ui
