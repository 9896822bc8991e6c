// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/basics_tab.h"

#include "ui/endpoints/endpoint_words.h"
#include "ui/endpoints/form_field.h"
#include "ui/endpoints/key_editor.h"
#include "ui/endpoints/model_picker.h"

#include <QComboBox>
#include <QLineEdit>

namespace joust::ui {

BasicsTab::BasicsTab(QWidget* parent)
    : EndpointTab(parent)
    , m_name(addLine(EndpointField::Name, QStringLiteral("name"), tr("&Name"), tr("house model, new prompt"),
                     tr("How it is called in rankings, after the vote.")))
    , m_protocol(new QComboBox(this))
{
    addProtocol();
    m_url = addLine(EndpointField::BaseUrl, QStringLiteral("baseUrl"), tr("&Address"), QString(),
                    tr("The base URL of the server, with /v1 where an OpenAI-compatible server wants it."));
    m_model = new ModelPicker(this);
    addField(EndpointField::Model, tr("&Model"), m_model,
             tr("The name by which the server knows the model; on Azure the name of the deployment."), m_model->line());
    m_apiVersion = addLine(EndpointField::ApiVersion, QStringLiteral("apiVersion"), tr("API &version"), QString(),
                           tr("Empty: the usual one."));
    m_key = new KeyEditor(this);
    addField(EndpointField::Key, tr("&Key"), m_key, {}, m_key->kindBox());
    connect(m_model, &ModelPicker::edited, this, [this] { touch(EndpointField::Model); });
    connect(m_key, &KeyEditor::edited, this, [this] { touch(EndpointField::Key); });
}

void BasicsTab::addProtocol()
{
    m_protocol->setObjectName(QStringLiteral("protocol"));
    for (const endpoint::Protocol protocol :
         {endpoint::Protocol::OpenAi, endpoint::Protocol::Anthropic, endpoint::Protocol::Ollama,
          endpoint::Protocol::Gemini, endpoint::Protocol::Azure})
        m_protocol->addItem(EndpointWords::protocol(protocol), static_cast<int>(protocol));
    addField(EndpointField::Protocol, tr("&Protocol"), m_protocol,
             tr("Most local and many other servers are OpenAI-compatible."));
    connect(m_protocol, &QComboBox::currentIndexChanged, this, [this] { touch(EndpointField::Protocol); });
}

void BasicsTab::adapt(endpoint::Protocol protocol)
{
    const bool versioned = protocol == endpoint::Protocol::Azure || protocol == endpoint::Protocol::Anthropic;
    setFieldVisible(EndpointField::ApiVersion, versioned);
    m_apiVersion->setPlaceholderText(EndpointWords::usualApiVersion(protocol));
    m_url->setPlaceholderText(EndpointWords::exampleAddress(protocol));
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
    m_protocol->setCurrentIndex(m_protocol->findData(static_cast<int>(draft.identity.protocol)));
    m_model->setText(QString::fromStdString(draft.identity.model));
    m_apiVersion->setText(QString::fromStdString(draft.identity.apiVersion));
    m_keptName.load(draft.name, m_name->text());
    m_keptUrl.load(draft.identity.baseUrl, m_url->text());
    m_keptModel.load(draft.identity.model, m_model->text());
    m_keptApiVersion.load(draft.identity.apiVersion, m_apiVersion->text());
    m_key->setRef(draft.connection.key, m_keyShared);
    markUntouched();
}

void BasicsTab::store(EndpointDraft& draft) const
{
    draft.name = m_keptName.trimmedTextFor(m_name->text());
    draft.identity.baseUrl = m_keptUrl.trimmedTextFor(m_url->text());
    draft.identity.model = m_keptModel.trimmedTextFor(m_model->text());
    draft.identity.protocol = static_cast<endpoint::Protocol>(m_protocol->currentData().toInt());
    draft.identity.apiVersion = m_keptApiVersion.trimmedTextFor(m_apiVersion->text());
    draft.connection.key = m_key->ref();
}

EndpointProblems BasicsTab::unreadable() const
{
    if (m_key->needsSecret())
        return {{EndpointField::Key, tr("Enter the key, or choose where it is.")}};
    return {};
}

} // namespace joust::ui
