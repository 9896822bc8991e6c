// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_page.h"

#include "ui/common/icons.h"
#include "ui/common/message_strip.h"
#include "ui/common/page_header.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/runs/runs_tab.h"
#include "ui/runs/studies_tab.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace joust::ui {

RunsPage::RunsPage(RunsSource& source, RunJob& job, QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageStrip(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("runsPage"));
    auto* header = new PageHeader(tr("Runs"), this);
    m_import = new QPushButton(tr("Import &answers..."), header);
    m_import->setObjectName(QStringLiteral("importAnswers"));
    header->addAction(m_import);
    m_new = new QPushButton(themedIcon(QStringLiteral("add"), Tone::OnAccent), {}, header);
    m_new->setObjectName(QStringLiteral("newRun"));
    setRole(m_new, Role::Primary);
    header->addAction(m_new);
    m_runs = new RunsTab(source, job, *m_message, m_tabs);
    m_studies = new StudiesTab(source, *m_message, m_tabs);
    m_tabs->setObjectName(QStringLiteral("runsTabs"));
    m_tabs->addTab(m_runs, tr("Runs"));
    m_tabs->addTab(m_studies, tr("Studies"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(header);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    connect(m_new, &QPushButton::clicked, this, &RunsPage::startNew);
    connect(m_import, &QPushButton::clicked, m_runs, &RunsTab::chooseAnswers);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunsPage::nameAction);
    connect(m_studies, &StudiesTab::newWanted, this, &RunsPage::startNew);
    connect(m_studies, &StudiesTab::changed, this, &RunsPage::studiesChanged);
    nameAction();
}

void RunsPage::activate()
{
    m_runs->activate();
    m_studies->activate();
}

void RunsPage::deactivate()
{
    m_message->clear();
    m_runs->deactivate();
    m_studies->deactivate();
}

void RunsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void RunsPage::startRun(const QStringList& contestants)
{
    showTab(Runs);
    m_runs->startNew(contestants);
}

void RunsPage::nameAction()
{
    m_import->setVisible(m_tabs->currentIndex() == Runs);
    m_new->setText(m_tabs->currentIndex() == Studies ? tr("&New study...") : tr("&New run..."));
}

void RunsPage::startNew()
{
    if (m_tabs->currentIndex() == Studies)
        m_studies->startNew(m_runs->runs(), m_runs->currentRun());
    else
        m_runs->startNew({});
}

} // namespace joust::ui
