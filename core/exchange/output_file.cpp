// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace joust::exchange {
namespace {

base::Error systemError(const std::string& path, int cause)
{
    base::ErrorCode code = base::ErrorCode::Io;
    if (cause == ENOSPC || cause == EDQUOT)
        code = base::ErrorCode::DiskFull;
    else if (cause == EACCES || cause == EROFS || cause == EPERM)
        code = base::ErrorCode::ReadOnly;
    else if (cause == ENOENT || cause == ENOTDIR)
        code = base::ErrorCode::NotFound;
    else if (cause == EEXIST)
        code = base::ErrorCode::AlreadyExists;
    return {code, path + ": " + std::strerror(cause)};
}

base::Result<void> syncAndRename(const std::string& temporary, const std::string& path, Overwrite overwrite)
{
    const int descriptor = ::open(temporary.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 || ::fsync(descriptor) != 0) {
        const int cause = errno;
        if (descriptor >= 0)
            ::close(descriptor);
        return systemError(temporary, cause);
    }
    ::close(descriptor);
    // link() refuses an existing name in one step, so a file that appeared meanwhile is not lost.
    const int done = overwrite == Overwrite::Refuse ? ::link(temporary.c_str(), path.c_str())
                                                    : ::rename(temporary.c_str(), path.c_str());
    if (done != 0)
        return systemError(path, errno);
    return {};
}

} // namespace

base::Result<void> writeOutputFile(const std::string& path, Overwrite overwrite,
                                   const std::function<base::Result<void>(std::ostream&)>& write)
{
    if (overwrite == Overwrite::Refuse && ::access(path.c_str(), F_OK) == 0)
        return base::Error{base::ErrorCode::AlreadyExists, path + " exists"};
    std::string temporary = path + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return systemError(path, errno);
    ::close(descriptor);
    base::Result<void> done;
    {
        std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
        errno = 0;
        done = write(stream);
        stream.flush();
        if (done && !stream)
            done = systemError(path, errno != 0 ? errno : EIO);
    }
    if (done)
        done = syncAndRename(temporary, path, overwrite);
    ::unlink(temporary.c_str()); // after a rename there is nothing left to remove
    return done;
}

} // namespace joust::exchange
