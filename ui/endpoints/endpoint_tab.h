// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the endpoint form: writes a draft's fields into widgets and back, and shows problems beside them.
// UI thread only.
#pragma once

#include "ui/endpoints/endpoint_draft.h"

#include <QWidget>

#include <map>
#include <set>

class QVBoxLayout;

namespace joust::ui {

class FormField;

using EndpointProblems = std::map<EndpointField, QString>;

class EndpointTab : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointTab(QWidget* parent = nullptr);

    virtual void load(const EndpointDraft& draft) = 0;
    virtual void store(EndpointDraft& draft) const = 0;
    // What cannot even be put into a draft, for example a number that is none.
    virtual EndpointProblems unreadable() const { return {}; }
    // Shows the fields that mean something for the protocol, and hides the others.
    virtual void adapt(endpoint::Protocol) {}

    // A problem is shown once its field was edited, or when `all`: an empty form does not open in red.
    void showProblems(const EndpointProblems& problems, bool all);
    bool owns(EndpointField field) const { return m_fields.contains(field); }
    void markUntouched() { m_touched.clear(); }

Q_SIGNALS:
    void edited();

protected:
    FormField* addField(EndpointField field, const QString& label, QWidget* input, const QString& hint,
                        QWidget* focus = nullptr);
    void setFieldVisible(EndpointField field, bool visible);
    void touch(EndpointField field); // by the user
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
    std::map<EndpointField, FormField*> m_fields;
    std::set<EndpointField> m_touched;
};

} // namespace joust::ui
