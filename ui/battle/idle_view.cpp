// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/idle_view.h"

#include "ui/battle/composer.h"
#include "ui/common/empty_state.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

QString withoutMnemonic(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

IdleView::IdleView(QWidget* parent)
    : QWidget(parent)
    , m_empty(new EmptyState(QStringLiteral("battle"), {}, {}, this))
    , m_composer(new Composer(this))
{
    m_empty->button()->setObjectName(QStringLiteral("beginStudy"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_composer);
    connect(m_empty, &EmptyState::actionTriggered, this, &IdleView::begin);
    setStudies({});
}

void IdleView::setStudies(const QStringList& names)
{
    m_studies = names;
    if (names.isEmpty()) {
        m_empty->setSentence(tr("Type a prompt below. Two contestants answer it, and you say which answer is better."));
        m_empty->setAction({});
        return;
    }
    m_empty->setSentence(tr("The answers of a study are ready: nobody waits for a contestant, and no waiting tells how "
                            "slow one is. Or type a prompt below."));
    m_empty->setAction(names.size() == 1 ? tr("Vote in %1").arg(withoutMnemonic(names.front())) : tr("Choose a study"));
}

void IdleView::begin()
{
    if (m_studies.size() == 1) {
        Q_EMIT studyRequested(m_studies.front());
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : m_studies)
        menu->addAction(withoutMnemonic(name), this, [this, name] { Q_EMIT studyRequested(name); });
    menu->popup(m_empty->button()->mapToGlobal(QPoint(0, m_empty->button()->height())));
}

} // namespace joust::ui
