// SPDX-License-Identifier: GPL-3.0-or-later
// Name, protocol, address, model, API version and key. UI thread only.
#pragma once

#include "ui/endpoints/endpoint_tab.h"
#include "ui/endpoints/kept_text.h"

class QComboBox;
class QLineEdit;

namespace joust::ui {

class KeyEditor;
class ModelPicker;

class BasicsTab final : public EndpointTab
{
    Q_OBJECT

public:
    explicit BasicsTab(QWidget* parent = nullptr);

    void load(const EndpointDraft& draft) override;
    void store(EndpointDraft& draft) const override;
    EndpointProblems unreadable() const override;
    void focusFirst();
    void adapt(endpoint::Protocol protocol) override;
    KeyEditor* key() const { return m_key; }
    ModelPicker* model() const { return m_model; }
    // `shared`: see KeyEditor. Call before load().
    void setKeyShared(bool shared) { m_keyShared = shared; }

private:
    QLineEdit* addLine(EndpointField field, const QString& objectName, const QString& label, const QString& placeholder,
                       const QString& hint);

    void addProtocol();

    QLineEdit* m_name;
    QComboBox* m_protocol;
    QLineEdit* m_url;
    ModelPicker* m_model;
    QLineEdit* m_apiVersion;
    KeyEditor* m_key;
    KeptText m_keptName;
    KeptText m_keptUrl;
    KeptText m_keptModel;
    KeptText m_keptApiVersion;
    bool m_keyShared = false;
};

} // namespace joust::ui
