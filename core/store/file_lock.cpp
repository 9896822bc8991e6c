// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "base/utf8.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace joust::store {
namespace {

std::string hostName()
{
    std::array<char, 256> name{};
    gethostname(name.data(), name.size() - 1);
    return name.data();
}

std::string holderOf(int descriptor)
{
    std::array<char, 512> text{};
    const ssize_t count = pread(descriptor, text.data(), text.size() - 1, 0);
    return count > 0 ? base::printable(std::string_view(text.data(), static_cast<std::size_t>(count)), 300)
                     : "another process";
}

// The file may have been removed between open() and flock(): then the lock is on a file nobody else will ever see.
bool isStillAt(int descriptor, const std::string& path)
{
    struct stat open = {};
    struct stat named = {};
    return fstat(descriptor, &open) == 0 && stat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

base::Error openError(const std::string& path)
{
    const bool readOnly = errno == EACCES || errno == EROFS || errno == EPERM;
    const base::ErrorCode code = readOnly          ? base::ErrorCode::ReadOnly
                                 : errno == ENOSPC ? base::ErrorCode::DiskFull
                                                   : base::ErrorCode::Io;
    return {code, "cannot create " + path + ": " + std::strerror(errno)};
}

} // namespace

base::Result<std::unique_ptr<FileLock>> FileLock::acquire(const std::string& workspacePath, const base::Clock& clock)
{
    const std::string path = workspacePath + ".lock";
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return openError(path);
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const std::string holder = holderOf(descriptor);
            ::close(descriptor);
            return base::Error{base::ErrorCode::WorkspaceLocked, "held by " + holder};
        }
        if (!isStillAt(descriptor, path)) {
            ::close(descriptor);
            continue;
        }
        const std::string holder = "process " + std::to_string(getpid()) + " on " + hostName() + " since " +
                                   base::isoUtc(clock.utcNow()) + "\n";
        if (ftruncate(descriptor, 0) != 0 ||
            pwrite(descriptor, holder.data(), holder.size(), 0) != static_cast<ssize_t>(holder.size())) {
            const base::Error error = openError(path);
            ::close(descriptor);
            return error;
        }
        return std::unique_ptr<FileLock>(new FileLock(descriptor, path));
    }
}

FileLock::FileLock(int descriptor, std::string path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{
}

FileLock::~FileLock()
{
    unlink(m_path.c_str()); // while still locked, so nobody can have taken it in between
    ::close(m_descriptor);
}

} // namespace joust::store
