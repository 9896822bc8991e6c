// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/date_range_dialog.h"

#include "ui/leaderboard/current_query.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

#include <algorithm>

namespace joust::ui {

namespace {

QDate dayOf(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC).date();
}

double startOf(QDate day)
{
    return static_cast<double>(day.startOfDay(Qt::UTC).toSecsSinceEpoch());
}

} // namespace

void DateRangeDialog::ask(CurrentQuery& query, QWidget* parent)
{
    auto* dialog = new DateRangeDialog(query, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

DateRangeDialog::DateRangeDialog(CurrentQuery& query, QWidget* parent)
    : QDialog(parent)
    , m_query(query)
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
{
    setObjectName(QStringLiteral("dateRangeDialog"));
    setWindowTitle(tr("Votes from and to"));
    const exchange::VoteFilter& filter = query.query().filter;
    m_first->setObjectName(QStringLiteral("firstDay"));
    m_last->setObjectName(QStringLiteral("lastDay"));
    m_first->setDate(dayOf(filter.since.value_or(query.facets().first)));
    m_last->setDate(dayOf(filter.until ? *filter.until - 1.0 : query.facets().last));
    for (QDateEdit* day : {m_first, m_last})
        day->setCalendarPopup(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(tr("First day (UTC)"), m_first);
    form->addRow(tr("Last day (UTC)"), m_last);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &DateRangeDialog::take);
}

void DateRangeDialog::take()
{
    exchange::BoardQuery wanted = m_query.query();
    const auto [first, last] = std::minmax({m_first->date(), m_last->date()});
    wanted.filter.since = startOf(first);
    wanted.filter.until = startOf(last.addDays(1));
    m_query.setQuery(wanted);
    accept();
}

} // namespace joust::ui
