// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_backup.h"

#include "store/migrations.h"
#include "store/workspace.h"

namespace joust::store {

base::Result<void> backupWorkspace(const std::string& path, const std::string& target, Services services)
{
    const auto workspace = Workspace::open(path, Access::ReadOnly, services);
    if (!workspace)
        return workspace.error();
    return backupTo((*workspace)->connection(), target);
}

} // namespace joust::store
