// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_header.h"

#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace joust::ui {

namespace {

constexpr int kChipsColumn = 2; // behind title and subtitle

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel({}, this))
    , m_chips(new QWidget(this))
    , m_actions(new QHBoxLayout)
    , m_row(new QGridLayout(this))
{
    setRole(m_title, Role::PageTitle);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRole(m_subtitle, Role::Muted);
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->hide();
    new FlowLayout(m_chips, kSpace8);
    QSizePolicy chipsPolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    chipsPolicy.setHeightForWidth(true);
    m_chips->setSizePolicy(chipsPolicy);
    m_actions->setSpacing(kSpace8);

    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kSpace12);
    m_row->setColumnStretch(kChipsColumn, 1);
    m_row->addWidget(m_title, 0, 0);
    m_row->addWidget(m_subtitle, 0, 1);
    m_row->addWidget(m_chips, 0, kChipsColumn, Qt::AlignVCenter);
    m_row->addLayout(m_actions, 0, kChipsColumn + 1);
    setTitle(title);
}

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangeChips();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeChips();
}

// Beside the title as long as they stand there in one line, else below it with the whole width.
void PageHeader::arrangeChips()
{
    int taken = m_title->sizeHint().width() + m_actions->sizeHint().width() + 3 * kSpace12;
    if (!m_subtitle->isHidden())
        taken += m_subtitle->sizeHint().width();
    const int chips = m_chips->sizeHint().width();
    const bool below = chips > 0 && chips > width() - taken;
    if (below == m_chipsBelow)
        return;
    m_chipsBelow = below;
    m_row->removeWidget(m_chips);
    if (below)
        m_row->addWidget(m_chips, 1, 0, 1, kChipsColumn + 2);
    else
        m_row->addWidget(m_chips, 0, kChipsColumn, Qt::AlignVCenter);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addChip(QWidget* chip)
{
    m_chips->layout()->addWidget(chip);
}

void PageHeader::addAction(QWidget* action)
{
    m_actions->addWidget(action);
}

} // namespace joust::ui
