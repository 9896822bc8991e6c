// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace joust::store {

base::Error fileError(const std::string& path)
{
    const int cause = errno;
    base::ErrorCode code = base::ErrorCode::Io;
    if (cause == ENOENT || cause == ENOTDIR)
        code = base::ErrorCode::NotFound;
    else if (cause == EEXIST)
        code = base::ErrorCode::AlreadyExists;
    else if (cause == EACCES || cause == EROFS || cause == EPERM)
        code = base::ErrorCode::ReadOnly;
    else if (cause == ENOSPC)
        code = base::ErrorCode::DiskFull;
    return {code, path + ": " + std::strerror(cause)};
}

void syncFolderOf(const std::string& path)
{
    const std::string folder = std::filesystem::absolute(path).parent_path().string();
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace joust::store
