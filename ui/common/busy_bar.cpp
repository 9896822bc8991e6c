// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/busy_bar.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace joust::ui {

namespace {
constexpr int kSteps = 1000; // a per mille scale, so that 64-bit totals fit the progress bar
}

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("busyText"));
    setRole(m_text, Role::Muted);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("busyCancel"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace12);
    row->addWidget(m_text);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);

    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { show(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    hide();
}

void BusyBar::start(const QString& what, bool cancellable)
{
    m_text->setText(what);
    m_progress->setAccessibleName(what);
    setAccessibleName(what);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_progress->setRange(0, 0);
    if (!m_busy) {
        m_busy = true;
        m_delay.start();
    }
}

void BusyBar::setProgress(qint64 done, qint64 total)
{
    if (!m_busy) {
        return;
    }
    if (total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    const double share = static_cast<double>(qBound(qint64{0}, done, total)) / static_cast<double>(total);
    m_progress->setRange(0, kSteps);
    m_progress->setValue(static_cast<int>(share * kSteps));
}

void BusyBar::finish()
{
    m_busy = false;
    m_delay.stop();
    hide();
}

} // namespace joust::ui
