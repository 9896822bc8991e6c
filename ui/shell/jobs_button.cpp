// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs_button.h"

#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace joust::ui {

namespace {

constexpr int kPanelWidth = 42; // in characters
constexpr int kSteps = 1000;    // of the bar: counts may be larger than an int

} // namespace

JobsButton::JobsButton(QWidget* parent)
    : QToolButton(parent)
    , m_panel(new QFrame(this, Qt::Popup))
    , m_text(new QLabel(m_panel))
    , m_bar(new QProgressBar(m_panel))
    , m_pause(new QPushButton(themedIcon(QStringLiteral("pause")), tr("Pause"), m_panel))
    , m_show(new QPushButton(tr("Show the run"), m_panel))
{
    setObjectName(QStringLiteral("jobsButton"));
    setRole(this, Role::Quiet);
    setIcon(themedIcon(QStringLiteral("runs"), Tone::Muted));
    setIconSize({24, 16}); // wider than the icon: the style's own gap to the text is too small
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    m_panel->setObjectName(QStringLiteral("jobsPanel"));
    setRole(m_panel, Role::Raised);
    m_text->setObjectName(QStringLiteral("jobText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("jobBar"));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_pause->setObjectName(QStringLiteral("jobPause"));
    m_show->setObjectName(QStringLiteral("jobShow"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    buttons->addWidget(m_pause);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    connect(this, &QToolButton::clicked, this, &JobsButton::openPanel);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_panel->hide();
        Q_EMIT pauseRequested();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_panel->hide();
        Q_EMIT showRequested();
    });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

// The status bar must not grow: less room above and below the text than other buttons have.
QSize JobsButton::sizeHint() const
{
    QSize hint = QToolButton::sizeHint();
    hint.setHeight(std::min(hint.height(), std::max(kHitTarget, fontMetrics().height() + kSpace4)));
    return hint;
}

void JobsButton::setJob(const QString& text, qint64 done, qint64 total, bool canPause)
{
    setText(text);
    setAccessibleName(text);
    m_text->setText(text);
    m_bar->setValue(total > 0 ? static_cast<int>(std::clamp<qint64>(done * kSteps / total, 0, kSteps)) : 0);
    m_pause->setEnabled(canPause);
    show();
}

void JobsButton::clearJob()
{
    m_panel->hide();
    hide();
}

void JobsButton::setForLead(bool lead)
{
    m_pause->setVisible(lead);
    m_show->setVisible(lead);
}

// Above the button, inside the window.
void JobsButton::openPanel()
{
    m_panel->setFixedWidth(
        std::max(kPanelWidth * fontMetrics().averageCharWidth(), m_panel->minimumSizeHint().width()));
    m_panel->adjustSize();
    const int needed = m_panel->layout()->totalHeightForWidth(m_panel->width()); // of text that wraps
    m_panel->resize(m_panel->width(), std::max(m_panel->height(), needed));
    const QPoint corner = mapToGlobal(QPoint(0, 0));
    m_panel->move(corner.x(), corner.y() - m_panel->height() - kSpace4);
    m_panel->show();
}

} // namespace joust::ui
