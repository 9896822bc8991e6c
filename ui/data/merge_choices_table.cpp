// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/merge_choices_table.h"

#include "ui/data/data_words.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace joust::ui {
namespace {

constexpr int kLongestName = 60;
constexpr std::size_t kMostRows = 500;
constexpr std::size_t kMostChoices = 200;

using Kind = store::MergeMatch::Kind;

QString nameOf(const std::string& name)
{
    return DataWords::oneLine(name).left(kLongestName);
}

QString whoText(const store::MergeMatch& match)
{
    const QString name = nameOf(match.there);
    switch (match.kind) {
    case Kind::SameSettings:
    case Kind::NewContestant:
        return MergeChoicesTable::tr("Contestant %1").arg(name);
    case Kind::SameImported:
        return MergeChoicesTable::tr("Imported contestant %1").arg(name);
    case Kind::SameAnnotator:
    case Kind::NewAnnotator:
        return MergeChoicesTable::tr("Annotator %1").arg(name);
    }
    return {};
}

// What the row says where there is nothing to choose, and what its choice says of itself.
QString apartText(const store::MergeMatch& match)
{
    const bool apart = match.hereId.empty();
    const QString here = apart && match.here != match.there ? nameOf(match.here) : QString();
    const bool annotator = match.kind == Kind::SameAnnotator || match.kind == Kind::NewAnnotator;
    if (!here.isEmpty())
        return annotator ? MergeChoicesTable::tr("is new, here called %1").arg(here)
                         : MergeChoicesTable::tr("is new, here called %1; disabled, without key").arg(here);
    return annotator ? MergeChoicesTable::tr("is new") : MergeChoicesTable::tr("is new; disabled, without key");
}

QString takenText(const store::MergeMatch& match, const std::string& name)
{
    if (match.kind == Kind::SameSettings || match.kind == Kind::NewContestant)
        return MergeChoicesTable::tr("is taken for %1, of equal settings").arg(nameOf(name));
    return MergeChoicesTable::tr("is taken for %1").arg(nameOf(name));
}

} // namespace

MergeChoicesTable::MergeChoicesTable(QWidget* parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("mergeMatches"));
    setAccessibleName(tr("Who is taken for whom"));
    setColumnCount(2);
    setHorizontalHeaderLabels({tr("In the other workspace"), tr("Here")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->setVisible(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void MergeChoicesTable::show(const std::vector<store::MergeMatch>& matches)
{
    std::vector<std::string> ids;
    for (const store::MergeMatch& match : matches)
        ids.push_back(match.thereId);
    if (ids == m_ids) {
        for (int row = 0; row < rowCount() && row < static_cast<int>(matches.size()); ++row) {
            if (auto* box = qobject_cast<QComboBox*>(cellWidget(row, 1)))
                box->setItemText(0, apartText(matches[static_cast<std::size_t>(row)]));
        }
        return;
    }
    m_ids = std::move(ids);
    fill(matches);
}

void MergeChoicesTable::fill(const std::vector<store::MergeMatch>& matches)
{
    setRowCount(0);
    setRowCount(static_cast<int>(std::min(kMostRows, matches.size())));
    for (int row = 0; row < rowCount(); ++row) {
        const store::MergeMatch& match = matches[static_cast<std::size_t>(row)];
        setItem(row, 0, new QTableWidgetItem(whoText(match)));
        if (match.candidates.empty())
            setItem(row, 1,
                    new QTableWidgetItem(match.hereId.empty() ? apartText(match) : takenText(match, match.here)));
        else
            addChoice(row, match);
    }
    if (matches.size() > kMostRows) {
        setRowCount(rowCount() + 1);
        setItem(rowCount() - 1, 0,
                new QTableWidgetItem(tr("and %Ln more", nullptr, static_cast<int>(matches.size() - kMostRows))));
    }
    resizeRowsToContents();
}

void MergeChoicesTable::addChoice(int row, const store::MergeMatch& match)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(whoText(match));
    box->addItem(apartText(match), QString());
    for (std::size_t i = 0; i < std::min(kMostChoices, match.candidates.size()); ++i)
        box->addItem(takenText(match, match.candidates[i].name), QString::fromStdString(match.candidates[i].id));
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(match.hereId))));
    connect(box, &QComboBox::activated, this, [this, box, id = match.thereId] {
        m_choices[id] = box->currentData().toString().toStdString();
        Q_EMIT chosen();
    });
    setCellWidget(row, 1, box);
}

void MergeChoicesTable::setEditable(bool editable)
{
    for (QComboBox* box : findChildren<QComboBox*>())
        box->setEnabled(editable);
}

} // namespace joust::ui
