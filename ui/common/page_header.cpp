// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_header.h"

#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace joust::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new ElidedLabel({}, this))
    , m_chips(new QWidget(this))
    , m_actions(new QHBoxLayout)
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

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace12);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    row->addLayout(m_actions);
    setTitle(title);
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
