// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/probe_view.h"

#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/endpoints/endpoint_words.h"
#include "ui/endpoints/probe_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // a server's words may look like HTML
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProbeView::ProbeView(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_cancel(new QPushButton(tr("Stop the test"), this))
    , m_steps(new QVBoxLayout)
{
    setObjectName(QStringLiteral("probeView"));
    m_headline->setObjectName(QStringLiteral("probeHeadline"));
    m_headline->setWordWrap(true);
    setRole(m_headline, Role::Strong);
    m_cancel->setObjectName(QStringLiteral("cancelTest"));
    auto* top = new QHBoxLayout;
    top->setSpacing(kSpace8);
    top->addWidget(m_headline, 1);
    top->addWidget(m_cancel);
    m_steps->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace8, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(top);
    layout->addLayout(m_steps);
    connect(m_cancel, &QPushButton::clicked, this, &ProbeView::cancelRequested);
    clear();
}

void ProbeView::start()
{
    clear();
    m_running = true;
    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpace8);
    m_steps->addWidget(m_list);
    m_headline->setText(tr("Sending one tiny prompt..."));
    m_cancel->show();
    show();
}

void ProbeView::addLine(const QString& icon, bool good, const QString& text, const QString& detail)
{
    auto* row = new QWidget(m_list);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpace8);
    grid->setVerticalSpacing(2);
    auto* mark = new QLabel(row);
    mark->setFixedWidth(iconBeside(font()));
    mark->setPixmap(
        tintedPixmap(icon, toneColor(good ? Tone::Good : Tone::Bad), iconBeside(font()), devicePixelRatioF()));
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(plainLabel(text, row), 0, 1);
    if (!detail.isEmpty()) {
        QLabel* more = plainLabel(detail, row);
        setRole(more, Role::Muted);
        grid->addWidget(more, 1, 1);
    }
    grid->setColumnStretch(1, 1);
    m_list->layout()->addWidget(row);
    m_lines << (detail.isEmpty() ? text : text + QLatin1Char(' ') + detail);
}

void ProbeView::addStep(const endpoint::ProbeStep& step)
{
    if (!m_running)
        return;
    const QString what = EndpointWords::probeStep(step.kind);
    const QString detail = step.facts.empty() ? QString::fromStdString(step.detail)
                                              : ProbeWords::text(step.facts); // or the server's words
    if (step.ok) {
        const bool fact = step.kind >= endpoint::ProbeStep::Kind::Reasoning; // is so or so, and never fails
        addLine(QStringLiteral("check"), true, fact ? what : tr("%1: works", "step of a test").arg(what), detail);
        return;
    }
    ++m_failures;
    addLine(QStringLiteral("close"), false, tr("%1: failed. %2", "step of a test").arg(what, errorText(step.code)),
            detail);
}

void ProbeView::finish(const base::Result<void>& result)
{
    if (!m_running)
        return;
    m_running = false;
    m_cancel->hide();
    if (!result)
        m_headline->setText(result.error().code == base::ErrorCode::Cancelled ? tr("The test was stopped.")
                                                                              : errorText(result.error().code));
    else
        m_headline->setText(m_failures == 0 ? tr("The test passed: this endpoint can battle.")
                                            : tr("The test failed: this endpoint cannot battle yet."));
}

void ProbeView::clear()
{
    m_running = false;
    m_failures = 0;
    m_lines.clear();
    m_headline->clear();
    delete m_list;
    m_list = nullptr;
    hide();
}

QString ProbeView::text() const
{
    return (QStringList{m_headline->text()} + m_lines).join(QLatin1Char('\n'));
}

} // namespace joust::ui
