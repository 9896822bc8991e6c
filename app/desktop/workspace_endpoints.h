// SPDX-License-Identifier: GPL-3.0-or-later
// The Endpoints page over the open workspace, the network and the keyring. UI thread only.
#pragma once

#include "app/desktop/keyring.h"
#include "endpoint/transport.h"
#include "ui/async/workspace_thread.h"
#include "ui/endpoints/endpoints_source.h"

#include <QThreadPool>

#include <stop_token>

namespace joust::desktop {

class WorkspaceEndpoints final : public ui::EndpointsSource
{
public:
    // All outlive this object.
    WorkspaceEndpoints(ui::WorkspaceThread& workspace, endpoint::Transport& transport, Keyring& keyring);
    ~WorkspaceEndpoints() override;

    void list(QObject* receiver, RowsDone done) override;
    void add(const ui::EndpointDraft& draft, QObject* receiver, RowDone done) override;
    void update(base::EndpointId id, const ui::EndpointDraft& draft, QObject* receiver, RowDone done) override;
    void setDisabled(base::EndpointId id, bool disabled, QObject* receiver, Done done) override;
    void duplicate(base::EndpointId id, const QString& name, QObject* receiver, RowDone done) override;
    void remove(base::EndpointId id, QObject* receiver, Done done) override;
    void restore(base::EndpointId id, QObject* receiver, Done done) override;
    void test(base::EndpointId id, QObject* receiver, std::function<void(endpoint::ProbeStep)> step,
              Done done) override;
    void cancelTest() override;
    void findModels(const ui::EndpointDraft& draft, const QString& secret, QObject* receiver, ModelsDone done) override;
    void cancelFindModels() override;
    void saveKey(const endpoint::KeyRef& ref, const QString& secret, QObject* receiver, Done done) override;

private:
    void probe(const Row& row, QObject* receiver, std::function<void(endpoint::ProbeStep)> step, Done done);

    ui::WorkspaceThread& m_workspace;
    endpoint::Transport& m_transport;
    Keyring& m_keyring;
    QThreadPool m_testers;
    std::stop_source m_test;
    QThreadPool m_finders;
    std::stop_source m_search;
};

} // namespace joust::desktop
