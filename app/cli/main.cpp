// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "base/core_dumps.h"
#include "base/large_memory.h"

#include <unistd.h>

#include <csignal>
#include <iostream>

int main(int argc, char** argv)
{
    joust::base::forbidCoreDumps();
    joust::base::keepFreedMemory();
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a failed write, reported like any other
    std::ios::sync_with_stdio(false);

    joust::base::SystemRng rng;
    joust::base::SystemClock clock;
    joust::cli::Context context{std::cin, std::cout, std::cerr, rng, clock, isatty(STDERR_FILENO) == 1};
    return joust::cli::run(argc, argv, context);
}
