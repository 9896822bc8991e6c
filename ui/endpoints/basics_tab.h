// SPDX-License-Identifier: GPL-3.0-or-later
// Name, address, model and key. UI thread only.
#pragma once

#include "ui/endpoints/endpoint_tab.h"
#include "ui/endpoints/kept_text.h"

class QLineEdit;

namespace joust::ui {

class KeyEditor;

class BasicsTab final : public EndpointTab
{
    Q_OBJECT

public:
    explicit BasicsTab(QWidget* parent = nullptr);

    void load(const EndpointDraft& draft) override;
    void store(EndpointDraft& draft) const override;
    EndpointProblems unreadable() const override;
    void focusFirst();
    KeyEditor* key() const { return m_key; }
    // `shared`: see KeyEditor. Call before load().
    void setKeyShared(bool shared) { m_keyShared = shared; }

private:
    QLineEdit* addLine(EndpointField field, const QString& objectName, const QString& label, const QString& placeholder,
                       const QString& hint);

    QLineEdit* m_name;
    QLineEdit* m_url;
    QLineEdit* m_model;
    KeyEditor* m_key;
    KeptText m_keptName;
    KeptText m_keptUrl;
    KeptText m_keptModel;
    bool m_keyShared = false;
};

} // namespace joust::ui
