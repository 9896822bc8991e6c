// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the form for a new or an existing endpoint and carries out what it says: first the key, then the settings, so
// that an endpoint never points at a key that was not kept. UI thread only.
#pragma once

#include "store/endpoint_repository.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace joust::ui {

class EndpointDialog;
class EndpointsSource;
struct EndpointDraft;

class EndpointEditing final : public QObject
{
    Q_OBJECT

public:
    // `window` is the parent of the form.
    EndpointEditing(EndpointsSource& source, QWidget& window);
    ~EndpointEditing() override;

    void openNew(const std::vector<store::EndpointRow>& rows);
    void openFor(const store::EndpointRow& row, const std::vector<store::EndpointRow>& rows);
    void close();                   // drops the form and what was typed
    EndpointDialog* dialog() const; // null when closed

Q_SIGNALS:
    void saved(const joust::store::EndpointRow& row, bool newRevision);

private:
    void open(std::optional<store::EndpointRow> edited, const std::vector<store::EndpointRow>& rows);
    void findModels(const EndpointDraft& draft, const QString& secret);
    void save(const EndpointDraft& draft, const QString& secret);
    void saveSettings(const EndpointDraft& draft);

    EndpointsSource& m_source;
    QWidget& m_window;
    QPointer<EndpointDialog> m_dialog;
    std::optional<store::EndpointRow> m_edited;
};

} // namespace joust::ui
