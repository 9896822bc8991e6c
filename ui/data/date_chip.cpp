// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/date_chip.h"

#include "ui/common/role.h"

#include <QDateEdit>
#include <QDateTime>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace joust::ui {

namespace {

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

std::optional<std::string> isoOf(const std::optional<QDate>& day)
{
    return day ? std::optional(day->toString(Qt::ISODate).toStdString()) : std::nullopt;
}

QDate dayOf(const std::string& iso)
{
    return QDate::fromString(QString::fromStdString(iso.substr(0, 10)), Qt::ISODate);
}

} // namespace

DateChip::DateChip(QWidget* parent)
    : QPushButton(parent)
{
    setRole(this, Role::Chip);
    auto* entries = new QMenu(this);
    connect(entries->addAction(tr("Any date")), &QAction::triggered, this,
            [this] { choose(std::nullopt, std::nullopt); });
    for (const int days : {7, 30})
        connect(entries->addAction(tr("The last %n day(s)", nullptr, days)), &QAction::triggered, this,
                [this, days] { choose(today().addDays(1 - days), std::nullopt); });
    connect(entries->addAction(tr("From and to...")), &QAction::triggered, this, &DateChip::askDays);
    setMenu(entries);
    refresh();
}

void DateChip::setRange(const std::optional<std::string>& since, const std::optional<std::string>& until)
{
    m_since = since;
    m_until = until;
    refresh();
}

void DateChip::choose(const std::optional<QDate>& first, const std::optional<QDate>& last)
{
    setRange(isoOf(first), isoOf(last ? std::optional(last->addDays(1)) : std::nullopt));
    Q_EMIT chosen();
}

void DateChip::askDays()
{
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("daysDialog"));
    dialog->setWindowTitle(tr("Votes from and to"));
    auto* first = new QDateEdit(m_since ? dayOf(*m_since) : today().addDays(-30), dialog);
    auto* last = new QDateEdit(m_until ? dayOf(*m_until).addDays(-1) : today(), dialog);
    auto* form = new QFormLayout(dialog);
    form->addRow(tr("First day (UTC)"), first);
    form->addRow(tr("Last day (UTC)"), last);
    for (QDateEdit* day : {first, last})
        day->setCalendarPopup(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, first, last] {
        const auto [from, to] = std::minmax({first->date(), last->date()});
        dialog->accept();
        choose(from, to);
    });
    dialog->open();
}

void DateChip::refresh()
{
    const QLocale locale;
    const auto shown = [&locale](const QDate& day) { return locale.toString(day, QLocale::ShortFormat); };
    const bool active = m_since || m_until;
    QString text = tr("Any date");
    if (m_since && m_until)
        text = tr("%1 to %2").arg(shown(dayOf(*m_since)), shown(dayOf(*m_until).addDays(-1)));
    else if (m_since)
        text = tr("Since %1").arg(shown(dayOf(*m_since)));
    else if (m_until)
        text = tr("Until %1").arg(shown(dayOf(*m_until).addDays(-1)));
    setText(text);
    setAccessibleName(tr("Date: %1").arg(text));
    if (property("active").toBool() != active) {
        setProperty("active", active);
        style()->unpolish(this); // the style sheet matches properties only when it polishes
        style()->polish(this);
    }
}

} // namespace joust::ui
