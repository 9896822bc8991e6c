// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/study_password_dialog.h"

#include "ui/common/dialog_height.h"
#include "ui/common/message_strip.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {
namespace {

constexpr int kLeastWidth = 460;
constexpr int kLongestPassword = 200;

} // namespace

StudyPasswordDialog::StudyPasswordDialog(Ask ask, QWidget* parent)
    : QDialog(parent)
    , m_ask(ask)
    , m_message(new MessageStrip(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_give(
          m_buttons->addButton(ask == Ask::New ? tr("&Set password") : tr("&Continue"), QDialogButtonBox::AcceptRole))
{
    setObjectName(QStringLiteral("studyPasswordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Study password"));
    m_buttons->addButton(QDialogButtonBox::Cancel);
    m_give->setObjectName(QStringLiteral("givePassword"));
    m_give->setDefault(true);
    setRole(m_give, Role::Primary);
    buildLayout();
    m_password->setFocus();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StudyPasswordDialog::give);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void StudyPasswordDialog::buildLayout()
{
    auto* about = new QLabel(
        m_ask == Ask::New
            ? tr("The window then opens in Annotate mode and asks for this password before it shows rankings, "
                 "endpoints "
                 "or data. It is a curtain, not encryption: whoever can read the file can read all of it. For "
                 "annotators who must not, export a pack.")
            : tr("This workspace shows battles only until its study password is given."),
        this);
    about->setWordWrap(true);
    about->setMinimumWidth(widthForType(*this, kLeastWidth));
    setRole(about, Role::Muted);
    auto* form = new QFormLayout;
    m_password = new QLineEdit(this);
    m_password->setObjectName(QStringLiteral("studyPassword"));
    form->addRow(tr("&Password"), m_password);
    if (m_ask == Ask::New) {
        m_again = new QLineEdit(this);
        m_again->setObjectName(QStringLiteral("studyPasswordAgain"));
        form->addRow(tr("Once &more"), m_again);
    }
    for (QLineEdit* field : {m_password, m_again}) {
        if (field == nullptr)
            continue;
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(kLongestPassword);
        connect(field, &QLineEdit::textChanged, this, &StudyPasswordDialog::check);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
}

void StudyPasswordDialog::check()
{
    const bool differ = m_again != nullptr && m_again->text() != m_password->text();
    m_give->setEnabled(!m_password->text().isEmpty() && !differ);
    if (differ && !m_again->text().isEmpty())
        m_message->show(Severity::Info, tr("The two are not the same."));
    else
        m_message->clear();
    growToTexts(*this);
}

void StudyPasswordDialog::give()
{
    m_buttons->setEnabled(false);
    Q_EMIT given(m_password->text());
}

void StudyPasswordDialog::refuse()
{
    m_buttons->setEnabled(true);
    m_password->selectAll();
    m_password->setFocus();
    m_message->show(Severity::Error, tr("That is not the study password."));
    growToTexts(*this);
}

} // namespace joust::ui
