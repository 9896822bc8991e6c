// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include <sqlite3.h>

#include <cstring>

namespace joust::support {
namespace {

struct Plan
{
    bool armed = false;
    int failAt = 0;
    Fault fault = Fault::IoError;
    bool sticky = false;
    int count = 0;
    bool fired = false;
};

Plan plan;
sqlite3_vfs* real = nullptr;
sqlite3_vfs shim;
sqlite3_io_methods methods;

// Is it this operation's turn to fail? Only writes know a full disk and half a write.
bool fails(bool isWrite)
{
    if (!plan.armed || (plan.fault != Fault::IoError && !isWrite))
        return false;
    ++plan.count;
    const bool now = plan.sticky ? plan.count >= plan.failAt : plan.count == plan.failAt;
    plan.fired = plan.fired || now;
    return now;
}

struct FaultFile
{
    sqlite3_file base;
    sqlite3_file* inner; // directly behind this struct
};

sqlite3_file* innerOf(sqlite3_file* file)
{
    return reinterpret_cast<FaultFile*>(file)->inner;
}

int closeFile(sqlite3_file* file)
{
    return innerOf(file)->pMethods->xClose(innerOf(file));
}

int readFile(sqlite3_file* file, void* data, int amount, sqlite3_int64 offset)
{
    return fails(false) ? SQLITE_IOERR_READ : innerOf(file)->pMethods->xRead(innerOf(file), data, amount, offset);
}

int writeFile(sqlite3_file* file, const void* data, int amount, sqlite3_int64 offset)
{
    if (!fails(true))
        return innerOf(file)->pMethods->xWrite(innerOf(file), data, amount, offset);
    if (plan.fault == Fault::DiskFull)
        return SQLITE_FULL;
    if (plan.fault == Fault::ShortWrite)
        innerOf(file)->pMethods->xWrite(innerOf(file), data, amount / 2, offset);
    return SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return fails(false) ? SQLITE_IOERR_TRUNCATE : innerOf(file)->pMethods->xTruncate(innerOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    return fails(false) ? SQLITE_IOERR_FSYNC : innerOf(file)->pMethods->xSync(innerOf(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return innerOf(file)->pMethods->xFileSize(innerOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return innerOf(file)->pMethods->xLock(innerOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return innerOf(file)->pMethods->xUnlock(innerOf(file), level);
}

int checkReserved(sqlite3_file* file, int* result)
{
    return innerOf(file)->pMethods->xCheckReservedLock(innerOf(file), result);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return innerOf(file)->pMethods->xFileControl(innerOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return innerOf(file)->pMethods->xSectorSize(innerOf(file));
}

int characteristics(sqlite3_file* file)
{
    return innerOf(file)->pMethods->xDeviceCharacteristics(innerOf(file));
}

int shmMap(sqlite3_file* file, int page, int size, int extend, volatile void** memory)
{
    return fails(false) ? SQLITE_IOERR_SHMMAP
                        : innerOf(file)->pMethods->xShmMap(innerOf(file), page, size, extend, memory);
}

int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return innerOf(file)->pMethods->xShmLock(innerOf(file), offset, count, flags);
}

void shmBarrier(sqlite3_file* file)
{
    innerOf(file)->pMethods->xShmBarrier(innerOf(file));
}

int shmUnmap(sqlite3_file* file, int remove)
{
    return innerOf(file)->pMethods->xShmUnmap(innerOf(file), remove);
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* fault = reinterpret_cast<FaultFile*>(file);
    fault->base.pMethods = nullptr;
    fault->inner = reinterpret_cast<sqlite3_file*>(fault + 1);
    if (fails(false))
        return SQLITE_CANTOPEN;
    const int result = real->xOpen(real, name, fault->inner, flags, outFlags);
    if (result == SQLITE_OK)
        fault->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    return fails(false) ? SQLITE_IOERR_DELETE : real->xDelete(real, name, syncFolder);
}

void fillMethods()
{
    methods = {};
    methods.iVersion = 2; // without xFetch: no memory-mapped reading
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReserved;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    methods.xShmMap = shmMap;
    methods.xShmLock = shmLock;
    methods.xShmBarrier = shmBarrier;
    methods.xShmUnmap = shmUnmap;
}

} // namespace

FaultVfs::FaultVfs()
{
    real = sqlite3_vfs_find(nullptr);
    fillMethods();
    shim = *real;
    shim.pNext = nullptr;
    shim.zName = "joust-fault";
    shim.szOsFile = static_cast<int>(sizeof(FaultFile)) + real->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    plan = {};
    sqlite3_vfs_register(&shim, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(real, 1);
}

void FaultVfs::arm(int operation, Fault fault, bool sticky)
{
    plan = {true, operation, fault, sticky, 0, false};
}

void FaultVfs::disarm()
{
    plan.armed = false;
}

bool FaultVfs::fired() const
{
    return plan.fired;
}

int FaultVfs::operations() const
{
    return plan.count;
}

} // namespace joust::support
