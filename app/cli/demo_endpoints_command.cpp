// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/demo/demo_server.h"

#include <CLI/CLI.hpp>

#include <pthread.h>
#include <signal.h>

#include <memory>

namespace joust::cli {
namespace {

// Waits for SIGINT, SIGTERM or the end of the time; threads started before must have the signals blocked.
void waitForEnd(const sigset_t& signals, int minutes)
{
    if (minutes <= 0) {
        int received = 0;
        sigwait(&signals, &received);
        return;
    }
    const timespec limit{static_cast<time_t>(minutes) * 60, 0};
    sigtimedwait(&signals, nullptr, &limit);
}

void serve(Context& context, int port, int minutes)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    demo::DemoServer server;
    const base::Result<int> started = server.start(port);
    if (!started)
        return fail(context, "cannot serve the demo contestants", started.error(), "nothing was changed");
    context.out << server.baseUrl() << std::endl;
    waitForEnd(signals, minutes);
    server.stop();
}

} // namespace

void addDemoEndpointsCommand(CLI::App& app, Context& context)
{
    struct Options
    {
        int port = 0;
        int minutes = 0;
    };
    CLI::App* command =
        app.add_subcommand("demo-endpoints", "Serve the demo contestants on 127.0.0.1 (OpenAI protocol)");
    auto options = std::make_shared<Options>();
    command->add_option("--port", options->port, "0 takes a free one")->check(CLI::Range(0, 65535));
    command->add_option("--minutes", options->minutes, "Stop after so long; 0 = until interrupted")
        ->check(CLI::NonNegativeNumber);
    command->footer("Example: joust-cli demo-endpoints --port 18650 --minutes 30");
    command->callback([&context, options] { serve(context, options->port, options->minutes); });
}

} // namespace joust::cli
