// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/study_chooser.h"

#include "ui/battle/battle_session.h"
#include "ui/battle/guidelines_dialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace joust::ui {

StudyChooser::StudyChooser(BattleSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new QPushButton(this))
    , m_guidelines(new QPushButton(tr("&Guidelines"), this))
{
    m_choice->setObjectName(QStringLiteral("studyChooser"));
    m_choice->setMenu(new QMenu(m_choice));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_guidelines);
    row->addWidget(m_choice);
    connect(m_choice->menu(), &QMenu::aboutToShow, this, &StudyChooser::fillMenu);
    connect(m_guidelines, &QPushButton::clicked, this, &StudyChooser::showGuidelines);
    connect(&session, &BattleSession::studiesChanged, this, &StudyChooser::refresh);
    connect(&session, &BattleSession::stateChanged, this, &StudyChooser::refresh);
    refresh();
}

QString StudyChooser::progressText(const store::QueueProgress& progress)
{
    const auto shown = static_cast<int>(std::min(progress.closed + 1, progress.total));
    const auto total = static_cast<int>(progress.total);
    if (!progress.meanVoteMs || progress.done())
        return tr("%1 of %2").arg(shown).arg(total);
    const double left = *progress.meanVoteMs * static_cast<double>(progress.total - progress.closed);
    return tr("%1 of %2, about %n min", nullptr, static_cast<int>(std::ceil(left / 60'000.0))).arg(shown).arg(total);
}

void StudyChooser::refresh()
{
    m_choice->setVisible(!m_session.study() || !m_session.study()->isPack);
    if (m_choice->menu()->isVisible())
        fillMenu(); // opened before the studies were known
    m_choice->setText(m_session.study() ? m_session.study()->name : tr("Free battles"));
    m_guidelines->setVisible(m_session.study() && !m_session.study()->guidelines.isEmpty());
}

void StudyChooser::fillMenu()
{
    QMenu& menu = *m_choice->menu();
    menu.clear();
    const BattleSession::State state = m_session.state();
    menu.addAction(tr("Free battles"), &m_session, &BattleSession::leaveStudy)
        ->setEnabled(m_session.study() &&
                     (state == BattleSession::State::Choosing || state == BattleSession::State::QueueEnded));
    for (const QString& name : m_session.openStudies()) {
        menu.addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                       [this, name] { m_session.openStudy(name); })
            ->setEnabled(state == BattleSession::State::Idle || state == BattleSession::State::QueueEnded);
    }
    if (m_session.openStudies().isEmpty())
        menu.addAction(tr("No study is open. The lead makes one on the Runs page."))->setEnabled(false);
}

void StudyChooser::showGuidelines()
{
    if (!m_session.study())
        return;
    (new GuidelinesDialog(m_session.study()->name, m_session.study()->guidelines, this))->open();
}

} // namespace joust::ui
