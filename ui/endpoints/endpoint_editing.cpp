// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpoint_editing.h"

#include "ui/common/error_text.h"
#include "ui/endpoints/endpoint_dialog.h"
#include "ui/endpoints/endpoints_source.h"
#include "ui/endpoints/model_picker.h"

#include <algorithm>
#include <utility>

namespace joust::ui {

namespace {

using Kind = endpoint::KeyRef::Kind;

EndpointDialogContext contextFor(const std::optional<store::EndpointRow>& edited,
                                 const std::vector<store::EndpointRow>& rows)
{
    EndpointDialogContext context;
    for (const store::EndpointRow& row : rows)
        if (!edited || row.id != edited->id)
            context.takenNames.push_back(QString::fromStdString(row.name));
    if (!edited)
        return context;
    const endpoint::KeyRef& key = edited->connection.key;
    context.stored = EndpointDraft{edited->name, edited->identity, edited->connection};
    context.battled = edited->battles > 0;
    context.keyShared = std::any_of(rows.begin(), rows.end(), [&](const store::EndpointRow& row) {
        return row.id != edited->id && key.kind != Kind::None && row.connection.key == key;
    });
    return context;
}

} // namespace

EndpointEditing::EndpointEditing(EndpointsSource& source, QWidget& window)
    : QObject(&window)
    , m_source(source)
    , m_window(window)
{
}

EndpointEditing::~EndpointEditing() = default;

EndpointDialog* EndpointEditing::dialog() const
{
    return m_dialog;
}

void EndpointEditing::openNew(const std::vector<store::EndpointRow>& rows)
{
    open(std::nullopt, rows);
}

void EndpointEditing::openFor(const store::EndpointRow& row, const std::vector<store::EndpointRow>& rows)
{
    open(row, rows);
}

void EndpointEditing::open(std::optional<store::EndpointRow> edited, const std::vector<store::EndpointRow>& rows)
{
    close();
    m_edited = std::move(edited);
    m_dialog = new EndpointDialog(contextFor(m_edited, rows), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &EndpointDialog::submitted, this, &EndpointEditing::save);
    connect(m_dialog, &EndpointDialog::modelsWanted, this, &EndpointEditing::findModels);
    connect(m_dialog, &EndpointDialog::modelsNotWanted, this, [this] { m_source.cancelFindModels(); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_source.cancelFindModels(); });
    m_dialog->open();
}

void EndpointEditing::close()
{
    m_edited.reset();
    delete m_dialog; // now, not later: names must not outlive the page's deactivation
}

void EndpointEditing::findModels(const EndpointDraft& draft, const QString& secret)
{
    m_source.findModels(draft, secret, m_dialog,
                        [form = m_dialog](const base::Result<std::vector<std::string>>& names) {
                            if (names)
                                form->modelPicker()->showModels(*names);
                            else if (names.error().code != base::ErrorCode::Cancelled)
                                form->modelPicker()->showProblem(errorText(names.error().code));
                        });
}

void EndpointEditing::save(const EndpointDraft& draft, const QString& secret)
{
    m_dialog->setBusy(true);
    if (secret.isEmpty()) {
        saveSettings(draft);
        return;
    }
    m_source.saveKey(draft.connection.key, secret, m_dialog, [this, draft](const base::Result<void>& result) {
        if (result)
            saveSettings(draft);
        else
            m_dialog->showError(result.error());
    });
}

// The receiver is this object, not the form: what the user sees after closing it must be true as well.
void EndpointEditing::saveSettings(const EndpointDraft& draft)
{
    const int revision = m_edited ? m_edited->revision : 0;
    const auto done = [this, revision, form = m_dialog](const base::Result<store::EndpointRow>& result) {
        if (!result) {
            if (form)
                form->showError(result.error());
            return;
        }
        if (form)
            form->accept();
        Q_EMIT saved(*result, revision > 0 && result->revision > revision);
    };
    if (m_edited)
        m_source.update(m_edited->id, draft, this, done);
    else
        m_source.add(draft, this, done);
}

} // namespace joust::ui
