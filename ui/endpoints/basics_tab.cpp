// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/basics_tab.h"

#include "ui/endpoints/form_field.h"
#include "ui/endpoints/key_editor.h"

#include <QComboBox>
#include <QLineEdit>

namespace joust::ui {

BasicsTab::BasicsTab(QWidget* parent)
    : EndpointTab(parent)
    , m_name(addLine(EndpointField::Name, QStringLiteral("name"), tr("&Name"), tr("house model, new prompt"),
                     tr("How it is called in rankings, after the vote.")))
    , m_url(addLine(EndpointField::BaseUrl, QStringLiteral("baseUrl"), tr("&Address"),
                    QStringLiteral("http://localhost:8000/v1"),
                    tr("The base URL of an OpenAI-compatible server, with /v1 where the server wants it.")))
    , m_model(addLine(EndpointField::Model, QStringLiteral("model"), tr("&Model"), QString(),
                      tr("The name by which the server knows the model.")))
    , m_key(new KeyEditor(this))
{
    addField(EndpointField::Key, tr("&Key"), m_key, {}, m_key->kindBox());
    connect(m_key, &KeyEditor::edited, this, [this] { touch(EndpointField::Key); });
}

QLineEdit* BasicsTab::addLine(EndpointField field, const QString& objectName, const QString& label,
                              const QString& placeholder, const QString& hint)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    addField(field, label, line, hint);
    connect(line, &QLineEdit::textEdited, this, [this, field] { touch(field); });
    return line;
}

void BasicsTab::focusFirst()
{
    m_name->setFocus();
}

void BasicsTab::load(const EndpointDraft& draft)
{
    m_name->setText(QString::fromStdString(draft.name));
    m_url->setText(QString::fromStdString(draft.identity.baseUrl));
    m_model->setText(QString::fromStdString(draft.identity.model));
    m_keptName.load(draft.name, m_name->text());
    m_keptUrl.load(draft.identity.baseUrl, m_url->text());
    m_keptModel.load(draft.identity.model, m_model->text());
    m_key->setRef(draft.connection.key, m_keyShared);
    markUntouched();
}

void BasicsTab::store(EndpointDraft& draft) const
{
    draft.name = m_keptName.trimmedTextFor(m_name->text());
    draft.identity.baseUrl = m_keptUrl.trimmedTextFor(m_url->text());
    draft.identity.model = m_keptModel.trimmedTextFor(m_model->text());
    draft.connection.key = m_key->ref();
}

EndpointProblems BasicsTab::unreadable() const
{
    if (m_key->needsSecret())
        return {{EndpointField::Key, tr("Enter the key, or choose where it is.")}};
    return {};
}

} // namespace joust::ui
