// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/work_dialog.h"

#include "ui/common/busy_bar.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

constexpr int kLeastWidth = 480;

} // namespace

WorkDialog::WorkDialog(const QString& title, const QString& subject, const QString& what, QWidget* parent)
    : QDialog(parent)
    , m_message(new MessageStrip(this))
    , m_busy(new BusyBar(this))
{
    setObjectName(QStringLiteral("workDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* name = new QLabel(subject, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setMinimumWidth(kLeastWidth);
    setRole(name, Role::Strong);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &WorkDialog::reject);
    connect(m_busy, &BusyBar::cancelRequested, this, &WorkDialog::cancelRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(name);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(buttons);
    m_busy->start(what);
}

void WorkDialog::setProgress(qint64 done, qint64 total)
{
    m_busy->setProgress(done, total);
}

void WorkDialog::finish(Severity severity, const QString& message)
{
    m_busy->finish();
    m_message->show(severity, message);
    m_close->setEnabled(true);
    m_close->setDefault(true);
    m_close->setFocus();
}

void WorkDialog::reject()
{
    if (m_busy->isBusy())
        Q_EMIT cancelRequested();
    QDialog::reject();
}

} // namespace joust::ui
