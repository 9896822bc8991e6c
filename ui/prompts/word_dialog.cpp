// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/word_dialog.h"

#include "ui/common/dialog_height.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/endpoints/form_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace joust::ui {

namespace {

constexpr int kWidth = 420;
constexpr int kLongestWord = 200;

} // namespace

WordDialog::WordDialog(const WordQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_word(new QComboBox(this))
{
    setObjectName(QStringLiteral("wordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto* sentence = new QLabel(question.sentence, this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setMinimumWidth(kWidth);
    m_word->setObjectName(QStringLiteral("wordField"));
    m_word->setEditable(question.isNew);
    m_word->setInsertPolicy(QComboBox::NoInsert);
    m_word->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_word->addItems(question.words);
    if (question.isNew) {
        m_word->lineEdit()->setMaxLength(kLongestWord);
        m_word->setCurrentText(question.word);
        m_word->lineEdit()->selectAll();
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("wordAccept"));
    setRole(m_do, Role::Primary);
    m_do->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    column->setSpacing(kSpace12);
    column->addWidget(sentence);
    column->addWidget(new FormField(question.label, m_word, {}, this));
    column->addWidget(buttons);

    const auto refresh = [this, first = question.word, isEmpty = question.isEmpty] {
        const QString word = m_word->currentText().trimmed();
        m_do->setEnabled(isEmpty || (!word.isEmpty() && (word != first || !m_word->isEditable())));
    };
    connect(m_word, &QComboBox::currentTextChanged, this, refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString word = m_word->currentText().trimmed();
        accept();
        Q_EMIT given(word);
    });
    refresh();
    growToTexts(*this);
    m_word->setFocus(Qt::OtherFocusReason);
}

} // namespace joust::ui
