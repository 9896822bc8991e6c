// SPDX-License-Identifier: GPL-3.0-or-later
// One writer a workspace: FILE.lock holds who it is (process, host, since) and an advisory lock that the kernel drops
// when the process dies, so a crash never leaves a workspace locked.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <memory>
#include <string>

namespace joust::store {

class FileLock
{
public:
    // WorkspaceLocked, naming the holder, when another process has it; ReadOnly when the folder cannot be written.
    static base::Result<std::unique_ptr<FileLock>> acquire(const std::string& workspacePath, const base::Clock& clock);
    ~FileLock(); // removes the file
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    FileLock(int descriptor, std::string path);

    int m_descriptor;
    std::string m_path;
};

} // namespace joust::store
