// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/model_picker.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace joust::ui {

ModelPicker::ModelPicker(QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_find(new QPushButton(tr("&Find models"), this))
    , m_note(new QLabel(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setObjectName(QStringLiteral("modelBox"));
    m_box->setAccessibleName(tr("Model"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    line()->setObjectName(QStringLiteral("model"));
    m_find->setObjectName(QStringLiteral("findModels"));
    m_find->setAutoDefault(false); // Enter in the name's field ends the form, it does not search
    m_note->setObjectName(QStringLiteral("findModelsNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setRole(m_note, Role::Muted);

    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace8);
    row->addWidget(m_box, 1);
    row->addWidget(m_find);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(row);
    layout->addWidget(m_note);
    m_note->hide();

    connect(line(), &QLineEdit::textEdited, this, &ModelPicker::edited);
    connect(m_box, &QComboBox::activated, this, &ModelPicker::edited);
    connect(m_find, &QPushButton::clicked, this, &ModelPicker::toggle);
}

QString ModelPicker::text() const
{
    return m_box->currentText();
}

void ModelPicker::setText(const QString& text)
{
    m_box->setEditText(text);
}

QLineEdit* ModelPicker::line() const
{
    return m_box->lineEdit();
}

void ModelPicker::showModels(const std::vector<std::string>& models)
{
    const QString typed = text();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const std::string& model : models)
            m_box->addItem(QString::fromStdString(model));
        m_box->setCurrentIndex(m_box->findText(typed, Qt::MatchFixedString | Qt::MatchCaseSensitive));
        m_box->setEditText(typed);
    }
    endSearch(models.empty()
                  ? tr("The server lists no models. Type the name.")
                  : tr("%n model(s) found: choose one, or type a name.", nullptr, static_cast<int>(models.size())));
}

void ModelPicker::showProblem(const QString& sentence)
{
    endSearch(tr("No list of models: %1 Any name can be typed.").arg(sentence));
}

void ModelPicker::reset()
{
    endSearch({});
}

void ModelPicker::toggle()
{
    if (m_searching) {
        Q_EMIT stopRequested();
        endSearch({});
        return;
    }
    m_searching = true;
    m_find->setText(tr("&Stop"));
    m_note->setText(tr("Asking the server..."));
    m_note->show();
    Q_EMIT findRequested();
}

void ModelPicker::endSearch(const QString& note)
{
    m_searching = false;
    m_find->setText(tr("&Find models"));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace joust::ui
