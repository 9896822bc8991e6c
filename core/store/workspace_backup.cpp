// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_backup.h"

#include "base/ids.h"
#include "store/file_error.h"
#include "store/migrations.h"
#include "store/workspace.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>

namespace joust::store {

base::Result<void> backupWorkspace(const std::string& path, const std::string& target, Services services,
                                   const BackupOptions& options)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(path, target, ignored))
        return base::Error{base::ErrorCode::InvalidArgument, target + " is the workspace itself"};
    const auto workspace = Workspace::open(path, Access::ReadOnly, services);
    if (!workspace)
        return workspace.error();
    const std::string written =
        options.replace ? target + "." + base::Uuid::random(services.rng).toString().substr(0, 8) : target;
    const base::Result<void> copied = backupTo((*workspace)->connection(), written, options.progress, options.stop);
    if (!copied || !options.replace)
        return copied;
    if (std::rename(written.c_str(), target.c_str()) != 0) {
        const base::Error error = fileError(target);
        ::unlink(written.c_str());
        return error;
    }
    syncFolderOf(target);
    return {};
}

} // namespace joust::store
