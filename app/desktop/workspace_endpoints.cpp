// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace_endpoints.h"

#include "endpoint/model_discovery.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace joust::desktop {
namespace {

using base::Result;
using Steps = std::vector<endpoint::ProbeStep>;

Result<store::EndpointRow> rowOf(store::Workspace& workspace, base::EndpointId id)
{
    Result<std::vector<store::EndpointRow>> rows = workspace.endpoints().list();
    if (!rows)
        return rows.error();
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const store::EndpointRow& r) { return r.id == id; });
    if (row == rows->end())
        return base::Error{base::ErrorCode::NotFound, "no such endpoint"};
    return std::move(*row);
}

// Waits for the probe or for the stop, whichever comes first; a stop cancels the request.
class Waiter
{
public:
    void finish(Steps steps)
    {
        const std::scoped_lock lock(m_mutex);
        m_steps = std::move(steps);
        m_changed.notify_all();
    }
    Steps wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_steps.has_value(); });
        return std::move(*m_steps);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Steps> m_steps;
};

Result<Steps> runProbe(endpoint::Transport& transport, endpoint::KeySource& keys, const store::EndpointRow& row,
                       const std::stop_token& stop)
{
    const Result<base::Secret> key = keys.read(row.connection.key);
    if (!key)
        return key.error();
    Waiter waiter;
    const endpoint::RequestId id = endpoint::startProbe(transport, row.identity, row.connection, *key,
                                                        [&waiter](Steps steps) { waiter.finish(std::move(steps)); });
    const std::stop_callback cancel(stop, [&] { transport.cancel(id); });
    Steps steps = waiter.wait();
    if (stop.stop_requested())
        return base::Error{base::ErrorCode::Cancelled, "the test was stopped"};
    return steps;
}

} // namespace

WorkspaceEndpoints::WorkspaceEndpoints(ui::WorkspaceThread& workspace, endpoint::Transport& transport, Keyring& keyring)
    : m_workspace(workspace)
    , m_transport(transport)
    , m_keyring(keyring)
{
    m_testers.setMaxThreadCount(1);
    m_finders.setMaxThreadCount(1);
}

WorkspaceEndpoints::~WorkspaceEndpoints()
{
    m_test.request_stop();
    m_search.request_stop();
    m_testers.waitForDone();
    m_finders.waitForDone();
}

void WorkspaceEndpoints::list(QObject* receiver, RowsDone done)
{
    m_workspace.run(
        receiver, [](store::Workspace& workspace) { return workspace.endpoints().list(); }, std::move(done));
}

void WorkspaceEndpoints::add(const ui::EndpointDraft& draft, QObject* receiver, RowDone done)
{
    m_workspace.run(
        receiver,
        [draft](store::Workspace& workspace) {
            return workspace.endpoints().add(draft.name, draft.identity, draft.connection);
        },
        std::move(done));
}

void WorkspaceEndpoints::update(base::EndpointId id, const ui::EndpointDraft& draft, QObject* receiver, RowDone done)
{
    m_workspace.run(
        receiver,
        [id, draft](store::Workspace& workspace) {
            return workspace.endpoints().update(id, draft.name, draft.identity, draft.connection);
        },
        std::move(done));
}

void WorkspaceEndpoints::setDisabled(base::EndpointId id, bool disabled, QObject* receiver, Done done)
{
    m_workspace.run(
        receiver,
        [id, disabled](store::Workspace& workspace) { return workspace.endpoints().setDisabled(id, disabled); },
        std::move(done));
}

void WorkspaceEndpoints::duplicate(base::EndpointId id, const QString& name, QObject* receiver, RowDone done)
{
    m_workspace.run(
        receiver,
        [id, text = name.toStdString()](store::Workspace& workspace) -> Result<Row> {
            const Result<Row> row = rowOf(workspace, id);
            if (!row)
                return row.error();
            return workspace.endpoints().add(text, row->identity, row->connection);
        },
        std::move(done));
}

void WorkspaceEndpoints::remove(base::EndpointId id, QObject* receiver, Done done)
{
    m_workspace.run(
        receiver, [id](store::Workspace& workspace) { return workspace.endpoints().remove(id); }, std::move(done));
}

void WorkspaceEndpoints::restore(base::EndpointId id, QObject* receiver, Done done)
{
    m_workspace.run(
        receiver, [id](store::Workspace& workspace) { return workspace.endpoints().restore(id); }, std::move(done));
}

void WorkspaceEndpoints::test(base::EndpointId id, QObject* receiver, std::function<void(endpoint::ProbeStep)> step,
                              Done done)
{
    cancelTest();
    m_workspace.run(
        receiver, [id](store::Workspace& workspace) { return rowOf(workspace, id); },
        [this, receiver, step = std::move(step), done = std::move(done)](Result<Row> row) mutable {
            if (!row)
                return done(row.error());
            probe(*row, receiver, std::move(step), std::move(done));
        });
}

void WorkspaceEndpoints::probe(const Row& row, QObject* receiver, std::function<void(endpoint::ProbeStep)> step,
                               Done done)
{
    m_test = ui::runAsync(
        m_testers, receiver,
        [row, &transport = m_transport, &keys = m_keyring](std::stop_token stop) {
            return runProbe(transport, keys, row, stop);
        },
        [step = std::move(step), done = std::move(done)](Result<Steps> steps) {
            if (!steps)
                return done(steps.error());
            for (const endpoint::ProbeStep& known : *steps)
                step(known);
            done({});
        });
}

void WorkspaceEndpoints::cancelTest()
{
    m_test.request_stop();
}

void WorkspaceEndpoints::findModels(const ui::EndpointDraft& draft, const QString& secret, QObject* receiver,
                                    ModelsDone done)
{
    cancelFindModels();
    m_search = ui::runAsync(
        m_finders, receiver,
        [draft, typed = base::Secret(secret.toStdString()),
         &keys = m_keyring](std::stop_token stop) -> Result<std::vector<std::string>> {
            const Result<base::Secret> key = typed.empty() ? keys.read(draft.connection.key) : Result(typed);
            if (!key)
                return key.error();
            return endpoint::listModels(draft.identity, draft.connection, *key, stop);
        },
        std::move(done));
}

void WorkspaceEndpoints::cancelFindModels()
{
    m_search.request_stop();
}

void WorkspaceEndpoints::saveKey(const endpoint::KeyRef& ref, const QString& secret, QObject* receiver, Done done)
{
    m_keyring.write(ref, secret, receiver, std::move(done));
}

} // namespace joust::desktop
