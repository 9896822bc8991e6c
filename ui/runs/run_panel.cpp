// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_panel.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/data/data_words.h"
#include "ui/endpoints/form_field.h"
#include "ui/endpoints/number_field.h"
#include "ui/runs/lanes_view.h"
#include "ui/runs/run_words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace joust::ui {

namespace {

constexpr int kMostAtOnce = 1000;
constexpr int kLeastLanes = 150; // height

QLabel* wrapped(Role role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    setRole(label, role);
    return label;
}

QPushButton* button(const char* name, const QString& text, const QString& icon, QWidget* parent)
{
    auto* made = new QPushButton(themedIcon(icon), text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

RunPanel::RunPanel(const RunJob& job, QWidget* parent)
    : QFrame(parent)
    , m_job(job)
{
    setObjectName(QStringLiteral("runPanel"));
    setRole(this, Role::Card);
    buildLayout();
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_retry, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_pause, &QPushButton::clicked, this, &RunPanel::pauseRequested);
    connect(m_budget, &QLineEdit::textChanged, this, &RunPanel::refresh);
    connect(m_atOnce, &QSpinBox::valueChanged, this, &RunPanel::refresh);
    clear();
}

void RunPanel::buildLayout()
{
    m_title = wrapped(Role::Strong, this);
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_subtitle = wrapped(Role::Muted, this);
    m_body = new QWidget;
    m_buttons = new QWidget(m_body);
    auto* flow = new FlowLayout(m_buttons, kSpace8);
    m_start = button("startRun", tr("Start"), QStringLiteral("play"), m_buttons);
    m_pause = button("pauseRun", tr("Pause"), QStringLiteral("pause"), m_buttons);
    m_retry = button("retryRun", tr("Retry failed"), QStringLiteral("refresh"), m_buttons);
    for (QPushButton* part : {m_start, m_pause, m_retry})
        flow->addWidget(part);
    m_note = wrapped(Role::Default, m_body);
    m_note->setObjectName(QStringLiteral("runNote"));
    m_estimate = wrapped(Role::Muted, m_body);
    m_estimate->setObjectName(QStringLiteral("runEstimate"));
    m_options = new QWidget(m_body);
    m_budget = new NumberField(tr("no limit"), m_options);
    m_budget->setObjectName(QStringLiteral("runBudget"));
    m_atOnce = new QSpinBox(m_options);
    m_atOnce->setObjectName(QStringLiteral("runAtOnce"));
    m_atOnce->setRange(1, kMostAtOnce);
    m_atOnce->setValue(static_cast<int>(battle::RunOptions{}.perLane));
    auto* options = new QHBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setSpacing(kSpace16);
    m_budgetField = new FormField(tr("&Budget in USD"), m_budget,
                                  tr("Nothing new is asked once the run has cost this much."), m_options);
    options->addWidget(m_budgetField, 1, Qt::AlignTop);
    options->addWidget(new FormField(tr("&At once"), m_atOnce, tr("Answers under way at one contestant."), m_options),
                       1, Qt::AlignTop);
    m_view = new LanesView(m_body);
    m_view->setMinimumHeight(kLeastLanes);

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, kSpace8, 0);
    body->setSpacing(kSpace12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_buttons, m_note, m_estimate, m_options})
        body->addWidget(part);
    body->addWidget(m_view, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace8, kSpace16);
    layout->setSpacing(kSpace12);
    auto* head = new QVBoxLayout;
    head->setSpacing(kSpace4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
}

bool RunPanel::isOwn() const
{
    return m_run && m_job.run() == m_run->id;
}

void RunPanel::showRun(const store::RunRow& run)
{
    const bool same = m_run && m_run->id == run.id;
    m_run = run;
    if (!same) {
        m_lanes.clear();
        m_view->setLanes({});
    }
    m_title->setText(DataWords::oneLine(run.name));
    m_subtitle->setText(tr("Prompt set: %1").arg(DataWords::oneLine(run.promptSet)));
    m_subtitle->show();
    m_body->show();
    refreshJob();
}

void RunPanel::setLanes(std::vector<battle::RunLane> lanes)
{
    m_lanes = std::move(lanes);
    m_view->setLanes(m_lanes);
    refresh();
}

void RunPanel::refreshJob()
{
    // While it goes on, the job knows more than the lanes that were read.
    if (isOwn() && m_job.state() != RunJob::State::Idle && !m_job.lanes().empty())
        m_lanes = m_job.lanes();
    if (m_run)
        m_view->setLanes(m_lanes);
    refresh();
}

void RunPanel::refresh()
{
    if (!m_run)
        return;
    const bool goesOn = isOwn() && m_job.state() != RunJob::State::Idle;
    std::int64_t left = 0;
    std::int64_t done = 0;
    std::int64_t failed = 0;
    for (const battle::RunLane& lane : m_lanes) {
        left += lane.pending + lane.claimed;
        done += lane.done;
        failed += lane.failed;
    }
    m_budgetField->setProblem(budgetProblem());
    const bool mayStart = m_job.state() == RunJob::State::Idle && budgetProblem().isEmpty();
    m_start->setText(done + failed > 0 ? tr("Resume") : tr("Start"));
    m_start->setVisible(!goesOn && left > 0);
    m_start->setEnabled(mayStart);
    setRole(m_start, Role::Primary);
    m_start->setIcon(themedIcon(QStringLiteral("play"), Tone::OnAccent));
    m_retry->setVisible(!goesOn && failed > 0);
    m_retry->setEnabled(mayStart);
    m_pause->setVisible(goesOn);
    m_pause->setEnabled(m_job.state() == RunJob::State::Running);
    m_buttons->setVisible(goesOn || left + failed > 0);
    m_options->setVisible(!goesOn && left + failed > 0);
    m_estimate->setVisible(!goesOn && left > 0);
    if (left > 0)
        m_estimate->setText(RunWords::estimate(battle::estimateRun(m_lanes, m_atOnce->value())));

    QString note = isOwn() ? (goesOn ? RunWords::progress(m_job) : RunWords::ended(m_job)) : QString();
    if (note.isEmpty() && !goesOn && m_job.state() != RunJob::State::Idle && left + failed > 0)
        note = tr("Another run is under way. This one can start when that one has ended or is paused.");
    if (note.isEmpty() && !m_lanes.empty() && left + failed == 0)
        note = tr("Every answer is made. Annotation needs no network now.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString RunPanel::budgetProblem() const
{
    if (!m_budget->isReadable())
        return tr("This is not a number.");
    if (m_budget->value() && *m_budget->value() <= 0.0)
        return tr("A budget is more than nothing.");
    for (const battle::RunLane& lane : m_lanes) {
        if (m_budget->value() && !(lane.priceIn && lane.priceOut))
            return tr("%1 has no price, so a budget could not be kept.").arg(DataWords::oneLine(lane.name));
    }
    return {};
}

void RunPanel::start(bool retryFailed)
{
    battle::RunOptions options;
    options.perLane = m_atOnce->value();
    options.retryFailed = retryFailed;
    options.budget = m_budget->value();
    Q_EMIT startRequested(options);
}

void RunPanel::clear()
{
    m_run.reset();
    m_lanes.clear();
    m_view->setLanes({});
    m_title->setText(tr("No run is selected."));
    m_subtitle->clear();
    m_subtitle->hide();
    m_body->hide();
}

} // namespace joust::ui
