// SPDX-License-Identifier: GPL-3.0-or-later
// A small workspace in a temporary folder: endpoints "alpha", "beta", ... and one annotator.
#pragma once

#include "base/rng.h"
#include "battle/answering.h"
#include "store/workspace.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/temp_dir.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace joust::support {

template <typename T>
T must(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return std::move(*result);
}
inline void must(const base::Result<void>& result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
}

inline endpoint::Identity identityOf(const std::string& model)
{
    endpoint::Identity identity;
    identity.baseUrl = "http://127.0.0.1:9/" + model + "/v1";
    identity.model = model;
    return identity;
}

class TestWorkspace
{
public:
    explicit TestWorkspace(const std::vector<std::string>& names = {"alpha", "beta"})
        : path(dir.file("test.joust"))
    {
        workspace = must(store::Workspace::create(path, {rng, clock}));
        for (const std::string& name : names)
            must(workspace->endpoints().add(name, identityOf("model-" + name), {}));
        annotator = must(workspace->annotators().ensure("ann")).id;
        answerAtOnce(transport);
    }

    store::Services services() { return {rng, clock}; }

    // A battle with both answers, ready for a vote.
    battle::SealedBattle readyBattle(const std::string& prompt = "hello")
    {
        const battle::SealedOrder order = must(workspace->battles().openBattle({prompt, {}, annotator, {}, false}));
        return must(workspace->battles().recordAnswers(battle::answerBoth(order, transport, keys, {})));
    }

    void reopen()
    {
        workspace.reset();
        workspace = must(store::Workspace::open(path, store::Access::ReadWrite, services()));
    }

    TempDir dir;
    base::SystemRng rng;
    FakeClock clock;
    FakeTransport transport;
    endpoint::EnvironmentKeySource keys;
    std::string path;
    std::unique_ptr<store::Workspace> workspace;
    base::AnnotatorId annotator;
};

} // namespace joust::support
