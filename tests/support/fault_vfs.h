// SPDX-License-Identifier: GPL-3.0-or-later
// A layer between SQLite and the disk that lets the Nth operation fail, once or from then on, as a broken or full disk
// would. While a FaultVfs lives it is SQLite's default, so files must be opened and closed within its life.
#pragma once

namespace joust::support {

enum class Fault {
    IoError,    // reading, writing, syncing, truncating, opening or deleting fails
    DiskFull,   // a write fails with SQLITE_FULL and leaves nothing
    ShortWrite, // half of a write reaches the file, then it fails
};

class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    // The `operation`th operation from now on fails; with `sticky` all later ones too.
    void arm(int operation, Fault fault, bool sticky);
    void disarm();
    bool fired() const;     // has the fault happened since arm()?
    int operations() const; // since arm()
};

} // namespace joust::support
