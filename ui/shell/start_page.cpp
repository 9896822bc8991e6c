// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/icons.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

constexpr int kTextWidth = 520;
constexpr int kQuietPadding = 14; // of the buttons below it: their texts start there

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageStrip(this))
    , m_recent(new QWidget(this))
    , m_recentColumn(new QVBoxLayout(m_recent))
{
    auto* logo = new QLabel(this);
    logo->setPixmap(QIcon(QStringLiteral(":/joust.svg")).pixmap(56, 56));
    auto* title = new QLabel(tr("Which answer is better?"), this);
    setRole(title, Role::PageTitle);
    auto* text =
        new QLabel(tr("Joust runs blind battles between the models behind your own endpoints. Everything stays in "
                      "one file on this machine."),
                   this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(kTextWidth);
    setRole(text, Role::Muted);
    // Not by an alignment flag: that would drop the height that wrapped text needs.
    auto* centredText = new QHBoxLayout;
    centredText->addStretch(1);
    centredText->addWidget(text);
    centredText->addStretch(1);

    auto* demo = new QPushButton(tr("Open the &demo"), this);
    auto* create = new QPushButton(tr("&New workspace"), this);
    auto* open = new QPushButton(tr("&Open a workspace"), this);
    setRole(create, Role::Primary);
    demo->setObjectName(QStringLiteral("startDemo"));
    create->setObjectName(QStringLiteral("startNew"));
    open->setObjectName(QStringLiteral("startOpen"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton* button : {create, open, demo})
        buttons->addWidget(button);

    m_recentColumn->setContentsMargins(0, 0, 0, 0);
    m_recentColumn->setSpacing(4);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_message);
    column->addStretch(2);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addLayout(centredText);
    column->addLayout(buttons);
    column->setAlignment(buttons, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_recent, 0, Qt::AlignHCenter);
    column->addStretch(3);

    setFocusProxy(create);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
}

void StartPage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recentColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (files.isEmpty())
        return;
    auto* caption = new QLabel(tr("Recent workspaces"), m_recent);
    setRole(caption, Role::SectionTitle);
    caption->setIndent(kQuietPadding);
    m_recentColumn->addWidget(caption);
    for (const QString& path : files) {
        auto* button = new QPushButton(QFileInfo(path).fileName(), m_recent);
        button->setToolTip(path);
        setRole(button, Role::Quiet);
        m_recentColumn->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
    }
}

} // namespace joust::ui
