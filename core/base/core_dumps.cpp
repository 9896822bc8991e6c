// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_dumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace joust::base {

void forbidCoreDumps()
{
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace joust::base
