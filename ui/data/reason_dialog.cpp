// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/reason_dialog.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kWidth = 420;
constexpr int kLongestReason = 2000;

} // namespace

ReasonDialog::ReasonDialog(const QString& title, const QString& sentence, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(kWidth);
    auto* label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    setRole(label, Role::Muted);
    m_reason->setObjectName(QStringLiteral("reasonField"));
    m_reason->setMaxLength(kLongestReason);
    m_reason->setAccessibleName(tr("Reason"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("reasonAccept"));
    setRole(m_do, Role::Primary);
    m_do->setDefault(true);
    m_do->setEnabled(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(text);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(buttons);

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& reason) { m_do->setEnabled(!reason.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString reason = m_reason->text().trimmed();
        accept();
        Q_EMIT given(reason);
    });
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace joust::ui
