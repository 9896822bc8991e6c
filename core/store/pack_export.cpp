// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pack_export.h"

#include "store/file_error.h"
#include "store/pack_source.h"
#include "store/workspace.h"

#include <unistd.h>

namespace joust::store {
namespace {

base::Result<void> writeItems(Connection& db, const PackPlan& plan, const base::Seed& key, const std::string& path,
                              const std::stop_token& stop,
                              const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    std::size_t written = 0;
    const auto next = [&]() -> base::Result<std::optional<PackItem>> {
        if (stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "stopped"};
        if (written == plan.items.size())
            return std::optional<PackItem>();
        if (progress)
            progress(static_cast<std::int64_t>(written), static_cast<std::int64_t>(plan.items.size()));
        return std::optional<PackItem>(itemOf(db, plan, plan.items[written++]));
    };
    return writePack(path, {plan.pack, plan.guidelines}, next, key, {db.rng(), db.clock()});
}

// A link refuses an existing name in one step.
base::Result<void> publish(const std::string& temporary, const std::string& path, bool replace)
{
    const int done = replace ? ::rename(temporary.c_str(), path.c_str()) : ::link(temporary.c_str(), path.c_str());
    if (done != 0)
        return fileError(path);
    syncFolderOf(path);
    return {};
}

} // namespace

base::Result<std::int64_t> waitingBattleCount(Workspace& workspace)
{
    return guarded([&]() -> base::Result<std::int64_t> {
        return static_cast<std::int64_t>(waitingBattles(workspace.connection(), {}).size());
    });
}

base::Result<PackExported> exportPack(Workspace& workspace, const std::string& path, const PackRequest& request,
                                      const std::stop_token& stop,
                                      const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    if (!request.replace && ::access(path.c_str(), F_OK) == 0)
        return base::Error{base::ErrorCode::AlreadyExists, path + " exists"};
    Connection& db = workspace.connection();
    const std::string temporary = path + "." + base::Uuid::random(db.rng()).toString().substr(0, 8);
    // The file gets its name after the workspace knows it: a crash leaves a pack nobody has, never one nobody knows.
    base::Result<PackExported> done = inTransaction(db, [&]() -> base::Result<PackExported> {
        const base::Result<PackPlan> plan = planPack(db, request);
        if (!plan)
            return plan.error();
        const base::Seed key = base::drawSeed(db.rng());
        recordPack(db, *plan, key);
        const base::Result<void> written = writeItems(db, *plan, key, temporary, stop, progress);
        if (!written)
            return written.error();
        return PackExported{static_cast<std::int64_t>(plan->items.size()), plan->missing};
    });
    if (done) {
        const base::Result<void> published = publish(temporary, path, request.replace);
        if (!published)
            done = published.error();
    }
    ::unlink(temporary.c_str()); // after a rename there is nothing left to remove
    return done;
}

} // namespace joust::store
