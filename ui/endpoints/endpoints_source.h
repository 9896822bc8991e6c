// SPDX-License-Identifier: GPL-3.0-or-later
// Where the endpoints page gets its data and sends its changes. The program implements it over the workspace, the
// network and the keyring; the page knows none of them.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "endpoint/endpoint_probe.h"
#include "store/endpoint_repository.h"
#include "ui/endpoints/endpoint_draft.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

class QObject;

namespace joust::ui {

// Thread rule: called on the UI thread, returns at once, and calls `done` later on the UI thread, exactly once, unless
// `receiver` died first. Every change is on disk before its `done` says so; an error means that nothing was changed.
class EndpointsSource
{
public:
    using Row = store::EndpointRow;
    using RowsDone = std::function<void(base::Result<std::vector<Row>>)>;
    using RowDone = std::function<void(base::Result<Row>)>;
    using Done = std::function<void(base::Result<void>)>;
    using ModelsDone = std::function<void(base::Result<std::vector<std::string>>)>;

    virtual ~EndpointsSource() = default;

    virtual void list(QObject* receiver, RowsDone done) = 0;
    // AlreadyExists when the name is taken, InvalidArgument when endpoint::validate refuses.
    virtual void add(const EndpointDraft& draft, QObject* receiver, RowDone done) = 0;
    // Makes a new revision when the identity changed after a battle.
    virtual void update(base::EndpointId id, const EndpointDraft& draft, QObject* receiver, RowDone done) = 0;
    virtual void setDisabled(base::EndpointId id, bool disabled, QObject* receiver, Done done) = 0;
    // A copy under `name` with the same settings and key reference, no battles.
    virtual void duplicate(base::EndpointId id, const QString& name, QObject* receiver, RowDone done) = 0;
    virtual void remove(base::EndpointId id, QObject* receiver, Done done) = 0;
    virtual void restore(base::EndpointId id, QObject* receiver, Done done) = 0;

    // Sends one tiny prompt. `step` is called for each thing that becomes known, then `done`: an error there only when
    // the test could not be made at all or was cancelled (Cancelled). One test at a time; a new one cancels the last.
    virtual void test(base::EndpointId id, QObject* receiver, std::function<void(endpoint::ProbeStep)> step,
                      Done done) = 0;
    virtual void cancelTest() = 0;

    // The models that the draft's server lists, also of an endpoint that is not stored yet. `secret` = a key that was
    // typed and is not kept yet; empty = the one that the draft refers to. One search at a time; a new one cancels the
    // last. Cancelled after cancelFindModels().
    virtual void findModels(const EndpointDraft& draft, const QString& secret, QObject* receiver, ModelsDone done) = 0;
    virtual void cancelFindModels() = 0;

    // Keeps the secret where `ref` points: the system keyring or this session's memory. KeyringUnavailable when there
    // is no keyring service. The text is not kept anywhere else.
    virtual void saveKey(const endpoint::KeyRef& ref, const QString& secret, QObject* receiver, Done done) = 0;
};

} // namespace joust::ui
